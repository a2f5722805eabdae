import type { Figure } from "../../model.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import type { MeasureProfile } from "./measure-profile.ts";
import { FIRM_NOUNS } from "./measure-synonyms.ts";

/** Figures whose measures are the same, by one rule each; null when they are not the same measure. */
export type Kinship = "same" | "other-scope" | "other-unit" | null;

const LEAST_CONTEXT = 3;
const ALIKE = 0.2;
/** A year's change explains a difference of this factor at most; a greater one is a conflict. */
const GREATEST_DRIFT = 2;
const ROUNDING = 0.05;
/** Days after which a firm has another quarter's profit and a count may have moved. */
const SEASON = 45;
/** Smaller numbers are the same by chance: two officers here, two officers there. */
const COINCIDENCE = 10;

/** Whether two profiles are of one measure, in the same place and unit. */
export function kinshipOf(a: MeasureProfile, b: MeasureProfile): Kinship {
  if (a.head === "" || b.head === "") return null;
  const shared = [...a.modifiers].filter((term) => b.modifiers.has(term)).length;
  // How far it rose is no second opinion on how much it is.
  if (a.moves !== b.moves) return null;
  if (a.head !== b.head) return crossesUnits(a, b, shared) ? "other-unit" : null;
  if ((a.unit === "percent") !== (b.unit === "percent")) return null;
  const smaller = Math.min(a.modifiers.size, b.modifiers.size);
  const larger = Math.max(a.modifiers.size, b.modifiers.size);
  const alike =
    smaller > 0
      ? shared / smaller >= 0.6 && shared / larger >= 0.3 && (!isFate(a) || !isFate(b) || inContext(a, b))
      : larger < 2 &&
        !a.broad &&
        inContext(a, b) &&
        (larger > 0 || a.nominal === b.nominal || tellAlike(a, b));
  if (!alike) return null;
  // "Quarterly profit rose 12 percent": of which firm only the article as a whole says.
  if (FIRM_NOUNS.has(a.head) && a.about.size > 0 && b.about.size > 0 && !meet(a.about, b.about)) return null;
  if (a.unit !== b.unit) return a.unit === "count" || b.unit === "count" ? null : "other-unit";
  return a.place !== null && b.place !== null && a.place !== b.place ? "other-scope" : "same";
}

/** "2,000 people in family units" and "2,000 families": one number, two units, each named by the other. */
function crossesUnits(a: MeasureProfile, b: MeasureProfile, shared: number): boolean {
  if (a.unit !== "count" || b.unit !== "count" || a.nominal < 10 || a.nominal !== b.nominal) return false;
  return shared > 0 && (a.modifiers.has(b.head) || b.modifiers.has(a.head) || inContext(a, b));
}

/** People of whom only a fate tells them from others: "31 dead" may be of any accident. */
function isFate({ modifiers }: MeasureProfile): boolean {
  return [...modifiers].every((term) => term.startsWith("#"));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((term) => b.has(term));
}

/** Words enough in common around both and, where both name somebody or some place, one name. */
function inContext(a: MeasureProfile, b: MeasureProfile): boolean {
  if (a.names.size > 0 && b.names.size > 0 && !meet(a.names, b.names)) return false;
  const other = b.context();
  let shared = 0;
  for (const term of a.context()) {
    if (other.has(term)) shared += 1;
    if (shared >= LEAST_CONTEXT) return true;
  }
  return false;
}

/** What a bare noun is of, "a crowd of 4,500", only the words around it tell: more of them than any two reports share. */
function tellAlike(a: MeasureProfile, b: MeasureProfile): boolean {
  const [one, other] = [a.context(), b.context()];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared >= ALIKE * Math.min(one.size, other.size);
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
  const told = sameTelling(one.predicate, other.predicate);
  if (less === more) {
    if (opposed(low.figure, high.figure)) return "conflict";
    return told || less >= COINCIDENCE ? "agreement" : "none";
  }
  if (one.time !== null && other.time !== null && one.time !== other.time)
    return told ? "older-estimate" : "none";
  const passed = daysBetween(one.day, other.day) >= SEASON;
  if (passed && FIRM_NOUNS.has(one.head)) return told ? "older-estimate" : "none";
  if (less > 0 && (more - less) / more <= ROUNDING) return told ? "rounding" : "none";
  if (sameWhenRounded(less, more)) return told ? "rounding" : "none";
  if (within(low.figure, more, less) || within(high.figure, less, more)) return told ? "agreement" : "none";
  if (hasGrown(low.profile, high.profile)) return told ? "older-estimate" : "none";
  const apart = (one.year !== null && other.year !== null && one.year !== other.year) || passed;
  const stated = one.dated || other.dated;
  if (apart && (stated || (less > 0 && more / less <= GREATEST_DRIFT)))
    return told ? "older-estimate" : "none";
  return told ? "conflict" : "none";
}

function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** A toll that was higher on a later day has risen: of people, or of homes destroyed. */
function hasGrown(low: MeasureProfile, high: MeasureProfile): boolean {
  const toll = [...low.modifiers].some((term) => term.startsWith("#")) || low.predicate.has("destroyed");
  return toll && low.day !== null && high.day !== null && low.day < high.day;
}

/** Both say only that there is so much, or share what became of it. */
function sameTelling(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 ? a.size === b.size : meet(a, b);
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
