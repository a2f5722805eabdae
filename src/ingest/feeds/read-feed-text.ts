import { splitSentences } from "../../text/segment.ts";
import type { ParsedItem } from "../../watch/ports.ts";
import type { RawDocument } from "../raw-document.ts";
import { type ItemSource, itemDocument } from "./item-document.ts";

/** "Full coverage here." tells nothing. */
const FEWEST_CHARACTERS = 60;
/** A stop, and marks that close after it. */
const ENDS_WHOLE = /[^.…][.!?]["”’'»)\]]*$/u;

/**
 * The whole sentences that a feed printed of an item whose page cannot be read, marked as what they are; null
 * when it printed too little. Teasers break off in the middle of a number or a quotation, so a last sentence
 * without its end is left out: "The board voted. It will pay 4.2 mi…" gives "The board voted."
 */
export function readFeedText(item: ParsedItem, source: ItemSource): RawDocument | null {
  const { text } = item;
  const sentences = splitSentences(text, { start: 0, end: text.length });
  const last = sentences.findLast(({ start, end }) => ENDS_WHOLE.test(text.slice(start, end)));
  const whole = text.slice(0, last?.end ?? 0);
  return whole.length < FEWEST_CHARACTERS
    ? null
    : itemDocument(item, source, { text: whole, kind: "feed-item" });
}
