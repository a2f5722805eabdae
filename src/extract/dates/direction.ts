import type { IsoDay, PartialDate } from "../../model.ts";
import { addDays, isoDay, month, oneDay, weekdayOf, yearOf } from "./calendar.ts";
import { FUTURE_CUE, PAST_AGAIN, PAST_VERB } from "./date-words.ts";

/** How far back the words before a date are read for a sign of the future. */
const WINDOW = 70;

/** Where the words before a date point: to time to come, to time gone, or nowhere. */
export type Direction = "ahead" | "back" | "open";

/** "goes into effect on", "will meet" point ahead, "met in", "was held on" back, "the fair is on" nowhere. */
export function directionAt(sentence: string, index: number): Direction {
  const before = sentence.slice(Math.max(0, index - WINDOW), index);
  const cue = FUTURE_CUE.exec(before);
  if (cue !== null && !PAST_AGAIN.test(before.slice(cue.index))) return "ahead";
  return PAST_VERB.test(before) ? "back" : "open";
}

/** A year-less day this close ahead is meant, not the one ten months ago, for which news prints the year. */
const SOON = 60;

/**
 * A day without its year, as near to publication as the direction allows: on or before it, unless the text
 * points ahead, or says nothing and the day is less than two months away. A printed weekday decides where it can. Null for no
 * such day.
 */
export function dayWithoutYear(
  monthNumber: number,
  day: number,
  weekday: number | null,
  published: IsoDay,
  direction: Direction,
): PartialDate | null {
  const now = yearOf(published);
  const order = direction === "ahead" ? [0, 1, -1] : [0, -1, 1];
  const days = order.flatMap((offset) => isoDay(now + offset, monthNumber, day) ?? []);
  const matching = weekday === null ? days : days.filter((one) => weekdayOf(one) === weekday);
  const [only] = matching;
  if (weekday !== null && only !== undefined) return oneDay(only);
  const soon = addDays(published, SOON);
  const fitting =
    (direction === "back" ? undefined : days.find((one) => one >= published && one <= soon)) ??
    days.find((one) => (direction === "ahead" ? one >= published : one <= published));
  return fitting === undefined ? null : oneDay(fitting);
}

/** A month without its year: the last that has begun or soon will, or the next when the text points ahead. */
export function monthWithoutYear(monthNumber: number, published: IsoDay, direction: Direction): PartialDate {
  const now = month(yearOf(published), monthNumber);
  if (direction === "ahead" && now.to < published) return month(yearOf(published) + 1, monthNumber);
  const latest = direction === "back" ? published : addDays(published, SOON);
  if (direction !== "ahead" && now.from > latest) return month(yearOf(published) - 1, monthNumber);
  return now;
}
