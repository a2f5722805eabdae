import { type Draft, endsAsSentence, mark, wordCount } from "./draft.ts";

/** "Read more: Board closes bridge" is a link by itself; "More from the Herald" heads a list. */
const LONGEST_HEADING = 6;
const LONGEST_HEADLINE = 25;

/**
 * The headlines below "Related stories" or "More from the Herald": they are other reports', and their numbers and
 * quotations would count twice. The list ends at the first line that is a sentence.
 */
export function markRelated(drafts: readonly Draft[]): void {
  let listed = false;
  for (const draft of drafts) {
    const { text } = draft.paragraph;
    if (draft.rule === "related-line") listed = wordCount(text) <= LONGEST_HEADING;
    else if (endsAsSentence(text) || wordCount(text) > LONGEST_HEADLINE) listed = false;
    else if (listed) mark(draft, "furniture", "related-list");
  }
}
