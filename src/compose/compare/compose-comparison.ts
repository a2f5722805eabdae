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

/**
 * One point: a line for each outlet that makes it in its own words; `only` when a single outlet does. A point of
 * one line and several outlets stands in one report that they all print.
 */
export type ComparedPoint = Readonly<{
  lines: readonly ComparedLine[];
  only: boolean;
  outlets: readonly string[];
  terms: readonly string[];
}>;

/**
 * The same points in each outlet's own sentence: first those that several outlets make, by relevance, then what
 * only one reports. `reports` names the report that each article prints (see `ArticleStore.reportsOf`): printings of
 * one report are no two voices.
 */
export function composeComparison(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  most: Readonly<{ shared: number; own: number }>,
  reports: ReadonlyMap<string, string> = new Map(),
): readonly ComparedPoint[] {
  const reportOf = ({ unit }: Rated): string =>
    reports.get(unit.material.article.id) ?? unit.material.article.id;
  const elsewhere = (rated: Rated, among: readonly Rated[]): readonly Rated[] =>
    among.filter((other) => outletOf(other) !== outletOf(rated) && reportOf(other) !== reportOf(rated));
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
    const best = bestOfEach(elsewhere(unit, rated), used, (other) => alike(unit, other));
    if (best.length === 0) continue;
    const group = [unit, ...best];
    for (const member of group) used.add(member);
    for (const other of rated)
      if (group.some((member) => alike(member, other) >= SAME_WORDS)) used.add(other);
    shared.push(pointOf(group, group.map(outletOf)));
  }
  const printersOf = (point: Rated): readonly string[] => [
    ...new Set([
      outletOf(point),
      ...point.also.map(({ material }) => material.article.outlet),
      ...rated.filter((other) => reportOf(other) === reportOf(point)).map(outletOf),
    ]),
  ];
  const own = units
    .filter((unit) => !used.has(unit))
    .filter((unit) => elsewhere(unit, rated).every((other) => alike(unit, other) < OWN_POINT))
    .filter((unit, at, all) =>
      all.slice(0, at).every((before) => {
        const reprinted = reportOf(before) === reportOf(unit) && outletOf(before) !== outletOf(unit);
        return alike(unit, before) < (reprinted ? SAME_POINT : SAME_WORDS);
      }),
    )
    .slice(0, most.own)
    .map((unit) => pointOf([unit], printersOf(unit)));
  return [...shared, ...own];
}

/** The most alike unit of every outlet, where it is alike enough. */
function bestOfEach(
  others: readonly Rated[],
  used: ReadonlySet<Rated>,
  likenessOf: (other: Rated) => number,
): readonly Rated[] {
  const best = new Map<string, Readonly<{ other: Rated; likeness: number }>>();
  for (const other of others) {
    const likeness = likenessOf(other);
    const outlet = outletOf(other);
    if (used.has(other) || likeness < SAME_POINT || likeness <= (best.get(outlet)?.likeness ?? 0)) continue;
    best.set(outlet, { other, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).map(({ other }) => other);
}

function outletOf({ unit }: Rated): string {
  return unit.material.article.outlet;
}

function pointOf(group: readonly Rated[], outlets: readonly string[]): ComparedPoint {
  const [first, ...rest] = group.map(({ unit }) => unit.terms);
  const terms = [...(first ?? [])].filter((term) => rest.every((other) => other.has(term)));
  return {
    only: outlets.length === 1,
    outlets,
    terms,
    lines: group.map(({ unit, also }) => ({
      outlet: unit.material.article.outlet,
      said: cite(unit.material.article, [unit.span], unit.paragraph),
      claimant: unit.claimant,
      also: also.map(({ material, span, paragraph }) => citationOf(material.article, [span], paragraph)),
    })),
  };
}
