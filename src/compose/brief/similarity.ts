/** Weights of terms by how few of the units hold them. */
export type Weights = ReadonlyMap<string, number>;

/** Inverse unit frequency of every term. */
export function weighTerms(sets: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const set of sets) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + sets.length / count)]));
}

/** Weighted cosine of two sets of terms, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += (weights.get(term) ?? 1) ** 2;
  const product = norm(a, weights) * norm(b, weights);
  return product === 0 ? 0 : shared / product;
}

/** Weighted share of `part` that `whole` holds too, 0 to 1: a short sentence inside a longer one repeats it. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>, weights: Weights): number {
  let shared = 0;
  let all = 0;
  for (const term of part) {
    const weight = weights.get(term) ?? 1;
    all += weight;
    if (whole.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** The share of the smaller set that the other holds too, every term alike, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : [...small].filter((term) => large.has(term)).length / small.size;
}

function norm(set: ReadonlySet<string>, weights: Weights): number {
  let sum = 0;
  for (const term of set) sum += (weights.get(term) ?? 1) ** 2;
  return Math.sqrt(sum);
}
