import { type Draft, mark } from "./draft.ts";

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
    if (draft.rule === "related-line") listed = draft.words <= LONGEST_HEADING;
    else if (draft.closed || draft.words > LONGEST_HEADLINE) listed = false;
    else if (listed) mark(draft, "furniture", "related-list");
  }
}
