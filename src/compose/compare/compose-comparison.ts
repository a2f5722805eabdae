import type { Found } from "../../engine.ts";
import type { Citation, CitedText } from "../../model.ts";
import { askedOf } from "../brief/asked.ts";
import { claimantNames } from "../brief/claimant.ts";
import { type Rated, rate } from "../brief/rate.ts";
import { unitsOf } from "../brief/units.ts";
import { citationOf, cite } from "../cite.ts";
import type { Reports } from "../figures/printings.ts";
import { type Beside, besideEachOther, outletOf } from "./beside.ts";
import { type DifferingFigures, differingFigures, holds, numbersSideBySide } from "./differing-figures.ts";

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
 * One point, a line for each outlet that makes it in its own words: figures that differ for one measure, what several
 * outlets tell alike, what one alone tells, and, where that leaves an outlet out, what it says first. `outlets` of a
 * point that is told once: all that print that report.
 */
export type ComparedPoint = Readonly<
  | { kind: "figures"; lines: readonly ComparedLine[]; measure: string; explanation: string | null }
  | { kind: "numbers" | "shared" | "each"; lines: readonly ComparedLine[] }
  | { kind: "only"; lines: readonly ComparedLine[]; outlets: readonly string[] }
>;

/**
 * The same points in each outlet's own sentence: first figures that differ, then points that several outlets make, by
 * relevance, then what only one reports. `reports` names the report that each article prints (see
 * `ArticleStore.reportsOf`): printings of one report are no two voices.
 */
export function composeComparison(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  most: Readonly<{ figures: number; shared: number; own: number }>,
  reports: Reports = new Map(),
): readonly ComparedPoint[] {
  const asked = askedOf(found);
  const all = found.materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const rated = rate(found.materials, all, asked)
    .filter(({ unit }) => unit.standsAlone >= LEANING)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, POOL);
  const strongest = rated[0]?.relevance ?? 0;
  if (strongest <= 0) return [];
  const strong = rated.filter(({ relevance }) => relevance >= WEAK * strongest);
  const measures =
    asked.speakers.length > 0 ? [] : differingFigures(found, strong, reports).slice(0, most.figures);
  const set = besideEachOther(rated, reports, asked.terms);
  const rows = measures.flatMap((measure) => measure.rows);
  const used = new Set(rated.filter((one) => rows.some((row) => holds(one, row))));
  const numbers = numbersSideBySide(strong, set, used).slice(0, most.figures - measures.length);
  const groups = sharedPoints(strong, set, used, most.shared);
  const own = ownPoints(strong, set, used, most.own);
  const told = [...numbers.flat(), ...groups.flat(), ...own];
  const outlets = rows.map(({ sentence }) => sentence.citation.outlet);
  const each = firstOfOthers(strong, [
    ...outlets,
    ...told.flatMap(outletsOf),
    ...own.flatMap(set.printersOf),
  ]);
  const claimant = claimantNames([...told, ...each].map(({ unit }) => unit));
  const linesOf = (members: readonly Rated[]): readonly ComparedLine[] =>
    members.map(({ unit, also }) => ({
      outlet: outletOf({ unit }),
      said: cite(unit.material.article, [unit.span], unit.paragraph),
      claimant: claimant(unit),
      also: also.map(({ material, span, paragraph }) => citationOf(material.article, [span], paragraph)),
    }));
  return [
    ...measures.map(figurePoint),
    ...numbers.map((group) => ({ kind: "numbers", lines: linesOf(group) }) as const),
    ...groups.map((group) => ({ kind: "shared", lines: linesOf(group) }) as const),
    ...(each.length === 0 ? [] : [{ kind: "each", lines: linesOf(each) } as const]),
    ...byPrinters(own, set).map(
      ({ outlets: printers, members }) =>
        ({ kind: "only", lines: linesOf(members), outlets: printers }) as const,
    ),
  ];
}

function sharedPoints(
  strong: readonly Rated[],
  { alike, alikeBeyondTopic, elsewhere }: Beside,
  used: Set<Rated>,
  most: number,
): readonly (readonly Rated[])[] {
  const groups: (readonly Rated[])[] = [];
  for (const one of strong) {
    if (groups.length >= most) break;
    if (used.has(one)) continue;
    const others = elsewhere(one);
    const best = bestOfEach(others, used, (other) => {
      const likeness = alike(one, other);
      return likeness >= SAME_POINT && alikeBeyondTopic(one, other) > 0 ? likeness : 0;
    });
    if (best.length === 0) continue;
    const group = [one, ...best];
    for (const member of group) used.add(member);
    for (const other of strong)
      if (group.some((member) => alike(member, other) >= SAME_WORDS)) used.add(other);
    groups.push(group);
  }
  return groups;
}

function ownPoints(
  strong: readonly Rated[],
  { alike, alikeBeyondTopic, elsewhere, reportOf }: Beside,
  used: ReadonlySet<Rated>,
  most: number,
): readonly Rated[] {
  return strong
    .filter((one) => !used.has(one))
    .filter((one) => elsewhere(one).every((other) => alikeBeyondTopic(one, other) < OWN_POINT))
    .filter((one, at, all) =>
      all.slice(0, at).every((before) => {
        const reprinted = reportOf(before) === reportOf(one) && outletOf(before) !== outletOf(one);
        return alike(one, before) < (reprinted ? SAME_POINT : SAME_WORDS);
      }),
    )
    .slice(0, most);
}

/** What one report tells alone, the points of each together. */
function byPrinters(
  own: readonly Rated[],
  { printersOf }: Beside,
): readonly Readonly<{ outlets: readonly string[]; members: readonly Rated[] }>[] {
  const groups = Map.groupBy(own, (one) => printersOf(one).toSorted().join("\n"));
  return [...groups.values()].flatMap((members) =>
    members[0] === undefined ? [] : [{ outlets: printersOf(members[0]), members }],
  );
}

/** The best sentence of every outlet that no other point quotes. */
function firstOfOthers(strong: readonly Rated[], quoted: readonly string[]): readonly Rated[] {
  const seen = new Set(quoted);
  const first = new Map<string, Rated>();
  for (const one of strong) {
    const outlet = outletOf(one);
    if (!seen.has(outlet) && !first.has(outlet)) first.set(outlet, one);
  }
  return [...first.values()];
}

function figurePoint({ measure, explanation, rows }: DifferingFigures): ComparedPoint {
  const lines = rows.map(({ sentence, sayer, also }) => ({
    outlet: sentence.citation.outlet,
    said: sentence,
    claimant: sayer,
    also,
  }));
  return { kind: "figures", lines, measure, explanation };
}

function outletsOf({ unit, also }: Rated): readonly string[] {
  return [unit, ...also].map(({ material }) => material.article.outlet);
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
