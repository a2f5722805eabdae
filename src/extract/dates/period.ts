import type { IsoDay, PartialDate } from "../../model.ts";
import {
  addDays,
  month,
  monthOf,
  season,
  toSeason,
  weekAround,
  weekdayOf,
  year,
  yearOf,
} from "./calendar.ts";

/**
 * The week, month, year, season or weekend that lies `step` from the one of publication (-1 last, 0 this, 1
 * next); `past` is "this past". Null for another word.
 */
export function periodAround(
  name: string,
  step: number,
  past: boolean,
  published: IsoDay,
  ahead: boolean,
): PartialDate | null {
  const now = yearOf(published);
  if (name === "week") return weekAround(addDays(published, (past ? -1 : step) * 7));
  if (name === "month") return month(now, monthOf(published) + (past ? -1 : step));
  if (name === "year") return year(now + (past ? -1 : step));
  if (name === "weekend") return weekend(published, past ? -1 : step, ahead);
  const word = toSeason(name);
  if (word === null) return null;
  // In January and February the winter is the one that began the year before.
  const current = season(word === "winter" && monthOf(published) < 3 ? now - 1 : now, word);
  const first = yearOf(current.from);
  if (step < 0) return current.to < published ? current : season(first - 1, word);
  if (step > 0) return current.from > published ? current : season(first + 1, word);
  return past && current.from > published ? season(first - 1, word) : current;
}

/** Early in the week "this weekend" is the one just gone, unless the text points ahead. */
function weekend(published: IsoDay, step: number, ahead: boolean): PartialDate {
  const day = weekdayOf(published);
  const coming = addDays(published, 6 - day);
  const gone = step < 0 || (step === 0 && day < 4 && !ahead);
  const from = addDays(coming, (gone ? -7 : 0) + (step > 0 ? 7 : 0));
  return { precision: "week", from, to: addDays(from, 1) };
}
