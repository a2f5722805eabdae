import type { Found } from "../../engine.ts";
import type { Citation, CitedText, PartialDate } from "../../model.ts";
import { termsOf } from "../../text/terms/terms.ts";
import { askedOf } from "../brief/asked.ts";
import { claimantNames } from "../brief/claimant.ts";
import { type Rated, rate } from "../brief/rate.ts";
import { similarity, type Weights, weighTerms } from "../brief/similarity.ts";
import type { Unit } from "../brief/unit.ts";
import { unitsOf } from "../brief/units.ts";
import { citationOf, cite } from "../cite.ts";
import { numberKey } from "../figures/alike.ts";
import { type DateRole, type EventDate, eventDates } from "./event-dates.ts";

/** Sentences looked at in each article. */
const SENTENCES_EACH = 20;
/** Above this likeness two sentences of one date tell one event; what two outlets tell of one day, sooner. */
const SAME_EVENT = 0.3;
const SAME_EVENT_OF_A_DAY = 0.12;
/** Weaker than this share of the strongest a sentence is not about the topic. */
const WEAK = 0.4;
/** What leans on a sentence that is not shown is not an event. */
const LEANING = 0.3;
/** What a sentence is worth that tells its news of another day, or only mentions what happened. */
const WORTH: Readonly<Record<DateRole, number>> = { told: 1, saying: 0.8, aside: 0.6 };
/** "7-2", "6 to 3". */
const VOTES = /\b\d{1,3}(?:[-–]| to )\d{1,3}\b/gu;
/** Events that one sentence may tell. */
const EVENTS_EACH = 2;

/** A dated event in a source's own sentence, with the other places that tell it. */
export type TimelineEvent = Readonly<{
  date: PartialDate;
  said: CitedText;
  claimant: string | null;
  also: readonly Citation[];
  relevance: number;
}>;

/** `own`: the terms of a sentence without those of its date and of the question, which all have. */
type Dated = Rated & EventDate & Readonly<{ own: ReadonlySet<string> }>;

/**
 * The dated sentences on a topic, oldest first, within the days asked for: what happened then counts, whenever it was
 * told. Sentences of several outlets about one date that say the same are one event. At most `most` events, the most
 * relevant ones.
 */
export function composeTimeline(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  most: number,
): readonly TimelineEvent[] {
  const { materials, understood } = found;
  const units = materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const asked = askedOf(found);
  const dated = rate(materials, units, asked)
    .filter(({ unit }) => unit.standsAlone >= LEANING)
    .flatMap((rated) => eventsIn(rated, understood, asked.terms));
  const strongest = Math.max(...dated.map(({ relevance }) => relevance), 0);
  const onTopic = dated
    .filter(({ relevance }) => relevance > 0 && relevance >= WEAK * strongest)
    .sort((a, b) => b.relevance - a.relevance);
  const weights = weighTerms(onTopic.map(({ own }) => own));
  const groups: Dated[][] = [];
  for (const entry of onTopic) {
    const group = groups.find(([first]) => first !== undefined && isSameEvent(first, entry, weights));
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  const events = groups.slice(0, most).flatMap((group) => {
    const [best, ...others] = group.toSorted((a, b) => Number(isAhead(a)) - Number(isAhead(b)));
    return best === undefined ? [] : [{ best, others }];
  });
  const claimant = claimantNames(events.map(({ best }) => best.unit));
  return events
    .map(({ best, others }) => eventOf(best, others, claimant(best.unit)))
    .sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0));
}

/** The events of a sentence in the days asked for: the one it tells best, and another that it tells outright. */
function eventsIn(
  rated: Rated,
  { since, until }: Found["understood"],
  terms: readonly string[],
): readonly Dated[] {
  const { text } = rated.unit.material.article;
  return eventDates(rated.unit)
    .filter(({ date }) => (since === null || date.to >= since) && (until === null || date.from <= until))
    .filter(({ role, date }, at, [first]) => at === 0 || (role === "told" && isLater(date, first?.date)))
    .slice(0, EVENTS_EACH)
    .map((event) => {
      const common = new Set([...terms, ...termsOf(text.slice(event.span.start, event.span.end))]);
      const own = new Set([...rated.unit.terms].filter((term) => !common.has(term)));
      return { ...rated, ...event, own, relevance: rated.relevance * WORTH[event.role] };
    });
}

/** "Work began in March 2024 and will end in the fall of 2026": a sentence tells on, it does not go back. */
function isLater(date: PartialDate, first: PartialDate | undefined): boolean {
  return first !== undefined && date.from > first.to;
}

function isSameEvent(first: Dated, other: Dated, weights: Weights): boolean {
  if (!sameDate(first.date, other.date)) return false;
  if (first.unit === other.unit || numbersDiffer(first.unit, other.unit)) return false;
  const alike = similarity(first.own, other.own, weights);
  const ofOneDay = first.date.precision === "day" && other.date.precision === "day";
  const elsewhere = first.unit.material.article.outlet !== other.unit.material.article.outlet;
  return alike >= (ofOneDay && elsewhere ? SAME_EVENT_OF_A_DAY : SAME_EVENT);
}

/** Whether one gives a number of a thing of which the other gives another: neither may stand for both. */
function numbersDiffer(one: Unit, other: Unit): boolean {
  const mine = numbersIn(one);
  const theirs = numbersIn(other);
  return [...mine].some(([unit, numbers]) => {
    const others = theirs.get(unit);
    return others !== undefined && [...numbers].every((number) => !others.has(number));
  });
}

/** The numbers of a sentence by what they count; votes, which are no figures, under their dash. */
function numbersIn({ material, first, last, span }: Unit): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  const enter = (unit: string, number: string): void => {
    numbers.set(unit, (numbers.get(unit) ?? new Set()).add(number));
  };
  for (const figure of material.analysis.figures) {
    const { sentence, unit } = figure;
    if (sentence >= first && sentence <= last && unit !== null) enter(unit, numberKey(figure));
  }
  const said = material.article.text.slice(span.start, span.end);
  for (const [votes] of said.matchAll(VOTES)) enter("–", votes.replace(/\D+/gu, "–"));
  return numbers;
}

/** Told before it happened: what was planned is not yet what came of it. */
function isAhead({ date, unit }: Dated): boolean {
  const { published } = unit.material.article;
  return published !== null && published.slice(0, 10) < date.from;
}

function eventOf(
  { unit, also, date, relevance }: Dated,
  others: readonly Dated[],
  claimant: string | null,
): TimelineEvent {
  const elsewhere = new Map<string, Citation>();
  for (const other of [...also, ...others.flatMap((event) => [event.unit, ...event.also])]) {
    const { article } = other.material;
    if (article.id === unit.material.article.id) continue;
    elsewhere.set(article.id, citationOf(article, [other.span], other.paragraph));
  }
  return {
    date,
    said: cite(unit.material.article, [unit.span], unit.paragraph),
    claimant,
    also: [...elsewhere.values()],
    relevance,
  };
}

/** The same day, or one within the other where one of them is only known roughly. */
function sameDate(a: PartialDate, b: PartialDate): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}
