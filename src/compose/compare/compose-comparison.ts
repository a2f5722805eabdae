import type { CitedText } from "../../model.ts";
import { similarity, weighTerms } from "../brief/similarity.ts";
import type { Material, Unit } from "../brief/unit.ts";
import { unitsOf } from "../brief/units.ts";
import { cite } from "../cite.ts";

/** Sentences looked at in each article. */
const SENTENCES_EACH = 12;
/** At most this many sentences are compared with each other. */
const POOL = 150;
/** Above this likeness sentences of two outlets are about one point. */
const SAME_POINT = 0.28;
/** Below this likeness to everything elsewhere a sentence is one outlet's own. */
const OWN_POINT = 0.12;
/** Weaker than this share of the strongest a sentence is not about the topic. */
const WEAK = 0.3;

export type ComparedLine = Readonly<{ outlet: string; said: CitedText; claimant: string | null }>;

/** One point: a line for each outlet that makes it; `only` when a single outlet does. */
export type ComparedPoint = Readonly<{
  lines: readonly ComparedLine[];
  only: boolean;
  terms: readonly string[];
}>;

/**
 * The same points in each outlet's own sentence: first those that several outlets make, by relevance, then what
 * only one reports. Copies of one report are one outlet's.
 */
export function composeComparison(
  materials: readonly Material[],
  most: Readonly<{ shared: number; own: number }>,
): readonly ComparedPoint[] {
  const units = materials
    .flatMap((material) => unitsOf(material, SENTENCES_EACH))
    .filter((unit) => unit.relevance > 0 && unit.standsAlone >= 0.3)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, POOL);
  const strongest = units[0]?.relevance ?? 0;
  const weights = weighTerms(units.map((unit) => unit.terms));
  const alike = (a: Unit, b: Unit): number => similarity(a.terms, b.terms, weights);
  const used = new Set<Unit>();
  const shared: ComparedPoint[] = [];
  for (const unit of units) {
    if (shared.length >= most.shared) break;
    if (used.has(unit) || unit.relevance < WEAK * strongest) continue;
    const best = bestElsewhere(unit, units, used, alike);
    if (best.length === 0) continue;
    const group = [unit, ...best];
    for (const member of group) used.add(member);
    for (const other of units) if (group.some((member) => alike(member, other) >= 0.6)) used.add(other);
    shared.push(pointOf(group, false));
  }
  const own = units
    .filter((unit) => !used.has(unit) && unit.relevance >= WEAK * strongest)
    .filter((unit) => elsewhere(unit, units).every((other) => alike(unit, other) < OWN_POINT))
    .slice(0, most.own)
    .map((unit) => pointOf([unit], true));
  return [...shared, ...own];
}

/** The most alike unit of every other outlet, where it is alike enough. */
function bestElsewhere(
  unit: Unit,
  units: readonly Unit[],
  used: ReadonlySet<Unit>,
  alike: (a: Unit, b: Unit) => number,
): readonly Unit[] {
  const best = new Map<string, Readonly<{ other: Unit; likeness: number }>>();
  for (const other of elsewhere(unit, units)) {
    const likeness = alike(unit, other);
    const { outlet } = other.material.article;
    if (used.has(other) || likeness < SAME_POINT || likeness <= (best.get(outlet)?.likeness ?? 0)) continue;
    best.set(outlet, { other, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).map(({ other }) => other);
}

function elsewhere(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  return units.filter((other) => other.material.article.outlet !== unit.material.article.outlet);
}

function pointOf(group: readonly Unit[], only: boolean): ComparedPoint {
  const [first, ...rest] = group.map((unit) => unit.terms);
  const terms = [...(first ?? [])].filter((term) => rest.every((other) => other.has(term)));
  return {
    only,
    terms,
    lines: group.map((unit) => ({
      outlet: unit.material.article.outlet,
      said: cite(unit.material.article, [unit.span], unit.paragraph),
      claimant: unit.claimant,
    })),
  };
}
