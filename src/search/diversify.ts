import type { Ranked } from "./rank.ts";
import type { Held } from "./window.ts";

/** What every further article of one outlet keeps of its score. */
const REPEATED = 0.85;

/**
 * The same articles in an order in which no outlet crowds out the others: at each place the best score, lowered
 * for every article of that outlet placed before. Articles of unknown outlets are not held against each other.
 */
export function diversify(ranked: readonly Ranked<Held>[], limit: number): readonly Ranked<Held>[] {
  const left = [...ranked];
  const placed = new Map<string, number>();
  const order: Ranked<Held>[] = [];
  while (order.length < limit && left.length > 0) {
    const worth = left.map(({ candidate, score }) => score * REPEATED ** (placed.get(candidate.outlet) ?? 0));
    const at = worth.reduce((best, value, index) => (value > (worth[best] ?? 0) ? index : best), 0);
    const [next] = left.splice(at, 1);
    if (next === undefined) break;
    const { outlet } = next.candidate;
    if (outlet !== "") placed.set(outlet, (placed.get(outlet) ?? 0) + 1);
    order.push(next);
  }
  return order;
}
