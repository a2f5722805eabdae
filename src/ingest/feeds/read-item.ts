import type { ParsedItem } from "../../watch/ports.ts";
import type { RawDocument } from "../raw-document.ts";
import { type ItemSource, itemDocument } from "./item-document.ts";

/** Shorter texts are teasers: the page has the report. */
const FEWEST_CHARACTERS = 600;
/** Ends of teasers: "… Read more". */
const TEASER_END =
  /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|view) (?:more|reading|the (?:full|whole) .{0,20}))\s*$/iu;

/**
 * The document that an item of a feed itself holds, or null when it holds a summary only and its page must be
 * read.
 */
export function readItem(item: ParsedItem, source: ItemSource): RawDocument | null {
  const { text } = item;
  if (text.length < FEWEST_CHARACTERS || TEASER_END.test(text)) return null;
  return itemDocument(item, source, { text, kind: "report" });
}
