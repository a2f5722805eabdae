import { addDays } from "../../extract/dates/calendar.ts";
import { explicitDates } from "../../extract/dates/explicit.ts";
import type { IsoDay } from "../../model.ts";
import { type TimeWords, timesIn, YEAR } from "./time-words.ts";

/** The days a question names, both inclusive; null where it leaves an end open ("since June 2019"). */
export type AskedDays = Readonly<{
  from: IsoDay | null;
  to: IsoDay | null;
  /** As typed, with the word before it: "in August 2025". */
  words: string;
  /** The question without those words. */
  rest: string;
}>;

/** Characters of a question; what is longer is a text, whose dates are its own. */
const LONGEST = 400;

type Days = Pick<AskedDays, "from" | "to">;

/**
 * The days that a question asks about in words, counted from the day it is asked. A date that only says which thing is
 * meant stays with the words ("the 2019 raids", "the January 6 committee"), as do several dates that are no range,
 * days to come, and what stands between quotation marks.
 *
 *     askedDays("what happened in Danbury in August 2025?", "2026-01-10")
 *       // { from: "2025-08-01", to: "2025-08-31", words: "in August 2025", rest: "what happened in Danbury ?" }
 */
export function askedDays(question: string, today: IsoDay): AskedDays | null {
  if (question.length > LONGEST) return null;
  const [first, second, ...more] = timesIn(question, today);
  if (first === undefined || more.length > 0) return null;
  const days = second === undefined ? daysOf(first) : rangeOf(first, second, question, today);
  if (days === null || (days.from !== null && days.from > today)) return null;
  const { end } = second ?? first;
  const words = question.slice(first.start, end);
  return { ...days, words, rest: question.slice(0, first.start) + question.slice(end) };
}

/** "since June 2019" has no last day, "before 2024" no first. */
function daysOf({ lead, value: { from, to } }: TimeWords): Days | null {
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
function rangeOf(first: TimeWords, second: TimeWords, question: string, today: IsoDay): Days | null {
  const opens = first.lead === "between" || first.lead === "from" || first.lead === "since";
  const joined =
    question.slice(first.end, second.start).trim() === "" && /^(?:and|to|until|till)$/u.test(second.lead);
  const { from } = inYearOf(first, second, today);
  if (!opens || !joined || second.value.to < from) return null;
  return { from, to: second.value.to };
}

/** The year after the second date is the first one's too. */
function inYearOf(first: TimeWords, second: TimeWords, today: IsoDay): TimeWords["value"] {
  const [named] = YEAR.exec(second.text) ?? [];
  if (named === undefined || YEAR.test(first.text)) return first.value;
  const [read] = explicitDates(`${first.text}${/\d/u.test(first.text) ? "," : ""} ${named}`, today, false);
  return read?.value ?? first.value;
}
