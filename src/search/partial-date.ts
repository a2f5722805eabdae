import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import type { IsoDay } from "../model.ts";

const PARTIAL = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u;

/**
 * The first and last day a typed date may mean: `"2019-06"` gives 2019-06-01 and 2019-06-30, `"2019"` the whole
 * year. Null for what is no date ("2019-13", "June", "2019-02-30").
 */
export function partialDate(typed: string): Readonly<{ from: IsoDay; to: IsoDay }> | null {
  const [, year, month, day] = PARTIAL.exec(typed.trim()) ?? [];
  if (year === undefined || Number(year) < 1000) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const prefix = `${year}-${month.padStart(2, "0")}`;
  const last = lastDayOfMonth(new Date(Number(year), Number(month) - 1, 1)).getDate();
  if (day === undefined) return { from: `${prefix}-01`, to: `${prefix}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const whole = `${prefix}-${day.padStart(2, "0")}`;
  return { from: whole, to: whole };
}
