import { BYLINE, DATE_LINE, NAME_LINE } from "./byline-words.ts";
import { type Draft, hasWords, type KnownFacts, mark, plainWords } from "./draft.ts";

/** The top of a page is looked for among this many paragraphs. */
const DEEPEST = 14;
/** Names, dates, sections and updates on one line have fewer characters than this. */
const LONGEST_LINE = 240;
/** So many words with a full stop are a sentence of the report, or of its standfirst. */
const SENTENCE_WORDS = 5;

/**
 * The top of a page: banner, headline, standfirst, byline and dates, in whatever order the site prints them. It
 * ends with the last line that can only stand there; prose before such a line is a standfirst, and lines before
 * the headline are banners.
 */
export function markPreamble(drafts: readonly Draft[], known: KnownFacts): void {
  const top = drafts.slice(0, DEEPEST);
  const headline = known.headline === null ? "" : plainWords(known.headline);
  const byline = known.byline === null ? "" : plainWords(known.byline);
  let end = -1;
  let headlineAt = -1;
  let prose = 0;
  for (const [index, draft] of top.entries()) {
    const { text } = draft.paragraph;
    if (headlineAt < 0 && hasWords(text, headline)) {
      headlineAt = index;
      end = Math.max(end, index);
    } else if (isTopLine(text, byline)) {
      // A name or a date far below two paragraphs of prose belongs to the report; so does a line that only
      // looks like a name below the first one, for crossheads do ("What Happened"), unless a date follows.
      const next = top[index + 1]?.paragraph.text ?? "";
      const certain = !isNameOnly(text, byline) || DATE_LINE.test(next) || BYLINE.test(next);
      if (prose === 0 || (prose <= 2 && certain)) end = Math.max(end, index);
    } else if (draft.closed && draft.words >= SENTENCE_WORDS) {
      prose += 1;
    }
  }
  if (end < 0) return;
  if (headlineAt < 0) headlineAt = guessHeadline(top, end);
  for (const [index, draft] of top.slice(0, end + 1).entries()) {
    const { text } = draft.paragraph;
    if (index === headlineAt) mark(draft, "headline", "headline");
    else if (isTopLine(text, byline)) {
      mark(
        draft,
        DATE_LINE.test(text) ? "furniture" : "credit",
        DATE_LINE.test(text) ? "date-line" : "byline",
      );
    } else if (index < headlineAt) mark(draft, "furniture", "banner");
    else mark(draft, "headline", "standfirst");
  }
}

/** Nothing but two or three capitalised words, and not the known author's. */
function isNameOnly(text: string, byline: string): boolean {
  return NAME_LINE.test(text) && !DATE_LINE.test(text) && !BYLINE.test(text) && !hasWords(text, byline);
}

function isTopLine(text: string, byline: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return DATE_LINE.test(text) || BYLINE.test(text) || hasWords(text, byline) || NAME_LINE.test(text);
}

/** Without a known headline: the first line above the end that is worded like one. */
function guessHeadline(top: readonly Draft[], end: number): number {
  return top.findIndex(({ paragraph, role, closed }, index) => {
    const { text } = paragraph;
    const few = text.split(/\s+/u).length;
    return index < end && role === null && few >= 4 && few <= 25 && !closed && !NAME_LINE.test(text);
  });
}
