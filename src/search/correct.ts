import { equivalentsOf } from "./equivalence.ts";
import type { LearnedAcronyms } from "./learned-acronyms.ts";
import type { Lexicon } from "./lexicon.ts";
import type { FormsOf } from "./printed-forms.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Correction, Unmatched } from "./search-result.ts";
import { asPrinted, correctionReach, suggest } from "./spelling.ts";

/** In a longer question one unknown word decides nothing, and many are names and addresses. */
const MOST_WORDS = 8;
const NEAREST = 3;
/** Words looked at before it is known which of them articles print. */
const CONSIDERED = 8;

export type Corrected = Readonly<{
  query: Query;
  corrections: readonly Correction[];
  unmatched: readonly Unmatched[];
}>;

/**
 * Puts the nearest known word in place of one that nothing holds, when it is near enough to be meant; otherwise
 * names the nearest ones. Long questions stay as they are. A word that some article holds, anywhere in the store, is never changed.
 * `heldElsewhere` asks the archive, `formsOf` how a word is printed.
 */
export async function correctQuery(
  query: Query,
  lexicon: Lexicon,
  acronyms: LearnedAcronyms,
  heldElsewhere: (term: string) => Promise<boolean>,
  formsOf: FormsOf,
): Promise<Corrected> {
  const unknown = query.words.filter(({ term }) => !isHeld(lexicon, term));
  if (unknown.length === 0 || query.words.length > MOST_WORDS)
    return { query, corrections: [], unmatched: [] };
  const otherwise = new Set(
    equivalentsOf(query, acronyms.startingWith)
      .filter(({ spelling }) => spelling.every((term) => isHeld(lexicon, term)))
      .flatMap(({ words }) => words),
  );
  const replacements = new Map<QueryWord, QueryWord>();
  const unmatched: Unmatched[] = [];
  for (const word of unknown) {
    if (otherwise.has(query.words.indexOf(word)) || (await heldElsewhere(word.term))) continue;
    const reach = correctionReach(word.typed) + 1;
    const considered = suggest(lexicon, word.typed, reach, CONSIDERED);
    const nearest = await asPrinted(considered, word.typed, reach, formsOf);
    const best = nearest[0];
    if (best !== undefined && best.distance <= correctionReach(word.typed)) {
      replacements.set(word, { ...word, term: best.term, typed: best.word });
    } else {
      unmatched.push({
        typed: word.typed,
        nearest: nearest.slice(0, NEAREST).map(({ word: known }) => known),
      });
    }
  }
  const words = query.words.map((word) => replacements.get(word) ?? word);
  const corrections = [...replacements].map(([from, to]) => ({ typed: from.typed, used: to.typed }));
  return { query: { ...query, words }, corrections, unmatched };
}

function isHeld(lexicon: Lexicon, term: string): boolean {
  const id = lexicon.idOf(term);
  return id !== undefined && lexicon.articlesWith(id) > 0;
}
