import { stemOf } from "../text/terms/stem.ts";
import { isStopWord } from "../text/terms/stop-words.ts";
import { wordsOf } from "../text/terms/words.ts";
import type { Query, QueryWord } from "./query.ts";
import { ASKING_WORDS, MEASURED_WORDS, NEWEST_WORDS, QUESTION_OPENERS } from "./question-words.ts";

/** A stretch of the question between spaces, outside quotation marks and filters. */
export type Stretch = Readonly<{ text: string; capitalised: boolean }>;

/** Words a query reads at most; abstracts and long posts used as questions stay below it. */
export const MOST_WORDS = 512;

/** The words of a query; see `Query` for what they are. */
export type Words = Pick<Query, "words" | "order" | "names"> & Readonly<{ said: number }>;

type Said = Readonly<{ term: string; typed: string; name: boolean }>;

/**
 * The words that are looked for among the stretches of a question. Function words are dropped, in questions
 * also the words that ask ("what did Bhatt say about the raids?" looks for Bhatt and raids); when that leaves
 * nothing, and `needed` says that something is needed, all of them stay.
 */
export function collectWords(stretches: readonly Stretch[], asks: boolean, needed: boolean): Words {
  const mixedCase = stretches.some(({ text }) => /\p{Ll}/u.test(text));
  const all = stretches.flatMap(({ text, capitalised }) =>
    wordsOf(text, mixedCase).map(
      (typed): Said => ({ typed, term: stemOf(typed), name: mixedCase && capitalised }),
    ),
  );
  const said = all.slice(0, MOST_WORDS);
  const opener = said[0];
  const question =
    asks || ((said.length > 2 || !needed) && opener !== undefined && QUESTION_OPENERS.has(opener.typed));
  const dropped = ({ typed, name }: Said, at: number): boolean =>
    isStopWord(typed) ||
    (question && !name && ASKING_WORDS.has(typed)) ||
    (question && MEASURED_WORDS.has(typed) && said[at - 1]?.typed === "how") ||
    (question && isOpener(typed, said));
  const newest = asksForNewest(said);
  const kept = newest ? [] : said.filter((word, at) => !dropped(word, at));
  return { ...gather(kept.length > 0 || newest || !needed ? kept : said, said), said: all.length };
}

function asksForNewest(said: readonly Said[]): boolean {
  const asks = ({ typed }: Said): boolean =>
    isStopWord(typed) || ASKING_WORDS.has(typed) || QUESTION_OPENERS.has(typed) || NEWEST_WORDS.has(typed);
  return said.every(asks) && said.some(({ typed }) => NEWEST_WORDS.has(typed));
}

function isOpener(typed: string, said: readonly Said[]): boolean {
  return said[0]?.typed === typed && QUESTION_OPENERS.has(typed);
}

function gather(kept: readonly Said[], said: readonly Said[]): Pick<Query, "words" | "order" | "names"> {
  const words: QueryWord[] = [];
  const places = new Map<string, number>();
  const order: number[] = [];
  const placeOf = new Map<Said, number>();
  for (const word of kept) {
    const place = places.get(word.term) ?? words.length;
    const known = words[place];
    words[place] = { term: word.term, typed: known?.typed ?? word.typed, times: (known?.times ?? 0) + 1 };
    places.set(word.term, place);
    placeOf.set(word, place);
    order.push(place);
  }
  return { words, order, names: namesAmong(said, placeOf) };
}

/** Function words inside names: "Department of Justice". Any other ends a name. */
const NAME_JOINERS: ReadonlySet<string> = new Set(["of", "and", "the", "for"]);

/** Runs of two to six capitalised words, with what joins them. */
function namesAmong(
  said: readonly Said[],
  placeOf: ReadonlyMap<Said, number>,
): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const word of said) {
    const place = placeOf.get(word);
    if (word.name && place !== undefined) runs.at(-1)?.push(place);
    else if (!NAME_JOINERS.has(word.typed)) runs.push([]);
  }
  return runs.filter((run) => run.length > 1 && run.length <= 6);
}
