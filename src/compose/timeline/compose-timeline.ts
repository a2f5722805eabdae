import type { Found } from "../../engine.ts";
import type { Citation, CitedText, PartialDate, Quote, Span } from "../../model.ts";
import { askedOf } from "../brief/asked.ts";
import { type Rated, rate } from "../brief/rate.ts";
import { similarity, weighTerms } from "../brief/similarity.ts";
import type { Unit } from "../brief/unit.ts";
import { unitsOf } from "../brief/units.ts";
import { citationOf, cite } from "../cite.ts";

/** Sentences looked at in each article. */
const SENTENCES_EACH = 20;
/** Above this likeness two sentences of one date tell one event. */
const SAME_EVENT = 0.35;
/** Weaker than this share of the strongest a sentence is not about the topic. */
const WEAK = 0.4;
/** What leans on a sentence that is not shown is not an event. */
const LEANING = 0.3;

/** A dated event in a source's own sentence, with the other places that tell it. */
export type TimelineEvent = Readonly<{
  date: PartialDate;
  said: CitedText;
  claimant: string | null;
  also: readonly Citation[];
  relevance: number;
}>;

type Dated = Rated & Readonly<{ date: PartialDate }>;

/**
 * The dated sentences on a topic, oldest first. A sentence counts with the first date in it that is not merely
 * a year beside a closer one; sentences of several outlets about one date that say the same are one event. At
 * most `most` events, the most relevant ones.
 */
export function composeTimeline(
  found: Pick<Found, "materials" | "understood" | "corrections">,
  most: number,
): readonly TimelineEvent[] {
  const { materials } = found;
  const units = materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const dated = rate(materials, units, askedOf(found)).flatMap((rated): readonly Dated[] => {
    const date = dateOf(rated.unit);
    return date === null || rated.unit.standsAlone < LEANING ? [] : [{ ...rated, date }];
  });
  const strongest = Math.max(...dated.map(({ relevance }) => relevance), 0);
  const onTopic = dated
    .filter(({ relevance }) => relevance > 0 && relevance >= WEAK * strongest)
    .sort((a, b) => b.relevance - a.relevance);
  const weights = weighTerms(onTopic.map(({ unit }) => unit.terms));
  const groups: Dated[][] = [];
  for (const entry of onTopic) {
    const group = groups.find(([first]) => {
      if (first === undefined || !sameDate(first.date, entry.date)) return false;
      return similarity(first.unit.terms, entry.unit.terms, weights) >= SAME_EVENT;
    });
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  return groups
    .flatMap(([best, ...others]) => (best === undefined ? [] : [eventOf(best, others)]))
    .slice(0, most)
    .sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0));
}

function eventOf({ unit, also, date, relevance }: Dated, others: readonly Dated[]): TimelineEvent {
  const elsewhere = new Map<string, Citation>();
  for (const other of [...also, ...others.flatMap((event) => [event.unit, ...event.also])]) {
    const { article } = other.material;
    if (article.id === unit.material.article.id) continue;
    elsewhere.set(article.id, citationOf(article, [other.span], other.paragraph));
  }
  return {
    date,
    said: cite(unit.material.article, [unit.span], unit.paragraph),
    claimant: unit.claimant,
    also: [...elsewhere.values()],
    relevance,
  };
}

/** The most precise date of a unit; of equally precise ones the first. */
function dateOf(unit: Unit): PartialDate | null {
  const { article, analysis } = unit.material;
  const { dates, quotes } = analysis;
  const inside = dates.filter(
    ({ sentence, kind, span }) =>
      sentence >= unit.first &&
      sentence <= unit.last &&
      (kind === "explicit" || !isQuoted(span, quotes)) &&
      !COMPARED.test(article.text.slice(Math.max(0, span.start - 24), span.start)),
  );
  const [best] = [...inside].sort((a, b) => length(a.value) - length(b.value));
  return best?.value ?? null;
}

/** "the highest level since 2014": a date that something is held against, not when it happened. */
const COMPARED = /\b(?:since|than (?:in|at|on)|compared (?:with|to)|up from|down from)\s+(?:the\s+)?$/iu;

/** "Wednesday" in somebody's mouth counts from the day they spoke, which the article need not give. */
function isQuoted(span: Span, quotes: readonly Quote[]): boolean {
  return quotes.some(
    ({ kind, spans }) =>
      kind !== "indirect" && spans.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

function length({ from, to }: PartialDate): number {
  return Date.parse(to) - Date.parse(from);
}

/** The same day, or one within the other where one of them is only known roughly. */
function sameDate(a: PartialDate, b: PartialDate): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}
