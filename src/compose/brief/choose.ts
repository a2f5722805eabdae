import { centrality } from "./centrality.ts";
import { containment, similarity, type Weights, weighTerms } from "./similarity.ts";
import type { Unit } from "./unit.ts";

/** At most this many units are compared with each other. */
const POOL = 120;

/** What each virtue of a unit is worth; relevance, centrality, lede and the rest each run from 0 to 1. */
const WORTH = { relevance: 1, article: 0.35, centrality: 0.25, lede: 0.2, standsAlone: 0.5, newOutlet: 0.15 };
/** What repeating something already chosen costs at full likeness. */
const REPETITION = 0.9;
/** Above this likeness a unit says what is already there. */
const SAME = 0.62;
/** A unit that leans on something that is not shown is not used at all below this. */
const LEANING = 0.3;
/** Nothing weaker than this share of the best unit's relevance is used to fill up. */
const WEAK = 0.25;

/**
 * The units that together answer best: each next one is worth its relevance, its place and how well it stands
 * alone, less what it repeats of those before it. Gives at most `wanted`, fewer when the rest adds nothing.
 */
export function choose(units: readonly Unit[], wanted: number): readonly Unit[] {
  const strongest = Math.max(...units.map((unit) => unit.relevance), 0);
  if (strongest <= 0) return [];
  const bestArticle = Math.max(...units.map((unit) => unit.material.score), 1e-9);
  const pool = units
    .filter((unit) => unit.standsAlone >= LEANING && unit.relevance >= WEAK * strongest)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, POOL);
  const weights = weighTerms(pool.map((unit) => unit.terms));
  const central = centrality(
    pool.map((unit) => unit.terms),
    weights,
  );
  const merit = pool.map(
    (unit, index) =>
      WORTH.relevance * (unit.relevance / strongest) +
      WORTH.article * (unit.material.score / bestArticle) +
      WORTH.centrality * (central[index] ?? 0) +
      WORTH.lede * unit.lede +
      WORTH.standsAlone * unit.standsAlone,
  );
  const chosen: Unit[] = [];
  const left = new Set(pool.keys());
  while (chosen.length < wanted && left.size > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      const unit = pool[index];
      if (unit === undefined) continue;
      const likeness = repetition(unit, chosen, weights);
      if (likeness >= SAME) {
        left.delete(index);
        continue;
      }
      const fresh = chosen.every((other) => other.material.article.outlet !== unit.material.article.outlet);
      const worth = (merit[index] ?? 0) - REPETITION * likeness + (fresh ? WORTH.newOutlet : 0);
      if (worth > bestWorth) {
        best = index;
        bestWorth = worth;
      }
    }
    const unit = pool[best];
    if (unit === undefined) break;
    left.delete(best);
    chosen.push(unit);
  }
  return chosen;
}

function repetition(unit: Unit, chosen: readonly Unit[], weights: Weights): number {
  let most = 0;
  for (const other of chosen) {
    const overlaps =
      other.material.article.id === unit.material.article.id &&
      other.first <= unit.last &&
      unit.first <= other.last;
    if (overlaps) return 1;
    const alike = similarity(unit.terms, other.terms, weights);
    const inside = containment(unit.terms, other.terms, weights);
    most = Math.max(most, alike, inside * 0.8);
  }
  return most;
}
