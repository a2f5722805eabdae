import { centrality } from "./centrality.ts";
import type { Rated } from "./rate.ts";
import { containment, overlap, similarity, type Weights, weighTerms } from "./similarity.ts";
import type { Unit } from "./unit.ts";

/** At most this many units are compared with each other. */
const POOL = 60;

/** What each virtue of a unit is worth; relevance, centrality, lede and the rest each run from 0 to 1. */
const WORTH = {
  relevance: 1.2,
  article: 0.3,
  centrality: 0.25,
  lede: 0.2,
  standsAlone: 0.5,
  newOutlet: 0.15,
  opening: 0.4,
};
/** What repeating something already chosen costs at full likeness. */
const REPETITION = 0.9;
/** Above this likeness a unit says what is already there. */
const SAME = 0.62;
/** A unit that shares this much of its words with another one tells the same. */
const RETOLD = 0.7;
/** A unit that leans on something that is not shown is not used at all below this. */
const LEANING = 0.3;
/** Nothing weaker than this share of the best unit's relevance is used to fill up. */
const WEAK = 0.5;

/**
 * The units that together answer best: each next one is worth its relevance, its place and how well it stands
 * alone, less what it repeats of those before it. Gives at most `wanted`, fewer when the rest adds nothing.
 */
export function choose(rated: readonly Rated[], wanted: number): readonly Rated[] {
  const strongest = Math.max(...rated.map(({ relevance }) => relevance), 0);
  if (strongest <= 0) return [];
  const bestArticle = Math.max(...rated.map(({ unit }) => unit.material.score), 1e-9);
  const pool = rated
    .filter(({ unit, relevance }) => unit.standsAlone >= LEANING && relevance >= WEAK * strongest)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, POOL);
  const terms = pool.map(({ unit }) => unit.terms);
  const weights = weighTerms(terms);
  const central = centrality(terms, weights);
  const merit = pool.map(
    ({ unit, relevance, opening }, index) =>
      WORTH.relevance * (relevance / strongest) +
      WORTH.article * (unit.material.score / bestArticle) +
      WORTH.centrality * (central[index] ?? 0) +
      WORTH.lede * unit.lede +
      WORTH.standsAlone * unit.standsAlone +
      WORTH.opening * opening,
  );
  const chosen: Rated[] = [];
  const left = new Set(pool.keys());
  const repeats = pool.map(() => 0);
  while (chosen.length < wanted && left.size > 0) {
    const latest = chosen.at(-1);
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      const candidate = pool[index];
      if (candidate === undefined) continue;
      const likeness = Math.max(
        repeats[index] ?? 0,
        latest === undefined ? 0 : repetition(candidate.unit, latest.unit, weights),
      );
      repeats[index] = likeness;
      if (likeness >= SAME) {
        left.delete(index);
        continue;
      }
      const fresh = outletsOf(candidate).some((outlet) =>
        chosen.every((other) => !outletsOf(other).includes(outlet)),
      );
      const worth = (merit[index] ?? 0) - REPETITION * likeness + (fresh ? WORTH.newOutlet : 0);
      if (worth > bestWorth) {
        best = index;
        bestWorth = worth;
      }
    }
    const next = pool[best];
    if (next === undefined) break;
    left.delete(best);
    chosen.push(next);
  }
  return chosen;
}

function outletsOf({ unit, also }: Rated): readonly string[] {
  return [unit, ...also].map(({ material }) => material.article.outlet);
}

/** 0 to 1: how much of a unit another one says already. */
function repetition(unit: Unit, other: Unit, weights: Weights): number {
  const overlaps =
    other.material.article.id === unit.material.article.id &&
    other.first <= unit.last &&
    unit.first <= other.last;
  if (overlaps) return 1;
  const alike = similarity(unit.terms, other.terms, weights);
  // What a whole answer is about weighs little by rarity, and is just what two reports of one event share.
  const told = overlap(unit.terms, other.terms) >= RETOLD ? SAME : 0;
  return Math.max(alike, 0.8 * containment(unit.terms, other.terms, weights), told);
}
