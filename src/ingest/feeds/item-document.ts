import type { ArticleKind } from "../../model.ts";
import type { ParsedItem } from "../../watch/ports.ts";
import { fragmentText } from "../page/fragment-text.ts";
import type { RawDocument } from "../raw-document.ts";

/** Where an item comes from; `outlet` is what its articles are filed under. */
export type ItemSource = Readonly<{ address: string; outlet: string | null }>;

const FEED_TAIL = /(?:^|\n\n)The post .{0,300} (?:appeared first on|first appeared on) .{0,100}$/u;

/** What a feed printed of an item, as paragraphs, without the line that blogs put below; empty when nothing. */
export function itemText({ content, summary }: ParsedItem): string {
  return fragmentText(content ?? summary ?? "")
    .replace(FEED_TAIL, "")
    .trim();
}

/** An item's text as a document. The headline may hold escaped markup; only its words are kept. */
export function itemDocument(
  item: ParsedItem,
  { address, outlet }: ItemSource,
  { text, kind }: Readonly<{ text: string; kind: ArticleKind }>,
): RawDocument {
  return {
    text,
    kind,
    outlet,
    headline: item.title === null ? null : fragmentText(item.title).replace(/\s+/gu, " ") || null,
    byline: item.byline,
    url: item.link,
    published: item.published,
    language: null,
    source: address,
  };
}
