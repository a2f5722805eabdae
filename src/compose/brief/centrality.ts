import { similarity, type Weights } from "./similarity.ts";

const DAMPING = 0.85;
const ROUNDS = 20;
/** Weaker likenesses are noise and are not counted as links (LexRank's threshold, Erkan and Radev 2004). */
const LINK = 0.1;

/**
 * LexRank: how much each set of terms is like the others, scaled so that the highest is 1. Quadratic in the
 * number of sets, so callers bound it.
 */
export function centrality(sets: readonly ReadonlySet<string>[], weights: Weights): readonly number[] {
  const size = sets.length;
  if (size === 0) return [];
  const links = sets.map((_, i) => sets.map((__, j): number => (i === j ? 1 : 0)));
  for (const [i, a] of sets.entries()) {
    for (let j = 0; j < i; j += 1) {
      const alike = similarity(a, sets[j] ?? a, weights);
      const [row, column] = [links[i], links[j]];
      if (alike < LINK || row === undefined || column === undefined) continue;
      row[j] = alike;
      column[i] = alike;
    }
  }
  const sums = links.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = sets.map(() => 1 / size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = sets.map(() => (1 - DAMPING) / size);
    for (const [i, row] of links.entries()) {
      const share = (DAMPING * (ranks[i] ?? 0)) / (sums[i] ?? 1);
      for (const [j, value] of row.entries()) next[j] = (next[j] ?? 0) + share * value;
    }
    ranks = next;
  }
  const highest = Math.max(...ranks);
  return ranks.map((rank) => rank / highest);
}
