import type { Spelling } from "./equivalence.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TermLines } from "./packed-entry.ts";

/** Acronyms the articles explain themselves: "Connecticut Immigrant Rights Alliance (CIRA)". */
export type LearnedAcronyms = Readonly<{
  read: (lines: TermLines) => void;
  /** The groups of spellings of which one begins with this term. */
  startingWith: (term: string) => readonly (readonly Spelling[])[];
}>;

const SHORTEST = 3;
const LONGEST = 6;
/** Three letters fit three words by chance now and then; four hardly ever. */
const SURE_AT_ONCE = 4;
const LETTERS = /^[a-z]+$/;
/** Bounds the memory on input made to fill it. */
const MOST = 10_000;

/**
 * Learns from terms alone, so that a restart learns the same without reading an article: a term of three to
 * six letters right after words whose initials it is, function words passed over. Three letters are believed
 * when a second article says the same.
 */
export function createLearnedAcronyms(lexicon: Lexicon): LearnedAcronyms {
  const groups = new Map<string, Set<readonly Spelling[]>>();
  const sightings = new Map<string, number>();
  const initials: (string | undefined)[] = [];

  const initialOf = (id: number): string => {
    const known = initials[id];
    if (known !== undefined) return known;
    const term = lexicon.termOf(id);
    const initial = !lexicon.isStop(id) && LETTERS.test(term) ? (term[0] ?? "") : "";
    initials[id] = initial;
    return initial;
  };
  const bind = (spellings: readonly Spelling[]): void => {
    for (const [first] of spellings) {
      if (first !== undefined) groups.set(first, (groups.get(first) ?? new Set()).add(spellings));
    }
  };
  const see = (acronym: string, expansion: Spelling): void => {
    const key = `${acronym} ${expansion.join(" ")}`;
    const seen = (sightings.get(key) ?? 0) + 1;
    if (seen === 1 && sightings.size >= MOST) return;
    sightings.set(key, seen);
    if (seen === (acronym.length >= SURE_AT_ONCE ? 1 : 2)) bind([[acronym], expansion]);
  };

  return {
    read: (lines) => {
      const here = new Set<string>();
      for (const line of lines) {
        const telling = line.filter((id) => !lexicon.isStop(id));
        telling.forEach((id, at) => {
          const before = telling[at - 1];
          const acronym = lexicon.termOf(id);
          // The last initial decides almost always, so that the rest costs nothing.
          if (before === undefined || initialOf(before) !== acronym.at(-1)) return;
          const words = spelledBy(acronym, telling.slice(Math.max(0, at - LONGEST), at), initialOf);
          if (words === undefined) return;
          const expansion = words.map((word) => lexicon.termOf(word));
          const key = `${acronym} ${expansion.join(" ")}`;
          if (!here.has(key)) see(acronym, expansion);
          here.add(key);
        });
      }
    },
    startingWith: (term) => [...(groups.get(term) ?? [])],
  };
}

function spelledBy(
  acronym: string,
  recent: readonly number[],
  initialOf: (id: number) => string,
): readonly number[] | undefined {
  if (acronym.length < SHORTEST || acronym.length > LONGEST || !LETTERS.test(acronym)) return undefined;
  const words = recent.slice(-acronym.length);
  if (words.length < acronym.length) return undefined;
  return words.every((id, at) => initialOf(id) === acronym[at]) ? words : undefined;
}
