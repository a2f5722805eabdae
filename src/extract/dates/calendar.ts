import type { DatePrecision, IsoDay, PartialDate } from "../../model.ts";

const DAY = 86_400_000;

/** The day `days` after (before, when negative) a day: `addDays("2019-06-24", -1)` is `2019-06-23`. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return toIso(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** A calendar day, or null when there is none: 30 February. Years 1000 to 2999. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? toIso(time) : null;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

export function oneDay(day: IsoDay): PartialDate {
  return { precision: "day", from: day, to: day };
}

/** The Monday-to-Sunday week a day is in. */
export function weekAround(day: IsoDay): PartialDate {
  const from = addDays(day, 1 - weekdayOf(day));
  return { precision: "week", from, to: addDays(from, 6) };
}

/** A month, counted on past December and back past January: month 0 is the December before. */
export function month(year: number, number: number): PartialDate {
  return span("month", year, number, 1);
}

/** March to May is spring; winter is the December of its year with the two months after it. */
export function season(year: number, name: Season): PartialDate {
  return span("season", year, SEASON_START[name], 3);
}

/** Calendar quarters 1 to 4. */
export function quarter(year: number, number: number): PartialDate {
  return span("quarter", year, number * 3 - 2, 3);
}

export function year(number: number): PartialDate {
  return span("year", number, 1, 12);
}

/** The ten years that begin with `first`: 1990 gives "the 1990s". */
export function decade(first: number): PartialDate {
  return span("decade", first, 1, 120);
}

export type Season = "spring" | "summer" | "fall" | "winter";

const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, fall: 9, winter: 12 };

/** "autumn" is fall; null for another word. */
export function toSeason(word: string): Season | null {
  const lower = word.toLowerCase();
  if (lower === "autumn") return "fall";
  return lower === "spring" || lower === "summer" || lower === "fall" || lower === "winter" ? lower : null;
}

function span(precision: DatePrecision, year: number, firstMonth: number, months: number): PartialDate {
  const from = Date.UTC(year, firstMonth - 1, 1);
  const to = Date.UTC(year, firstMonth - 1 + months, 1) - DAY;
  return { precision, from: toIso(from), to: toIso(to) };
}

function toIso(time: number): IsoDay {
  return new Date(time).toISOString().slice(0, 10);
}
