import type { DateMention, DatePrecision, PartialDate, Quote, Span } from "../../model.ts";
import type { Unit } from "../brief/unit.ts";

/**
 * What a date in a sentence is the date of: "told" of what the sentence tells, "saying" of when somebody said it
 * ("…, the mayor said Monday"), "aside" of something it only mentions ("after the levee broke on April 11").
 */
export type DateRole = "told" | "saying" | "aside";

export type EventDate = Readonly<{ date: PartialDate; role: DateRole; span: Span }>;

/** Two dates nearer to each other than this are one stretch of time: "from May 3 to May 9". */
const ONE_STRETCH = 12;
/** How far from its reporting verb a date may stand and still be when that was said. */
const NEAR_CUE = 60;
const ROLES: readonly DateRole[] = ["told", "saying", "aside"];
const PRECISIONS: readonly DatePrecision[] = ["day", "week", "month", "season", "quarter", "year", "decade"];

/** "the highest level since 2014": a date that something is held against, not when it happened. */
const COMPARED = /\b(?:since|than (?:in|at|on)|compared (?:with|to)|up from|down from)\s+(?:the\s+)?$/iu;
/** A clause that only says when, or which one: "after the levee broke on", "that failed in". */
const ASIDE = /(?:^|\s)(?:after|before|until|since|following|who|which|that)\s[^,;:“”"]*$/iu;

/**
 * The dates of what a unit tells, the best first: dates of its main clause before others, more precise ones before
 * rougher ones, earlier words before later. "Work began in March 2024 and will end in the fall of 2026" has two.
 */
export function eventDates(unit: Unit): readonly EventDate[] {
  const { article, analysis } = unit.material;
  const inside = analysis.dates.filter(
    ({ sentence, kind, span }) =>
      sentence >= unit.first &&
      sentence <= unit.last &&
      (kind === "explicit" || !isQuoted(span, analysis.quotes)) &&
      !COMPARED.test(article.text.slice(Math.max(0, span.start - 24), span.start)),
  );
  return inside
    .filter((date, at) => date.span.start - (inside[at - 1]?.span.end ?? -ONE_STRETCH) >= ONE_STRETCH)
    .map((date) => ({ date: date.value, role: roleOf(date, unit), span: date.span }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ role, date }: EventDate): number {
  return ROLES.indexOf(role) * PRECISIONS.length + PRECISIONS.indexOf(date.precision);
}

function roleOf({ span, sentence }: DateMention, { material }: Unit): DateRole {
  const { article, analysis } = material;
  const quotes = analysis.quotes.filter(
    ({ sentences: [first, last] }) => first <= sentence && sentence <= last,
  );
  if (quotes.some((quote) => datesTheSaying(span, quote))) return "saying";
  const start = analysis.sentences[sentence]?.span.start ?? span.start;
  // "said that in April …": what is said is the news, not an aside of it.
  const saidFrom = quotes.map(({ spans }) => spans.find((said) => contains(said, span))?.start ?? start);
  return ASIDE.test(article.text.slice(Math.max(start, ...saidFrom), span.start)) ? "aside" : "told";
}

/** "the mayor said Monday": beside the reporting verb, and no part of what is said. */
function datesTheSaying(date: Span, { cue, spans }: Quote): boolean {
  if (cue === null || spans.some((said) => contains(said, date))) return false;
  return date.start - cue.end <= NEAR_CUE && cue.start - date.end <= NEAR_CUE;
}

/** "Wednesday" in somebody's mouth counts from the day they spoke, which the article need not give. */
function isQuoted(date: Span, quotes: readonly Quote[]): boolean {
  return quotes.some(({ kind, spans }) => kind !== "indirect" && spans.some((said) => contains(said, date)));
}

function contains(whole: Span, part: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}
