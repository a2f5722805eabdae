import { type Draft, mark } from "./draft.ts";

const MOST_WORDS = 10;
const LONGEST = 80;

/**
 * A crosshead is a short line without a full stop between paragraphs of a report: "Not in crisis mode". The last
 * line of a text is none, and neither is a line that is all quotation.
 */
export function markCrossheads(drafts: readonly Draft[]): void {
  const left = drafts.filter((draft) => draft.role === null);
  for (const [index, draft] of left.entries()) {
    const { text } = draft.paragraph;
    const next = left[index + 1];
    const short = draft.words <= MOST_WORDS && text.length <= LONGEST;
    const heading = /^#{1,6}\s/u.test(text) || (short && /^[\p{Lu}\p{N}“"‘']/u.test(text) && !draft.closed);
    if (!heading || next === undefined || /^["“].*["”]$/u.test(text)) continue;
    if (next.paragraph.text.length > text.length) mark(draft, "crosshead", "crosshead");
  }
}
