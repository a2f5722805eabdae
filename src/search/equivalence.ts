import { isStopWord } from "../text/terms/stop-words.ts";
import { termsOf } from "../text/terms/terms.ts";
import { EQUIVALENT_GROUPS } from "./equivalents.ts";
import type { Query } from "./query.ts";

/** The terms of one way to say something, function words left out. */
export type Spelling = readonly string[];

/** Other ways to say what some of a question's words say; finding one counts as finding those words. */
export type Equivalent = Readonly<{
  /** Indexes into `Query.words`. */
  words: readonly number[];
  spelling: Spelling;
}>;

const LISTED: ReadonlyMap<string, readonly (readonly Spelling[])[]> = byFirstTerm(
  EQUIVALENT_GROUPS.map((line) =>
    line
      .split("|")
      .map(spellingOf)
      .filter((spelling) => spelling.length > 0),
  ),
);

function spellingOf(text: string): Spelling {
  return termsOf(text).filter((term) => !isStopWord(term));
}

function byFirstTerm(groups: readonly (readonly Spelling[])[]): ReadonlyMap<string, (readonly Spelling[])[]> {
  const found = new Map<string, (readonly Spelling[])[]>();
  for (const group of groups) {
    for (const first of new Set(group.map((spelling) => spelling[0] ?? ""))) {
      found.set(first, [...(found.get(first) ?? []), group]);
    }
  }
  return found;
}

/**
 * The other spellings of a query's words, out of the list and out of `learned` (groups by the first term of each
 * spelling). A spelling of several words counts only where they stand together: for "ICE raids" the word `ice`
 * may also be "immigration customs enforcement", and the other way round.
 */
export function equivalentsOf(
  query: Pick<Query, "words" | "order">,
  learned: (firstTerm: string) => readonly (readonly Spelling[])[] = () => [],
): readonly Equivalent[] {
  const found: Equivalent[] = [];
  const terms = query.order.map((place) => query.words[place]?.term ?? "");
  terms.forEach((first, at) => {
    for (const group of [...(LISTED.get(first) ?? []), ...learned(first)]) {
      const said = group
        .filter((spelling) => spelling.every((term, offset) => terms[at + offset] === term))
        .sort((left, right) => right.length - left.length)[0];
      if (said === undefined) continue;
      const words = [...new Set(query.order.slice(at, at + said.length))];
      for (const spelling of group) if (spelling !== said) found.push({ words, spelling });
    }
  });
  return found;
}
