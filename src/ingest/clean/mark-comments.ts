import { type Draft, mark } from "./draft.ts";
import { COMMENTS_HEADINGS } from "./furniture-phrases.ts";

/** A comments heading is a short line. */
const LONGEST_HEADING = 60;
const FEWEST_WORDS = 5;

/**
 * Everything below a comments heading belongs to readers, to the end of the text. A link to the comments above
 * the report looks the same: a heading counts only after a sentence.
 */
export function markComments(drafts: readonly Draft[]): void {
  const firstSentence = drafts.findIndex(isSentence);
  if (firstSentence < 0) return;
  let open = false;
  for (const [index, draft] of drafts.entries()) {
    const { text } = draft.paragraph;
    const heading = text.length <= LONGEST_HEADING && COMMENTS_HEADINGS.some((pattern) => pattern.test(text));
    if (heading) {
      mark(draft, "furniture", "comments-heading");
      if (index > firstSentence) open = true;
    } else if (open) {
      mark(draft, "comment", "below-comments-heading");
    }
  }
}

/** Reports of two short sentences have comments too. */
function isSentence({ words, closed }: Draft): boolean {
  return words >= FEWEST_WORDS && closed;
}
