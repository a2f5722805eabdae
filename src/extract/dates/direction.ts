import type { IsoDay, PartialDate } from "../../model.ts";
import { addDays, isoDay, month, oneDay, weekdayOf, yearOf } from "./calendar.ts";
import {
  COMMITMENT,
  CONDITION_AFTER,
  FUTURE_CUE,
  LIMIT_BEFORE,
  PAST_AGAIN,
  PAST_PLAN,
  PAST_VERB,
  PRESENT_BEFORE,
} from "./date-words.ts";

/** How far back the words before a date are read for a sign of the future. */
const WINDOW = 70;
/** How far on the words after a date are read for a condition. */
const WINDOW_AFTER = 12;

/** Where the words around a date point. */
export type Direction =
  /** "will meet in", "goes into effect on" */
  | "ahead"
  /** "met in", "was held on" */
  | "back"
  /** To what was still to come when it was said or decided, and may be over: "voted to strike from", "was scheduled for". */
  | "to-come"
  /** "The fair is on" */
  | "open";

/** Where the words around the date at `index`, so many characters long, point. */
export function directionAt(sentence: string, index: number, length: number): Direction {
  const before = sentence.slice(Math.max(0, index - WINDOW), index);
  if (/\blast\s$/iu.test(before)) return "back";
  const cue = FUTURE_CUE.exec(before);
  if (cue !== null && !PAST_AGAIN.test(before.slice(cue.index))) {
    const last = before.slice(0, cue.index + (cue[1] ?? "").length);
    return /\buntil$/iu.test(last) || PAST_PLAN.test(last) ? "to-come" : "ahead";
  }
  if (PRESENT_BEFORE.test(before)) return "ahead";
  if (!PAST_VERB.test(before)) return "open";
  const after = sentence.slice(index + length, index + length + WINDOW_AFTER);
  if (CONDITION_AFTER.test(after)) return "to-come";
  const committed = COMMITMENT.exec(before);
  if (committed === null || PAST_VERB.test(committed[1] ?? "")) return "back";
  return LIMIT_BEFORE.test(before) ? "to-come" : "open";
}

/** A year-less day this close ahead is meant, not the one ten months ago, for which news prints the year. */
const SOON = 60;
/** What was planned for a day that is over for less than this is not planned for the same day of the next year. */
const JUST_OVER = 120;

/**
 * A day without its year, as near to publication as the direction allows: on or before it, unless the text points
 * ahead, or says nothing and the day is less than two months away; what was to come may be over, but not for long. A
 * printed weekday decides where it can. Null for no such day.
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
  if (direction === "to-come") return nextOrJustOver(days.toSorted().map(oneDay), published);
  const soon = addDays(published, SOON);
  const fitting =
    (direction === "back" ? undefined : days.find((one) => one >= published && one <= soon)) ??
    days.find((one) => (direction === "ahead" ? one >= published : one <= published));
  return fitting === undefined ? null : oneDay(fitting);
}

/** Of what was to come, the next, or the last when that is not so long over. */
function nextOrJustOver(dates: readonly PartialDate[], published: IsoDay): PartialDate | null {
  const over = addDays(published, -JUST_OVER);
  return dates.find(({ to }) => to >= over) ?? null;
}

/** A month without its year: the last that has begun or soon will, or the next when the text points ahead. */
export function monthWithoutYear(monthNumber: number, published: IsoDay, direction: Direction): PartialDate {
  const inYear = (offset: number): PartialDate => month(yearOf(published) + offset, monthNumber);
  const [before, now, next] = [inYear(-1), inYear(0), inYear(1)];
  switch (direction) {
    case "ahead":
      return now.to < published ? next : now;
    case "to-come":
      return nextOrJustOver([before, now, next], published) ?? now;
    case "back":
      return now.from > published ? before : now;
    case "open":
      return now.from > addDays(published, SOON) ? before : now;
  }
}

/** Whether what is named without its year or week is rather to come than over. */
export function pointsAhead(direction: Direction): boolean {
  return direction === "ahead" || direction === "to-come";
}
