import type { Change } from "./changes.ts";

/** How the things of two versions are told apart. */
export type Judge<Item> = Readonly<{
  /** Things with different keys are never the same. */
  key: (item: Item) => string;
  /** Whether two things with one key are the same. */
  same: (before: Item, after: Item) => boolean;
  /** Above 0 when one may have become the other; the more, the likelier. */
  kinship: (before: Item, after: Item) => number;
}>;

/** A text that changes in more places than this was replaced, not edited. */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs the things of two versions: first those that are the same, which is no change, then the likeliest kin,
 * which are altered. What is left was withdrawn or added. In the order of the later version, withdrawn last.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  judge: Judge<Item>,
): readonly Change<Item>[] {
  const left = new Set(before);
  const right = new Set(after);
  const byKey = Map.groupBy(before, judge.key);
  for (const item of after) {
    const equal = byKey.get(judge.key(item))?.find((one) => left.has(one) && judge.same(one, item));
    if (equal === undefined) continue;
    left.delete(equal);
    right.delete(item);
  }
  const kin =
    left.size * right.size > MOST_COMPARISONS
      ? []
      : [...left]
          .flatMap((b) => [...right].map((a) => ({ before: b, after: a, kinship: judge.kinship(b, a) })))
          .filter(({ kinship }) => kinship > 0)
          .sort((a, b) => b.kinship - a.kinship);
  const altered = new Map<Item, Item>();
  for (const pair of kin) {
    if (!left.has(pair.before) || !right.has(pair.after)) continue;
    left.delete(pair.before);
    right.delete(pair.after);
    altered.set(pair.after, pair.before);
  }
  return [
    ...after.flatMap((item): readonly Change<Item>[] => {
      const origin = altered.get(item);
      if (origin !== undefined) return [{ kind: "altered", before: origin, after: item }];
      return right.has(item) ? [{ kind: "added", after: item }] : [];
    }),
    ...[...left].map((item): Change<Item> => ({ kind: "withdrawn", before: item })),
  ];
}
