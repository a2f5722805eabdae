import { distance } from "fastest-levenshtein";
import { stemOf } from "../text/terms/stem.ts";
import type { Lexicon } from "./lexicon.ts";
import type { FormsOf } from "./printed-forms.ts";

/** A known word near to one that is not: how it is written, and the term it is found by. */
export type Suggestion = Readonly<{ word: string; term: string; distance: number; articles: number }>;

/** Shorter words have too many neighbours to guess. */
const SHORTEST = 4;
const LETTERS = /^\p{L}+$/u;
/** What English stems lose: enough to write a stem out again and to compare whole words with whole words. */
const ENDINGS = (
  " s e es ed er ers ing ion ions ation ations ment ments ity al ly ness ive ance ence ant ent ants ents able ism " +
  "ist ists"
).split(" ");

/**
 * The words of the articles nearest to one none of them holds, best first: fewest changed letters, then most
 * articles. The index knows stems only; each is written out with the endings that lead to it, so that
 * `deportaton` finds "deportation". `reach` is how many letters may differ.
 */
export function suggest(
  lexicon: Lexicon,
  typed: string,
  reach: number,
  limit: number,
): readonly Suggestion[] {
  if (typed.length < SHORTEST || typed.length > 40 || !LETTERS.test(typed)) return [];
  const found: Suggestion[] = [];
  for (let id = 0; id < lexicon.size(); id += 1) {
    const term = lexicon.termOf(id);
    if (!worthComparing(typed, term, reach) || lexicon.articlesWith(id) === 0 || lexicon.isStop(id)) continue;
    const nearest = writeOut(term, typed);
    if (nearest.distance <= reach) found.push({ ...nearest, term, articles: lexicon.articlesWith(id) });
  }
  return found.sort(nearestFirst).slice(0, limit);
}

/** How many letters may differ before a correction is a guess: one in five; "lost" is no misspelt "cost". */
export function correctionReach(typed: string): number {
  return Math.floor(typed.length / 5);
}

/** A stem is at most an ending shorter than the word, and begins like it. */
function worthComparing(typed: string, term: string, reach: number): boolean {
  if (term.length < 3 || term.length > typed.length + reach || term.length < typed.length - 6 - reach)
    return false;
  if (term[0] !== typed[0] && term[1] !== typed[1]) return false;
  return LETTERS.test(term) && distance(typed.slice(0, term.length), term) <= reach + 1;
}

/** The spelling of a stem that is nearest to a word: `famili` with "familes" gives "families". */
function writeOut(term: string, typed: string): Readonly<{ word: string; distance: number }> {
  const spellings = ENDINGS.map((ending) => `${term}${ending}`);
  if (term.endsWith("i")) spellings.push(`${term.slice(0, -1)}y`, `${term}es`);
  return spellings
    .filter((word) => stemOf(word) === term)
    .map((word) => ({ word, distance: slips(word, typed) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best), {
      word: term,
      distance: Number.POSITIVE_INFINITY,
    });
}

/**
 * The suggestions as articles print them: each as the form nearest to the word that was typed, those left out that
 * are printed in no form so near. `governor` is no slip for "government".
 */
export async function asPrinted(
  suggestions: readonly Suggestion[],
  typed: string,
  reach: number,
  formsOf: FormsOf,
): Promise<readonly Suggestion[]> {
  const printed = await Promise.all(
    suggestions.map(async (suggestion) => {
      const forms = (await formsOf(suggestion.term)).map((word) => ({ word, distance: slips(word, typed) }));
      const nearest = forms.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))[0];
      return nearest === undefined || nearest.distance > reach ? [] : [{ ...suggestion, ...nearest }];
    }),
  );
  return printed.flat().sort(nearestFirst);
}

/** Slips of the hand between two spellings: letters changed, left out or put in, or two neighbours swapped. */
function slips(word: string, typed: string): number {
  const changed = distance(word, typed);
  return changed === 2 && isSwap(word, typed) ? 1 : changed;
}

/** "trsut" is "trust" with two neighbours swapped. */
function isSwap(word: string, typed: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === typed[at]) at += 1;
  return (
    word.length === typed.length &&
    word[at] === typed[at + 1] &&
    word[at + 1] === typed[at] &&
    word.slice(at + 2) === typed.slice(at + 2)
  );
}

function nearestFirst(left: Suggestion, right: Suggestion): number {
  return (
    left.distance - right.distance || right.articles - left.articles || (left.word < right.word ? -1 : 1)
  );
}
