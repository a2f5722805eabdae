import type { ParsedItem } from "../../watch/ports.ts";
import { fragmentText } from "../page/fragment-text.ts";
import type { RawDocument } from "../raw-document.ts";

/** Shorter texts are teasers: the page has the report. */
const FEWEST_CHARACTERS = 600;
/** Ends of teasers: "… Read more", "The post … appeared first on …". */
const TEASER_END =
  /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|view) (?:more|reading|the (?:full|whole) .{0,20}))\s*$/iu;
const FEED_TAIL = /(?:^|\n\n)The post .{0,300} (?:appeared first on|first appeared on) .{0,100}$/u;

/**
 * The document that an item of a feed itself holds, or null when it holds a summary only and its page must be
 * read. The headline may hold escaped markup; only its words are kept.
 */
export function readItem(
  item: ParsedItem,
  feed: Readonly<{ address: string; outlet: string | null }>,
): RawDocument | null {
  const markup = item.content ?? item.summary;
  if (markup === null) return null;
  const text = fragmentText(markup).replace(FEED_TAIL, "").trim();
  if (text.length < FEWEST_CHARACTERS || TEASER_END.test(text)) return null;
  return {
    text,
    kind: "report",
    outlet: feed.outlet,
    headline: item.title === null ? null : fragmentText(item.title).replace(/\s+/gu, " ") || null,
    byline: item.byline,
    url: item.link,
    published: item.published,
    language: null,
    source: feed.address,
  };
}
