import { addDays, year } from "../extract/dates/calendar.ts";
import { explicitDates } from "../extract/dates/explicit.ts";
import type { FoundDate } from "../extract/dates/found-date.ts";
import { relativeDates } from "../extract/dates/relative.ts";
import { yearDates } from "../extract/dates/years.ts";
import type { IsoDay } from "../model.ts";
import { FILTERS } from "./filter-words.ts";

/** The days a question names, both inclusive; null where it leaves an end open ("since June 2019"). */
export type AskedDays = Readonly<{
  from: IsoDay | null;
  to: IsoDay | null;
  /** As typed, with the word before it: "in August 2025". */
  words: string;
  /** The question without those words. */
  rest: string;
}>;

/** A date that is meant as a time, where in the question it stands and what leads to it. */
type TimeWords = FoundDate & Readonly<{ lead: string; start: number; end: number }>;

const DAY_NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const MONTH_NAMES = "january|february|march|april|may|june|july|august|september|october|november|december";
/** Days and months as they are typed in a hurry: "on monday", "since june". Alone, "may" and "march" are verbs. */
const LOWER_CASE = new RegExp(
  `\\b(?:${DAY_NAMES})\\b|(?<=\\b(?:in|since|until|before|after|during|last)\\s)(?:${MONTH_NAMES})\\b`,
  "gu",
);

/** What leads to a time, not to a number: "in 2019", but "more than 2000", "a crowd of 2000". */
const LEAD = /(?<=^|\s)(since|after|from|before|until|till|by|up to|between|and|to|on|in|during)\s+$/iu;
/** A time ends the question, or something else begins: "in June 2019 in Hartford", not "in 2019 dollars". */
const TIME_ENDS =
  /^[\s?!.]*$|^,|^\s+(?:in|at|on|by|about|with|and|to|from|near|for|against|around|until|till|regarding)\b/iu;
/** "the 2019 raids", "this year's": which one, not when. */
const SAYS_WHICH = /\b(?:the|this|that|an?|its|his|her|their|than|about|of)\s+$/iu;
const YEAR_ALONE = /^\d{4}$/u;
/** "ICE arrests 2025": a year that ends the question, after a word that is no name ("Project 2025"). */
const LAST_YEAR = /(?<=\b\p{Ll}+\s)(?:19|20)\d\d(?=\s*\??\s*$)/u;
const QUOTED = /"[^"]*"|“[^”]*”/gu;

/**
 * The days that a question asks about in words, counted from the day it is asked. A date that only says which thing is
 * meant stays with the words ("the 2019 raids", "the January 6 committee"), as do several dates that are no range,
 * days to come, and what stands between quotation marks.
 *
 *     askedDays("what happened in Danbury in August 2025?", "2026-01-10")
 *       // { from: "2025-08-01", to: "2025-08-31", words: "in August 2025", rest: "what happened in Danbury ?" }
 */
export function askedDays(question: string, today: IsoDay): AskedDays | null {
  const read = question
    .replace(QUOTED, blank)
    .replace(FILTERS, blank)
    .replace(LOWER_CASE, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  const [first, second, ...more] = timesIn(read, today);
  if (first === undefined || more.length > 0) return null;
  const days = second === undefined ? daysOf(first) : rangeOf(first, second, read);
  if (days === null || (days.from !== null && days.from > today)) return null;
  const end = (second ?? first).end;
  const words = question.slice(first.start, end);
  return { ...days, words, rest: question.slice(0, first.start) + question.slice(end) };
}

function timesIn(read: string, today: IsoDay): readonly TimeWords[] {
  const found = [
    ...explicitDates(read, today, false),
    ...yearDates(read),
    ...relativeDates(read, today),
    ...lastYear(read),
  ].sort((one, other) => one.index - other.index || other.text.length - one.text.length);
  const times: TimeWords[] = [];
  for (const date of found) {
    const time = withLead(read, date);
    if (time.index >= (times.at(-1)?.end ?? 0) && isTime(read, time)) times.push(time);
  }
  return times;
}

function lastYear(read: string): readonly FoundDate[] {
  const match = LAST_YEAR.exec(read);
  if (match === null) return [];
  const [text] = match;
  return [{ index: match.index, text, value: year(Number(text)), kind: "explicit" }];
}

function withLead(read: string, date: FoundDate): TimeWords {
  const match = LEAD.exec(read.slice(0, date.index));
  return {
    ...date,
    lead: match?.[1]?.toLowerCase() ?? "",
    start: match?.index ?? date.index,
    end: date.index + date.text.length,
  };
}

function isTime(read: string, { text, lead, start, index, end }: TimeWords): boolean {
  const [before, after] = [read.slice(0, index), read.slice(end)];
  if (SAYS_WHICH.test(before)) return false;
  if (YEAR_ALONE.test(text) && lead === "" && !LAST_YEAR.test(read.slice(0, end))) return false;
  return TIME_ENDS.test(after) || (start === 0 && lead === "" && /^\s/u.test(after));
}

/** "since June 2019" has no last day, "before 2024" no first. */
function daysOf({ lead, value: { from, to } }: TimeWords): Pick<AskedDays, "from" | "to"> | null {
  switch (lead) {
    case "since":
    case "from":
    case "after":
      return { from, to: null };
    case "before":
      return { from: null, to: addDays(from, -1) };
    case "until":
    case "till":
    case "by":
    case "up to":
      return { from: null, to };
    case "between":
      return null;
    default:
      return { from, to };
  }
}

/** "between June and August 2019", "from 2019 to 2021"; null for two dates that are no range. */
function rangeOf(first: TimeWords, second: TimeWords, read: string): Pick<AskedDays, "from" | "to"> | null {
  const opens = first.lead === "between" || first.lead === "from" || first.lead === "since";
  const joined =
    read.slice(first.end, second.start).trim() === "" && /^(?:and|to|until|till)$/u.test(second.lead);
  if (!opens || !joined || second.value.to < first.value.from) return null;
  return { from: first.value.from, to: second.value.to };
}

/** As many spaces, so that places stay the same. */
function blank(text: string): string {
  return " ".repeat(text.length);
}
