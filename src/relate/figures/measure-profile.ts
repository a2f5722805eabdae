import { singular } from "../../extract/figures/singular.ts";
import { UNITS_BY_WORD } from "../../extract/figures/unit-table.ts";
import type { Figure } from "../../model.ts";
import { MONTHS } from "../../text/calendar-words.ts";
import { createNameReader, type NameReader } from "./article-names.ts";
import { eventOf } from "./figure-event.ts";
import type { FigureItem } from "./figure-item.ts";
import { fateOf, predicateOf } from "./figure-predicate.ts";
import { isHeldAgainst, timesOf } from "./figure-time.ts";
import { BROAD_NOUNS, CROWDS, SAME_NOUNS, SAME_PHRASES, WEAK_WORDS } from "./measure-synonyms.ts";
import { CAME, FATES } from "./predicate-words.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** What a figure measures, in terms that are the same for the same measure. */
export type MeasureProfile = Readonly<{
  /** The counted noun or, for amounts with a unit, the measured noun; "" when the text does not say. */
  head: string;
  /** "count" for numbers of things, else the unit's name. */
  unit: string;
  broad: boolean;
  /** Whether it says how large one thing is: "a 74-bed ward". */
  sized: boolean;
  /** Terms that tell this measure from others with the same head. */
  modifiers: ReadonlySet<string>;
  /** Lower-case name, `COUNTRY` for the whole country, null when not stated. */
  place: string | null;
  /** The year it holds for, stated or by publication; null when unknown. */
  year: number | null;
  /** Whether the text states that year. */
  dated: boolean;
  /** The number to compare: the middle of a range, the least of a vague one. */
  nominal: number;
  /** Words around it, for measures whose head alone says too little: read when one is compared by them. */
  context: () => ReadonlySet<string>;
  /** What happened to the stuff or ground that is measured (`eventOf`): gallons of one spill have one measure in any words. */
  event: () => ReadonlySet<string>;
  /** Whom or what it is about: read when one is compared by it. */
  subject: () => Subject;
  /** What became of the things counted (`predicateOf`). */
  predicate: ReadonlySet<string>;
  /** Day of publication, "2024-05-02"; null when unknown. */
  day: string | null;
  /** Whether it says how far something rose or fell, and not where it stands. */
  moves: boolean;
  /** The month, quarter or, for a move, any period that is printed: "2024 may", "2024 first quarter"; else null. */
  time: string | null;
  /** All times printed with it (`timesOf`): read when two numbers differ. */
  times: () => ReadonlySet<string>;
  /** Whether it is only what another figure is held against, or one of many in a row: nobody's claim. */
  aside: () => boolean;
}>;

/** The modifier of people who came to an event. */
export const CROWD = "#crowd";

/** The place of a figure that holds for the whole country. */
export const COUNTRY = "the country";

const CONTEXT_REACH = 400;
const UNITS_OF_AMOUNTS =
  /^(?:percent|percentage point|basis point|dollar|euro|pound sterling|yen|yuan|rupee|cent|penny|second|minute|hour|day|week|month|year|decade|inch|foot|yard|mile|metre|kilometre|acre|hectare|square .+|cubic .+|pound-mass|ounce|ton|tonne|gram|kilogram|litre|gallon|barrel|degree.*|.+ per .+|[A-Z].+)$/u;

/** Gives the profile of a figure. */
export type Profiler = (item: FigureItem) => MeasureProfile;

/**
 * Reads profiles, each once: a question compares a figure many times. For one question, so that everything is let go
 * together: what a longer-lived map holds of it, a weak one too, is garbage that only a full collection finds.
 */
export function createProfiler(): Profiler {
  const known = new Map<Figure, MeasureProfile>();
  const namesOf = createNameReader();
  return (item) => {
    const profile = known.get(item.figure) ?? readProfile(item, namesOf);
    known.set(item.figure, profile);
    return profile;
  };
}

/** Linear in the measure's length and in a fixed window around the figure. */
function readProfile(item: FigureItem, namesOf: NameReader): MeasureProfile {
  const { figure, text } = item;
  const measure = figure.measure === null ? "" : text.slice(figure.measure.start, figure.measure.end);
  const amount = figure.unit !== null && UNITS_OF_AMOUNTS.test(figure.unit);
  const place = placeOf(item);
  const terms = termsOf(measure);
  const named = amount || figure.unit === null ? (terms.at(-1) ?? "") : canonical(figure.unit);
  const toll = !amount && isToll(terms, named);
  const predicate = predicateOf(text, figure.span, figure.measure);
  const crowd = !amount && !toll && isCrowd(terms, named, predicate);
  const head = toll || crowd ? "person" : named;
  const placeWords = new Set((place ?? "").split(/\s+/u).map(canonical));
  const modifiers = new Set(
    toll
      ? ["#dead"]
      : crowd
        ? [CROWD]
        : terms.filter((term) => term !== head && !placeWords.has(term) && !FATES.has(term)),
  );
  const window = text.slice(Math.max(0, figure.span.start - CONTEXT_REACH), figure.span.end + CONTEXT_REACH);
  const broad = BROAD_NOUNS.has(head);
  // "killed 31 people" and "31 dead" count the same, "injured 31" something else.
  const fate = broad && !toll && !crowd ? (fateOf(predicate) ?? fateOf(new Set(terms))) : null;
  if (fate !== null) modifiers.add(`#${fate}`);
  const year = yearOf(item);
  const moves = figure.change === "up" || figure.change === "down";
  return {
    head,
    unit: amount ? (figure.unit ?? "count") : "count",
    broad,
    sized: figure.rule.endsWith(":compound"),
    modifiers,
    place,
    year,
    dated: year !== null && year !== yearOfDay(item.published),
    nominal: nominalOf(figure),
    context: once(() => new Set(termsOf(window))),
    event: once(() => (isOfStuff(figure.unit) ? eventOf(item) : new Set())),
    subject: once(() => subjectOf(item, namesOf)),
    predicate,
    day: item.published?.slice(0, 10) ?? null,
    moves,
    time: timeOf(item, year, moves),
    times: once(() => timesOf(item)),
    aside: once(() => isHeldAgainst(item) || isOfTable(item)),
  };
}

/** A sentence with more numbers is a table set as text. */
const MOST_NUMBERS = 8;

function isOfTable({ text, sentence }: FigureItem): boolean {
  return (text.slice(sentence.start, sentence.end).match(/\d[\d.,]*/gu)?.length ?? 0) > MOST_NUMBERS;
}

/** A value that is worked out when it is first asked for. */
function once<T>(read: () => T): () => T {
  let held: Readonly<{ value: T }> | undefined;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
}

/** Gallons, tonnes, acres: what is told with them says which. */
function isOfStuff(unit: string | null): boolean {
  return /^(?:volume|mass|area)$/u.test(UNITS_BY_WORD.get(unit ?? "")?.kind ?? "");
}

/** "a crowd of 4,500", "12,000 protesters", "9,000 people marched": those who came. */
function isCrowd(terms: readonly string[], head: string, predicate: ReadonlySet<string>): boolean {
  const came = [...terms, ...predicate].some((word) => CAME.has(word));
  if (CROWDS.has(head) && terms.length < 3) return came || predicate.size === 0 || head === "crowd";
  return (head === "person" || head === "supporter") && came;
}

/** "death toll from the quake", "number of dead", "27 deaths": dead people, without saying so. */
function isToll(terms: readonly string[], head: string): boolean {
  return terms.includes("toll") || head === "dead" || (head === "death" && terms.length < 2);
}

function termsOf(phrase: string): readonly string[] {
  let lower = phrase.toLowerCase();
  for (const [pattern, term] of SAME_PHRASES) lower = lower.replace(pattern, term);
  return lower
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1 && !WEAK_WORDS.has(word) && !/^\d/u.test(word))
    .map(canonical);
}

function canonical(word: string): string {
  const noun = singular(word);
  return SAME_NOUNS.get(noun) ?? noun;
}

function placeOf(item: FigureItem): string | null {
  const { figure, text, articlePlace } = item;
  if (figure.place === null) return null;
  const printed = text.slice(figure.place.start, figure.place.end).toLowerCase();
  if (
    /nationwide|nationally|\b(?:country|nation)\b|^(?:the )?(?:u\.s\.?|us|united states|america)$/u.test(
      printed,
    )
  )
    return COUNTRY;
  if (
    /statewide|citywide|countywide|\b(?:our|the|this) (?:state|county|city|town|region|capital)\b/u.test(
      printed,
    )
  ) {
    return articlePlace?.toLowerCase() ?? null;
  }
  return printed;
}

function yearOf({ figure, text, published }: FigureItem): number | null {
  const printed = figure.period === null ? "" : text.slice(figure.period.start, figure.period.end);
  // "Enrolment fell since 2015, to 312": the figure is of now, the year only where the change began.
  const period = /^since\b/iu.test(printed) ? "" : printed;
  const stated = /\b(?:1[5-9]|20)\d\d\b/u.exec(period)?.[0];
  const year = stated === undefined ? yearOfDay(published) : Number(stated);
  return year === null ? null : year - (/\blast year\b/iu.test(period) ? 1 : 0);
}

function yearOfDay(published: string | null): number | null {
  return published === null ? null : Number(published.slice(0, 4));
}

const MONTH = new RegExp(`\\b(?:${MONTHS.join("|")})\\b`, "u");
const QUARTER = /\b(?:first|second|third|fourth) (?:quarter|half)\b/u;

function timeOf({ figure, text, published }: FigureItem, year: number | null, moves: boolean): string | null {
  if (figure.period === null) return null;
  const printed = text.slice(figure.period.start, figure.period.end).toLowerCase();
  if (/\blast month\b/u.test(printed) && published !== null) return monthBefore(published);
  const month = MONTH.exec(printed)?.[0];
  if (month !== undefined) return `${year ?? ""} ${month}`;
  const quarter = QUARTER.exec(printed)?.[0];
  if (quarter !== undefined) return `${year ?? ""} ${quarter}`;
  return moves && !/day\b/u.test(printed) ? printed : null;
}

/** "2024 april" for a day in May 2024. */
function monthBefore(published: string): string {
  const day = new Date(`${published.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCDate(0);
  const month = day.toLocaleString("en", { month: "long", timeZone: "UTC" }).toLowerCase();
  return `${day.getUTCFullYear()} ${month}`;
}

function nominalOf({ value }: Figure): number {
  switch (value.kind) {
    case "exact":
      return value.value;
    case "range":
      return (value.from + value.to) / 2;
    case "vague":
      return value.atLeast;
  }
}
