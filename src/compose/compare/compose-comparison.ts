import type { Found } from "../../engine.ts";
import type { Citation, CitedText } from "../../model.ts";
import { askedOf } from "../brief/asked.ts";
import { type Rated, rate } from "../brief/rate.ts";
import { similarity, weighTerms } from "../brief/similarity.ts";
import { unitsOf } from "../brief/units.ts";
import { citationOf, cite } from "../cite.ts";

/** Sentences looked at in each article. */
const SENTENCES_EACH = 12;
/** At most this many sentences are compared with each other. */
const POOL = 150;
/** Above this likeness sentences of two outlets are about one point. */
const SAME_POINT = 0.28;
/** Below this likeness to everything elsewhere a sentence is one outlet's own. */
const OWN_POINT = 0.12;
/** Weaker than this share of the strongest a sentence is not about the topic. */
const WEAK = 0.55;
/** Above this likeness a sentence adds nothing to a point that is made. */
const SAME_WORDS = 0.6;
/** What leans on a sentence that is not shown is not compared. */
const LEANING = 0.3;

/** `also`: other places that print the very words. */
export type ComparedLine = Readonly<{
  outlet: string;
  said: CitedText;
  claimant: string | null;
  also: readonly Citation[];
}>;

/** One point: a line for each outlet that makes it; `only` when a single outlet does. */
export type ComparedPoint = Readonly<{
  lines: readonly ComparedLine[];
  only: boolean;
  terms: readonly string[];
}>;

/**
 * The same points in each outlet's own sentence: first those that several outlets make, by relevance, then what
 * only one reports. Printings of one sentence are one line.
 */
export function composeComparison(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  most: Readonly<{ shared: number; own: number }>,
): readonly ComparedPoint[] {
  const all = found.materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const rated = rate(found.materials, all, askedOf(found))
    .filter(({ unit }) => unit.standsAlone >= LEANING)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, POOL);
  const strongest = rated[0]?.relevance ?? 0;
  const units = rated.filter(({ relevance }) => relevance > 0 && relevance >= WEAK * strongest);
  const weights = weighTerms(rated.map(({ unit }) => unit.terms));
  const alike = (a: Rated, b: Rated): number => similarity(a.unit.terms, b.unit.terms, weights);
  const used = new Set<Rated>();
  const shared: ComparedPoint[] = [];
  for (const unit of units) {
    if (shared.length >= most.shared) break;
    if (used.has(unit)) continue;
    const best = bestElsewhere(unit, rated, used, alike);
    if (best.length === 0) continue;
    const group = [unit, ...best];
    for (const member of group) used.add(member);
    for (const other of rated)
      if (group.some((member) => alike(member, other) >= SAME_WORDS)) used.add(other);
    shared.push(pointOf(group, false));
  }
  const own = units
    .filter((unit) => !used.has(unit) && unit.also.length === 0)
    .filter((unit) => elsewhere(unit, rated).every((other) => alike(unit, other) < OWN_POINT))
    .slice(0, most.own)
    .map((unit) => pointOf([unit], true));
  return [...shared, ...own];
}

/** The most alike unit of every other outlet, where it is alike enough. */
function bestElsewhere(
  unit: Rated,
  units: readonly Rated[],
  used: ReadonlySet<Rated>,
  alike: (a: Rated, b: Rated) => number,
): readonly Rated[] {
  const best = new Map<string, Readonly<{ other: Rated; likeness: number }>>();
  for (const other of elsewhere(unit, units)) {
    const likeness = alike(unit, other);
    const { outlet } = other.unit.material.article;
    if (used.has(other) || likeness < SAME_POINT || likeness <= (best.get(outlet)?.likeness ?? 0)) continue;
    best.set(outlet, { other, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).map(({ other }) => other);
}

function elsewhere(unit: Rated, units: readonly Rated[]): readonly Rated[] {
  return units.filter((other) => other.unit.material.article.outlet !== unit.unit.material.article.outlet);
}

function pointOf(group: readonly Rated[], only: boolean): ComparedPoint {
  const [first, ...rest] = group.map(({ unit }) => unit.terms);
  const terms = [...(first ?? [])].filter((term) => rest.every((other) => other.has(term)));
  return {
    only,
    terms,
    lines: group.map(({ unit, also }) => ({
      outlet: unit.material.article.outlet,
      said: cite(unit.material.article, [unit.span], unit.paragraph),
      claimant: unit.claimant,
      also: also.map(({ material, span, paragraph }) => citationOf(material.article, [span], paragraph)),
    })),
  };
}
