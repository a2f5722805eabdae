import { type Draft, mark } from "./draft.ts";
import { CAPTION_CREDITS, CREDIT_LINES } from "./photo-words.ts";

const LONGEST_CAPTION = 500;
const LONGEST_CREDIT = 120;

/** Captions end in a credit; a credit alone stands on a short line. */
export function markPictures(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { text } = draft.paragraph;
    if (text.length <= LONGEST_CREDIT && CREDIT_LINES.some((pattern) => pattern.test(text))) {
      mark(draft, "credit", "photo-credit");
    } else if (text.length <= LONGEST_CAPTION && CAPTION_CREDITS.some((pattern) => pattern.test(text))) {
      mark(draft, "caption", "caption-with-credit");
    }
  }
}
