import type { IsoDay, PartialDate } from "../../model.ts";
import { addDays, isoDay, month, oneDay, weekdayOf, yearOf } from "./calendar.ts";
import { FUTURE_CUE, PAST_AGAIN } from "./date-words.ts";

/** How far back the words before a date are read for a sign of the future. */
const WINDOW = 70;

/** True when the words before `index` speak of time to come: "goes into effect on", "will meet". */
export function pointsAhead(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - WINDOW), index);
  const cue = FUTURE_CUE.exec(before);
  return cue !== null && !PAST_AGAIN.test(before.slice(cue.index));
}

/** A year-less day this close ahead is meant, not the one ten months ago, for which news prints the year. */
const SOON = 60;

/**
 * A day without its year, as near to publication as the direction allows: on or before it, unless the text
 * points ahead or the day is less than two months away. A printed weekday decides where it can. Null for no
 * such day.
 */
export function dayWithoutYear(
  monthNumber: number,
  day: number,
  weekday: number | null,
  published: IsoDay,
  ahead: boolean,
): PartialDate | null {
  const now = yearOf(published);
  const order = ahead ? [0, 1, -1] : [0, -1, 1];
  const days = order.flatMap((offset) => isoDay(now + offset, monthNumber, day) ?? []);
  const matching = weekday === null ? days : days.filter((one) => weekdayOf(one) === weekday);
  const [only] = matching;
  if (weekday !== null && only !== undefined) return oneDay(only);
  const soon = addDays(published, SOON);
  const fitting =
    days.find((one) => one >= published && one <= soon) ??
    days.find((one) => (ahead ? one >= published : one <= published));
  return fitting === undefined ? null : oneDay(fitting);
}

/** A month without its year: the last one that has begun by publication, or the next when the text points ahead. */
export function monthWithoutYear(monthNumber: number, published: IsoDay, ahead: boolean): PartialDate {
  const now = month(yearOf(published), monthNumber);
  if (ahead && now.to < published) return month(yearOf(published) + 1, monthNumber);
  if (!ahead && now.from > published) return month(yearOf(published) - 1, monthNumber);
  return now;
}
