import { Chrono, en, type ParsedResult } from "chrono-node";
import type { IsoDay, PartialDate } from "../../model.ts";
import { addDays, isoDay, month, oneDay } from "./calendar.ts";
import { dayWithoutYear, directionAt } from "./direction.ts";
import type { FoundDate } from "./found-date.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** What chrono is asked about: a month beside a number, or three numbers; it is too slow to be asked about the rest. */
const ORDINAL =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|twentieth|thirtieth)";

const CANDIDATE = new RegExp(
  `\\b${MONTH}\\.?(?:,?\\s+(?:of\\s+|the\\s+)?|-)(?:\\d|${ORDINAL}\\b)|(?:\\d(?:st|nd|rd|th)?|\\b${ORDINAL})[\\s/-]+(?:of\\s+)?${MONTH}\\b|\\d[-/.]\\d{1,2}[-/.]\\d`,
  "iu",
);

const PARSERS =
  /^(?:ENMonthNameLittleEndianParser|ENMonthNameMiddleEndianParser|ENMonthNameParser|ENYearMonthNameParser|ENYearMonthDayParser|ISOFormatParser|SlashDateFormatParser)$/u;

function readerOf(dayFirst: boolean): Chrono {
  const full = en.configuration.createCasualConfiguration(dayFirst);
  return new Chrono({
    parsers: full.parsers.filter((parser) => PARSERS.test(parser.constructor.name)),
    refiners: full.refiners.filter((refiner) =>
      /Overlap|Weekday|UnlikelyFormat/u.test(refiner.constructor.name),
    ),
  });
}

const monthFirstReader = readerOf(false);
const dayFirstReader = readerOf(true);

/**
 * The dates of a sentence that name their month: "Saturday, August 2", "24 June 2019", "June 2019",
 * "2019-06-24", "6/24/2019" (in American order unless `dayFirst`). Without a year they need the publication day.
 * Not "24/7", "2-1", "may 5 people", "march 10 miles".
 */
export function explicitDates(
  sentence: string,
  published: IsoDay | null,
  dayFirst: boolean,
): readonly FoundDate[] {
  if (!CANDIDATE.test(sentence)) return [];
  const reference = new Date(`${published ?? "2000-01-01"}T12:00:00Z`);
  const reader = dayFirst ? dayFirstReader : monthFirstReader;
  return reader.parse(sentence, reference).flatMap((result) => {
    if (!isPlausible(sentence, result)) return [];
    const value = until(result, resolve(sentence, result, published));
    const text = result.text.replace(HOUR, "");
    return value === null
      ? []
      : [withWeekday(sentence, { index: result.index, text, value, kind: "explicit" })];
  });
}

/** "November 28, 10 a.m.": chrono takes the hour for a year. */
const HOUR = /,\s+\d{1,2}$/u;

function resolve(
  sentence: string,
  { start, index, text }: ParsedResult,
  published: IsoDay | null,
): PartialDate | null {
  const [day, monthNumber] = [known(start, "day"), known(start, "month")];
  const year = HOUR.test(text) ? null : (known(start, "year") ?? yearAfter(sentence, index + text.length));
  if (monthNumber === null) return null;
  if (year !== null && day === null) return year > 1000 && year < 3000 ? month(year, monthNumber) : null;
  if (day === null) return null;
  if (year === null && /^\s+(?:\p{L}+\s)?attacks?\b/u.test(sentence.slice(index + text.length))) return null;
  if (year === null) {
    const weekday = weekdayBefore(sentence, index, text);
    const direction = directionAt(sentence, index, text.length);
    return published === null ? null : dayWithoutYear(monthNumber, day, weekday, published, direction);
  }
  const iso = isoDay(year, monthNumber, day);
  return iso === null ? null : oneDay(iso);
}

/** "July 4 of 1995": the year chrono leaves to what follows. */
const YEAR_AFTER = /^,?\s+(?:of|in)\s+(\d{4})\b/u;

function yearAfter(sentence: string, end: number): number | null {
  const match = YEAR_AFTER.exec(sentence.slice(end, end + 12));
  return match === null ? null : Number(match[1]);
}

/** "Dec. 6-9" lasts until its second day. */
function until({ start, end }: ParsedResult, first: PartialDate | null): PartialDate | null {
  if (first === null || first.precision !== "day" || end === null || end === undefined) return first;
  const [from, to] = [start.date().getTime(), end.date().getTime()];
  const days = Math.round((to - from) / 86_400_000);
  return days > 0 && days < 366 ? { ...first, to: addDays(first.from, days) } : first;
}

function known(components: ParsedResult["start"], part: "day" | "month" | "year"): number | null {
  return components.isCertain(part) ? components.get(part) : null;
}

/** No match over a line's end, no verb or version, no month taken out of a longer number. */
function isPlausible(sentence: string, { index, text }: ParsedResult): boolean {
  if (text.includes("\n") || text.includes("\r")) return false;
  const after = sentence.slice(index + text.length, index + text.length + 12);
  const before = sentence.slice(Math.max(0, index - 12), index);
  if (/[\d.$£€/-]$/u.test(before) || /^(?:[\d/%]|[.,]\d)/u.test(after)) return false;
  if (/\b(?:version|v|section|chapter|phone|tel)\.?\s*$/iu.test(before)) return false;
  // A month in small letters is mostly the verb: "may 5 people", "march 10 miles".
  if (!/\b(?:may|march|mar|sept?|dec|jan)\b/u.test(text) || /\d{4}|\d(?:st|nd|rd|th)/u.test(text))
    return true;
  return /\b(?:on|by|since|until|from|before|after|of|the)\s+$|day,?\s+$/iu.test(before);
}

const WEEKDAY_BEFORE = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+(?:the\s+)?$/iu;
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function weekdayBefore(sentence: string, index: number, text: string): number | null {
  const stretch = sentence.slice(Math.max(0, index - 20), index);
  const name = WEEKDAY_BEFORE.exec(stretch)?.[1] ?? /^(\p{L}+day)\b/iu.exec(text)?.[1];
  return name === undefined ? null : DAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1 || null;
}

/** "Thursday August 14" is one mention: the weekday before the date belongs to it, "on" does not. */
function withWeekday(sentence: string, found: FoundDate): FoundDate {
  const lead = /^on\s+/iu.exec(found.text)?.[0].length ?? 0;
  const index = found.index + lead;
  const before = WEEKDAY_BEFORE.exec(sentence.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
  const end = found.index + found.text.trimEnd().length;
  const year = YEAR_AFTER.exec(sentence.slice(end, end + 12))?.[0].length ?? 0;
  return { ...found, index: index - before, text: sentence.slice(index - before, end + year) };
}
