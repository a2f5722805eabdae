import type { Found } from "../../engine.ts";
import type { Article, Citation, CitedText } from "../../model.ts";
import { citationOf, cite } from "../cite.ts";
import type { AskedPerson } from "./about-person.ts";
import { askedOf } from "./asked.ts";
import { choose } from "./choose.ts";
import { claimantNames } from "./claimant.ts";
import { type Rated, rate } from "./rate.ts";
import type { Unit } from "./unit.ts";
import { unitsOf } from "./units.ts";

export type BriefLength = "short" | "normal" | "long";

/** Lines of a brief by its length option. */
const LINES: Readonly<Record<BriefLength, number>> = { short: 3, normal: 6, long: 12 };
/** Sentences looked at in each article. */
const SENTENCES_EACH = 12;

export type BriefLine = Readonly<{
  said: CitedText;
  claimant: string | null;
  /** Which of the people that the question may mean it is about. */
  about: AskedPerson | null;
  /** Other articles that print the same words. */
  also: readonly Citation[];
}>;

/** `articles`: those that were found to be about the question, every printing of them. */
export type Briefing = Readonly<{
  lines: readonly BriefLine[];
  articles: readonly Article[];
  /** Everybody whom the question may mean, when it is a name. */
  people: readonly AskedPerson[];
}>;

/** A unit that opens less well than this stays in its place in time. */
const OPENS = 0.5;

/**
 * The few sentences that best answer. Those that say who or what the question is about open the brief; the
 * others follow in the order of the reporting: earlier articles first, and within an article as it tells them.
 */
export function composeBrief(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  length: BriefLength,
): Briefing {
  const { materials } = found;
  const units = materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const rated = rate(materials, units, askedOf(found));
  const chosen = inOrder(choose(rated, LINES[length]));
  const claimant = claimantNames(chosen.map(({ unit }) => unit));
  const lines = chosen.map(({ unit, also, about }) => ({
    said: cite(unit.material.article, [unit.span], unit.paragraph),
    claimant: claimant(unit),
    about,
    also: also.map(({ material, span, paragraph }) => citationOf(material.article, [span], paragraph)),
  }));
  return { lines, articles: articlesOf(rated), people: peopleOf(rated) };
}

function peopleOf(rated: readonly Rated[]): readonly AskedPerson[] {
  return [...new Map(rated.flatMap(({ about }) => (about === null ? [] : [[about.label, about]]))).values()];
}

function articlesOf(rated: readonly Rated[]): readonly Article[] {
  return [
    ...new Set(rated.flatMap(({ unit, also }) => [unit, ...also].map(({ material }) => material.article))),
  ];
}

/** The best introduction of each who is introduced, then what holds the answer asked for, then the rest, as reported. */
function inOrder(chosen: readonly Rated[]): readonly Rated[] {
  const told = chosen.toSorted((a, b) => byTime(a.unit, b.unit));
  const first = new Map<string, Rated>();
  for (const rated of told) {
    const { opening, opens } = rated;
    if (opening >= OPENS && opening >= (first.get(opens)?.opening ?? 0)) first.set(opens, rated);
  }
  const introductions = new Set(first.values());
  const rest = told.filter((rated) => !introductions.has(rated));
  return [
    ...introductions,
    ...rest.filter(({ answers }) => answers),
    ...rest.filter(({ answers }) => !answers),
  ];
}

/** Articles without a date come last. */
function byTime(a: Unit, b: Unit): number {
  const dayA = a.material.article.published ?? "9999";
  const dayB = b.material.article.published ?? "9999";
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const idA = a.material.article.id;
  const idB = b.material.article.id;
  if (idA !== idB) return idA < idB ? -1 : 1;
  return a.first - b.first;
}
