import { DATE_LINE } from "./byline-words.ts";
import { type Draft, mark } from "./draft.ts";

const LONGEST = 12;
const FEWEST_WORDS_OF_A_SENTENCE = 6;

/**
 * Short lines without a full stop below the last sentence of a text are what is left of the page: headings whose
 * links are gone, names of sections, dates. Lines with numbers may be the end of a list and stay, except dates.
 * A text without sentences is a list itself.
 */
export function markTrailing(drafts: readonly Draft[]): void {
  const left = drafts.filter((draft) => draft.role === null);
  const last = left.findLastIndex(({ words, closed }) => closed && words >= FEWEST_WORDS_OF_A_SENTENCE);
  if (last < 0) return;
  for (const draft of left.slice(last + 1)) {
    const { text } = draft.paragraph;
    const leftOver = draft.words <= LONGEST && !draft.closed && !/\p{N}|["“”«»]/u.test(text);
    if (leftOver || DATE_LINE.test(text)) mark(draft, "furniture", "trailing-line");
  }
}
