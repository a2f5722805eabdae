import { likeness, wordsFor } from "./wording.ts";

/** What became of the sentences of one text in another, as indexes into the two lists. */
export type Alignment = Readonly<{
  /** Sentences that were reworded. */
  reworded: readonly Readonly<{ before: number; after: number }>[];
  /** Only in the first. */
  withdrawn: readonly number[];
  /** Only in the second. */
  added: readonly number[];
}>;

/** Two sentences that share at least half of their words are versions of one sentence. */
const LEAST_LIKENESS = 0.5;
/** How far a reworded sentence may have moved, counted in sentences that have no equal. */
const WINDOW = 20;

/**
 * Sentences that are the same but for cosmetics are left out, wherever they moved; the rest is paired by
 * likeness, the likeliest first. Linear in the number of sentences.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const first = before.map(wordsFor);
  const second = after.map(wordsFor);
  const [left, right] = withoutEquals(first, second);
  const candidates = left.flatMap((b, at) =>
    right.slice(Math.max(0, at - WINDOW), at + WINDOW + 1).map((a) => ({
      before: b,
      after: a,
      likeness: likeness(first[b] ?? [], second[a] ?? []),
    })),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  const reworded = new Map<number, number>();
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (candidate.likeness < LEAST_LIKENESS) break;
    if (reworded.has(candidate.before) || taken.has(candidate.after)) continue;
    reworded.set(candidate.before, candidate.after);
    taken.add(candidate.after);
  }
  return {
    reworded: [...reworded].map(([b, a]) => ({ before: b, after: a })).sort((a, b) => a.after - b.after),
    withdrawn: left.filter((index) => !reworded.has(index)),
    added: right.filter((index) => !taken.has(index)),
  };
}

/** The indexes of the sentences that have words and no equal on the other side; each equal counts once. */
function withoutEquals(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): readonly [readonly number[], readonly number[]] {
  const places = new Map<string, number[]>();
  for (const [index, words] of after.entries()) {
    const key = words.join(" ");
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  for (const list of places.values()) list.reverse();
  const matched = new Set<number>();
  const left: number[] = [];
  for (const [index, words] of before.entries()) {
    const equal = places.get(words.join(" "))?.pop();
    if (equal !== undefined) matched.add(equal);
    else if (words.length > 0) left.push(index);
  }
  const right = after.flatMap((words, index) => (matched.has(index) || words.length === 0 ? [] : [index]));
  return [left, right];
}
