import type { Lexicon } from "./lexicon.ts";
import { type PackedEntry, placesOfRun } from "./packed-entry.ts";
import type { Query } from "./query.ts";

/** What every answer must and must not hold, by number; a phrase with an unknown term is held by nothing. */
export type Constraints = Readonly<{
  phrases: readonly (readonly number[])[];
  without: readonly (readonly number[])[];
  possible: boolean;
}>;

export function constraintsOf(query: Pick<Query, "phrases" | "without">, lexicon: Lexicon): Constraints {
  const numbers = (terms: readonly string[]): readonly number[] | undefined => {
    const ids = terms.flatMap((term) => lexicon.idOf(term) ?? []);
    return ids.length === terms.length ? ids : undefined;
  };
  const phrases = query.phrases.map(numbers);
  return {
    phrases: phrases.filter((phrase) => phrase !== undefined),
    without: query.without.map(numbers).filter((phrase) => phrase !== undefined),
    possible: phrases.every((phrase) => phrase !== undefined),
  };
}

/** Whether an article holds every phrase and nothing that is ruled out. */
export function satisfies(constraints: Constraints, entry: PackedEntry): boolean {
  return (
    constraints.possible &&
    constraints.phrases.every((phrase) => holdsRun(entry, phrase)) &&
    !constraints.without.some((phrase) => holdsRun(entry, phrase))
  );
}

/** Whether the terms stand next to each other, in order, inside the headline or one sentence. */
export function holdsRun(entry: PackedEntry, run: readonly number[]): boolean {
  return placesOfRun(entry, run, 0).length > 0;
}
