import type { IsoDay, PartialDate } from "../model.ts";
import { MONTH_NAMES } from "./calendar-words.ts";

/**
 * A date in words, no more precise than it is known: "24 June 2019", "17–23 June 2019", "June 2019", "fall
 * 2025", "winter 2024–25", "third quarter of 2019", "2019", "2014–2016", "the 1990s". Part of a month or year
 * ("earlier this month") prints its whole month or year.
 */
export function printDate(value: PartialDate): string {
  const { from, to } = value;
  switch (value.precision) {
    case "day":
      return from === to ? printDay(from) : printDays(from, to);
    case "week":
      return printDays(from, to);
    case "month":
      return `${monthName(from)} ${yearOf(from)}`;
    case "season":
      return printSeason(from, to);
    case "quarter":
      return `${["first", "second", "third", "fourth"][Math.floor((monthOf(from) - 1) / 3)]} quarter of ${yearOf(from)}`;
    case "year":
      return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
    case "decade":
      return `the ${yearOf(from)}s`;
  }
}

function printDay(day: IsoDay): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)} ${yearOf(day)}`;
}

function printDays(from: IsoDay, to: IsoDay): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${printDay(to)}`;
  if (yearOf(from) === yearOf(to)) return `${Number(from.slice(8, 10))} ${monthName(from)} – ${printDay(to)}`;
  return `${printDay(from)} – ${printDay(to)}`;
}

/** Winter runs over the turn of the year and is printed with both. */
function printSeason(from: IsoDay, to: IsoDay): string {
  const name = ["winter", "spring", "summer", "fall"][Math.floor((monthOf(to) - 1) / 3)] ?? "";
  const years = yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${to.slice(2, 4)}`;
  return `${name} ${years}`;
}

function monthName(day: IsoDay): string {
  return MONTH_NAMES[monthOf(day) - 1] ?? "";
}

function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
