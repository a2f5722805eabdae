import type { UnitKind } from "../../extract/figures/quantity.ts";
import { UNITS_BY_WORD } from "../../extract/figures/unit-table.ts";
import type { Figure } from "../../model.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import { CROWD, type MeasureProfile } from "./measure-profile.ts";
import { FIRM_NOUNS } from "./measure-synonyms.ts";
import { meet, ofOneSubject } from "./subject.ts";

/** Figures whose measures are the same, by one rule each; null when they are not the same measure. */
export type Kinship = "same" | "other-scope" | "other-unit" | null;

const LEAST_CONTEXT = 3;
const ALIKE = 0.2;
/** A year's change explains a difference of this factor at most; a greater one is a conflict. */
const GREATEST_DRIFT = 2;
/** "About 1,900" and 2,000; two exact numbers as near as that are two. */
const ROUNDING = 0.05;
/** 1,500 and 2,000 are not one number, though the one rounds to the other. */
const COARSE = 0.1;
/** Days after which a firm has another quarter's profit and a count may have moved. */
const SEASON = 45;
/** Days within which two reports may tell of one event: a week on, the same numbers are published anew. */
const EVENT = 6;
/** Numbers further apart than this factor are not taken for two opinions on one thing. */
const FARTHEST = 10;
/** Smaller numbers are the same by chance: two officers here, two officers there. */
export const COINCIDENCE = 10;
/** Digits that two numbers of different things hardly have in common. */
const EXACT = 3;

/** Whether two profiles are of one measure, in the same place and unit. */
export function kinshipOf(a: MeasureProfile, b: MeasureProfile): Kinship {
  // How far it rose is no second opinion on how much it is.
  if (a.moves !== b.moves) return null;
  if (sharesEvent(a, b)) return "same";
  if (a.head === "" || b.head === "") return null;
  const shared = sharedBy(a.modifiers, b.modifiers);
  // "a 74-bed ward" is one thing of that size, and no number of beds of something else.
  if ((a.sized || b.sized) && shared === 0) return null;
  if (a.head !== b.head) return crossesUnits(a, b, shared) ? "other-unit" : null;
  if (a.unit !== b.unit && !convertible(a.unit, b.unit)) return null;
  const smaller = Math.min(a.modifiers.size, b.modifiers.size);
  const larger = Math.max(a.modifiers.size, b.modifiers.size);
  const alike =
    smaller > 0
      ? shared / smaller >= 0.6 && shared / larger >= 0.3 && (!isFate(a) || !isFate(b) || isOneEvent(a, b))
      : larger < 2 &&
        !a.broad &&
        inContext(a, b) &&
        (larger > 0 || a.nominal === b.nominal || tellAlike(a, b));
  if (!alike || (FIRM_NOUNS.has(a.head) && !ofOneFirm(a, b))) return null;
  if (a.unit !== b.unit) return "other-unit";
  return a.place !== null && b.place !== null && a.place !== b.place ? "other-scope" : "same";
}

/** "Quarterly profit rose 12 percent": of which firm only the article as a whole says. */
function ofOneFirm(a: MeasureProfile, b: MeasureProfile): boolean {
  const [one, other] = [a.subject().article.leading, b.subject().article.leading];
  return one.size === 0 || other.size === 0 || meet(one, other);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared;
}

/** Dollars and euros, miles and kilometres, but not dollars and years, nor dollars and dollars a barrel. */
function convertible(a: string, b: string): boolean {
  const [one = "", ...per] = a.split(" per ");
  const [other = "", ...each] = b.split(" per ");
  const kind = kindOf(one);
  return kind === kindOf(other) && !/^(?:percent|count|time)$/u.test(kind) && per.join() === each.join();
}

/** Currencies are the units that the table of units does not have. */
function kindOf(unit: string): UnitKind {
  return unit === "count" ? "count" : (UNITS_BY_WORD.get(unit)?.kind ?? "money");
}

/** "2,000 people in family units" and "2,000 families": one number, two units, each named by the other. */
function crossesUnits(a: MeasureProfile, b: MeasureProfile, shared: number): boolean {
  if (a.unit !== "count" || b.unit !== "count" || a.nominal < 10 || a.nominal !== b.nominal) return false;
  return shared > 0 && (a.modifiers.has(b.head) || b.modifiers.has(a.head) || inContext(a, b));
}

/** Amounts of stuff in one unit, told with one word of one event: "28,000 gallons leaked", "the leak was 31,000 gallons". */
function sharesEvent(a: MeasureProfile, b: MeasureProfile): boolean {
  if (a.unit !== b.unit || a.unit === "count" || a.moves || b.moves) return false;
  if (!meet(a.event(), b.event())) return false;
  return daysBetween(a.day, b.day) <= EVENT && ofOneSubject(a.subject(), b.subject());
}

/** Both say of people that they died, were hurt or came: whatever else is told. */
function isOneFate(a: MeasureProfile, b: MeasureProfile): boolean {
  return [...a.modifiers].some((term) => term.startsWith("#") && b.modifiers.has(term));
}

/** Both count those who came to one event. */
function isOneCrowd(a: MeasureProfile, b: MeasureProfile): boolean {
  return a.modifiers.has(CROWD) && b.modifiers.has(CROWD);
}

/** People of whom only a fate is told belong together when one thing happened to them, a crowd when the reports tell alike. */
function isOneEvent(a: MeasureProfile, b: MeasureProfile): boolean {
  return inContext(a, b) && (!isOneCrowd(a, b) || tellAlike(a, b));
}

/** People of whom only a fate tells them from others: "31 dead" may be of any accident. */
function isFate({ modifiers }: MeasureProfile): boolean {
  return [...modifiers].every((term) => term.startsWith("#"));
}

/** Words enough in common around both, and one subject. */
function inContext(a: MeasureProfile, b: MeasureProfile): boolean {
  const other = b.context();
  let shared = 0;
  for (const term of a.context()) {
    if (other.has(term)) shared += 1;
    if (shared >= LEAST_CONTEXT) return ofOneSubject(a.subject(), b.subject());
  }
  return false;
}

/** What a bare noun is of, "a crowd of 4,500", only the words around it tell: more of them than any two reports share. */
function tellAlike(a: MeasureProfile, b: MeasureProfile): boolean {
  const [one, other] = [a.context(), b.context()];
  return sharedBy(one, other) >= ALIKE * Math.min(one.size, other.size);
}

/**
 * How two figures of one measure, place and unit stand to each other; `none` when the words around them tell of
 * different things: "employs 120 officers" and "two officers were injured" are no disagreement.
 */
export function verdictOf(
  a: Readonly<{ figure: Figure; profile: MeasureProfile }>,
  b: Readonly<{ figure: Figure; profile: MeasureProfile }>,
): FigureVerdict {
  const [low, high] = [a, b].toSorted((x, y) => x.profile.nominal - y.profile.nominal);
  if (low === undefined || high === undefined) return "none";
  const [less, more] = [low.profile.nominal, high.profile.nominal];
  const [one, other] = [a.profile, b.profile];
  const told = sameTelling(one, other);
  if (less === more) {
    if (opposed(low.figure, high.figure)) return "conflict";
    if (significant(less) < EXACT && timesApart(one, other)) return "none";
    return told || less >= COINCIDENCE ? "agreement" : "none";
  }
  if (one.time !== null && other.time !== null && one.time !== other.time)
    return told ? "older-estimate" : "none";
  const passed = daysBetween(one.day, other.day) >= SEASON;
  if (passed && FIRM_NOUNS.has(one.head)) return told ? "older-estimate" : "none";
  const rough = low.figure.change === "~" || high.figure.change === "~";
  if (rough && less > 0 && (more - less) / more <= ROUNDING) return told ? "rounding" : "none";
  if (sameWhenRounded(less, more) && (more - less) / more <= COARSE) return told ? "rounding" : "none";
  if (within(low.figure, more, less) || within(high.figure, less, more)) return told ? "agreement" : "none";
  if (hasGrown(low.profile, high.profile)) return told ? "older-estimate" : "none";
  const apart = (one.year !== null && other.year !== null && one.year !== other.year) || passed;
  const stated = one.dated || other.dated;
  if (apart && (stated || (less > 0 && more / less <= GREATEST_DRIFT)))
    return told ? "older-estimate" : "none";
  const opposite = a.figure.change !== b.figure.change && one.moves;
  return !opposite && mayDisagree(one, other, more / less) ? "conflict" : "none";
}

/**
 * Whether two numbers are known to be two opinions on one thing: neither is a base of comparison or one of a table, all times
 * printed with them agree, nothing narrows one of them alone, and both are of one event or of one place that is named.
 */
function mayDisagree(a: MeasureProfile, b: MeasureProfile, apart: number): boolean {
  return apart <= FARTHEST && mayBeOne(a, b);
}

/** Whether nothing printed with two figures of one measure tells them apart. */
export function mayBeOne(a: MeasureProfile, b: MeasureProfile): boolean {
  if (a.aside() || b.aside()) return false;
  if (a.times().symmetricDifference(b.times()).size > 0) return false;
  if (!sharesEvent(a, b) && !(isKnownOf(a, b) && isKnownOf(b, a))) return false;
  // "marks", "facility": a bare noun is of one thing only in reports that tell alike.
  if (a.modifiers.isDisjointFrom(b.modifiers) && !sharesEvent(a, b) && (isDuration(a) || !tellAlike(a, b)))
    return false;
  if (!sameTelling(a, b)) return false;
  return daysBetween(a.day, b.day) <= EVENT || (a.place !== null && a.place === b.place);
}

function isDuration({ unit }: MeasureProfile): boolean {
  return kindOf(unit) === "time";
}

/** Whether both are printed with times, and with none in common. */
function timesApart(a: MeasureProfile, b: MeasureProfile): boolean {
  return a.times().size > 0 && b.times().size > 0 && a.times().isDisjointFrom(b.times());
}

/** Whether what narrows one measure stands around the other number too. */
function isKnownOf(a: MeasureProfile, b: MeasureProfile): boolean {
  return [...a.modifiers].every(
    (term) => term.startsWith("#") || b.modifiers.has(term) || b.context().has(term),
  );
}

function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** A toll that was higher on a later day has risen: of people, or of homes destroyed. */
function hasGrown(low: MeasureProfile, high: MeasureProfile): boolean {
  const toll =
    [...low.modifiers].some((term) => term.startsWith("#") && term !== CROWD) ||
    low.predicate.has("destroyed");
  return toll && low.day !== null && high.day !== null && low.day < high.day;
}

/** Both say only that there is so much, share what became of it, or tell of one event. */
function sameTelling(a: MeasureProfile, b: MeasureProfile): boolean {
  if (isOneFate(a, b) || sharesEvent(a, b)) return true;
  const [one, other] = [a.predicate, b.predicate];
  return one.size === 0 || other.size === 0 ? one.size === other.size : meet(one, other);
}

/** "at least 10" against "as many as 10". */
function opposed(a: Figure, b: Figure): boolean {
  return (a.change === ">" && b.change === "<") || (a.change === "<" && b.change === ">");
}

/** "more than 9,000" allows 9,400, "up to 9,400" allows 9,000; neither allows twice or half. */
function within(bound: Figure, other: number, nominal: number): boolean {
  if (bound.change === ">") return other >= nominal && other <= nominal * 1.2;
  if (bound.change === "<") return other <= nominal && other >= nominal * 0.8;
  if (bound.value.kind === "range") return other >= bound.value.from && other <= bound.value.to;
  return false;
}

/** 10.7 million and 11 million: the exacter one rounds to the other. */
function sameWhenRounded(a: number, b: number): boolean {
  const digits = Math.min(significant(a), significant(b));
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

function significant(value: number): number {
  return Math.max(1, value.toExponential().replace(/e.*$/u, "").replace(/[-.]/gu, "").length);
}
