import type { Citation, CitedText, PartialDate } from "../../model.ts";
import { similarity, weighTerms } from "../brief/similarity.ts";
import type { Material, Unit } from "../brief/unit.ts";
import { unitsOf } from "../brief/units.ts";
import { citationOf, cite } from "../cite.ts";

/** Sentences looked at in each article. */
const SENTENCES_EACH = 20;
/** Above this likeness two sentences of one date tell one event. */
const SAME_EVENT = 0.35;
/** Weaker than this share of the strongest a sentence is not about the topic. */
const WEAK = 0.2;

/** A dated event in a source's own sentence, with the other places that tell it. */
export type TimelineEvent = Readonly<{
  date: PartialDate;
  said: CitedText;
  claimant: string | null;
  also: readonly Citation[];
  relevance: number;
}>;

type Dated = Readonly<{ unit: Unit; date: PartialDate }>;

/**
 * The dated sentences on a topic, oldest first. A sentence counts with the first date in it that is not merely
 * a year beside a closer one; sentences of several outlets about one date that say the same are one event. At
 * most `most` events, the most relevant ones.
 */
export function composeTimeline(materials: readonly Material[], most: number): readonly TimelineEvent[] {
  const dated = materials.flatMap((material) =>
    unitsOf(material, SENTENCES_EACH).flatMap((unit) => {
      const date = dateOf(unit);
      return date === null || unit.standsAlone < 0.3 ? [] : [{ unit, date }];
    }),
  );
  const strongest = Math.max(...dated.map(({ unit }) => unit.relevance), 0);
  const onTopic = dated
    .filter(({ unit }) => unit.relevance > 0 && unit.relevance >= WEAK * strongest)
    .sort((a, b) => b.unit.relevance - a.unit.relevance);
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

function eventOf({ unit, date }: Dated, others: readonly Dated[]): TimelineEvent {
  const elsewhere = new Map<string, Citation>();
  for (const { unit: other } of others) {
    const { article } = other.material;
    if (article.id === unit.material.article.id) continue;
    elsewhere.set(article.id, citationOf(article, [other.span], other.paragraph));
  }
  return {
    date,
    said: cite(unit.material.article, [unit.span], unit.paragraph),
    claimant: unit.claimant,
    also: [...elsewhere.values()],
    relevance: unit.relevance,
  };
}

/** The most precise date of a unit; of equally precise ones the first. */
function dateOf(unit: Unit): PartialDate | null {
  const inside = unit.material.analysis.dates.filter(
    (mention) => mention.sentence >= unit.first && mention.sentence <= unit.last,
  );
  const [best] = [...inside].sort((a, b) => length(a.value) - length(b.value));
  return best?.value ?? null;
}

function length({ from, to }: PartialDate): number {
  return Date.parse(to) - Date.parse(from);
}

/** The same day, or one within the other where one of them is only known roughly. */
function sameDate(a: PartialDate, b: PartialDate): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}
