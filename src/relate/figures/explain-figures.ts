import { singular } from "../../extract/figures/singular.ts";
import type { Figure } from "../../model.ts";
import type { FigureItem } from "./figure-item.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import { COUNTRY, type MeasureProfile } from "./measure-profile.ts";

type Side = Readonly<{ item: FigureItem; figure: Figure; profile: MeasureProfile }>;

/**
 * One plain sentence about two figures of a measure, with a third of another scope when there is one. Null for
 * the verdict `none`. "Sources disagree: more than 700,000 (The Public's Radio, 2019) against …".
 */
export function explain(verdict: FigureVerdict, a: Side, b: Side, scoped: Side | null): string | null {
  const aside = scoped === null ? "" : `; ${printed(scoped)} is for ${placeName(scoped)}`;
  switch (verdict) {
    case "conflict":
      return a.profile.nominal === b.profile.nominal
        ? `Sources disagree whether it is a least or a most: ${sourced(a)} against ${sourced(b)}${aside}.`
        : `Sources disagree: ${claimed(a, b)} against ${claimed(b, a)}${aside}.`;
    case "printings-differ":
      return `Two printings of one report differ: ${sourced(a)} against ${sourced(b)}.`;
    case "different-scope":
      return `Not the same scope: ${printed(a)} is for ${placeName(a)}, ${printed(b)} for ${placeName(b)}.`;
    case "different-unit":
      return `Not the same unit: ${withUnit(a)} in ${a.item.outlet}, ${withUnit(b)} in ${b.item.outlet}${aside}.`;
    case "rounding":
      return `The same number, rounded differently: ${sourced(a)} and ${sourced(b)}${aside}.`;
    case "older-estimate":
      return a.profile.year === b.profile.year
        ? `Figures from different times: ${dated(a)} and ${dated(b)}${aside}.`
        : `Figures from different times: ${sourced(a)} and ${sourced(b)}${aside}.`;
    case "agreement":
      return `Sources agree: ${sourced(a)} and ${sourced(b)}${aside}.`;
    case "none":
      return null;
  }
}

function printed({ item, figure }: Side): string {
  return item.text.slice(figure.span.start, figure.span.end).replace(/\s+/gu, " ");
}

function sourced(side: Side, sayer = ""): string {
  const { item, profile } = side;
  return `${printed(side)} (${sayer}${profile.year === null ? item.outlet : `${item.outlet}, ${profile.year}`})`;
}

/** With who says so where one outlet prints both: "4,500 (police, in Harbor Post, 2024)". */
function claimed(side: Side, other: Side): string {
  const name = side.figure.sayer?.name ?? null;
  if (side.item.outlet !== other.item.outlet || name === null) return sourced(side);
  return sourced(side, `${name.replace(/\s+/gu, " ")}, in `);
}

/** With the period as printed or the day, for times within a year: "31,000 (Harbor Post, in May)". */
function dated(side: Side): string {
  const { item, figure } = side;
  const period = figure.period === null ? "" : item.text.slice(figure.period.start, figure.period.end);
  const when = period === "" ? side.profile.day : period;
  return when === null ? sourced(side) : `${printed(side)} (${item.outlet}, ${when})`;
}

function placeName({ item, profile }: Side): string {
  const span = item.figure.place;
  if (profile.place === COUNTRY) return "the whole country";
  if (item.articlePlace !== null && profile.place === item.articlePlace.toLowerCase())
    return item.articlePlace;
  return span === null ? "a place not stated" : item.text.slice(span.start, span.end);
}

/** "about 2,000 people": a number of things with its noun as printed; an amount carries its unit already. */
function withUnit(side: Side): string {
  const { figure, item, profile } = side;
  if (profile.unit !== "count" || figure.measure === null) return printed(side);
  const measure = item.text.slice(figure.measure.start, figure.measure.end);
  const noun = measure.split(/[^\p{L}'’-]+/u).find((word) => singular(word.toLowerCase()) === figure.unit);
  return noun === undefined ? printed(side) : `${printed(side)} ${noun}`;
}
