import type { IsoDay } from "../../model.ts";
import { type DateOnLine, dateOnLine } from "./date-on-line.ts";
import { linesOf } from "./lines-of.ts";

/** The top of a text is looked for among this many lines. */
const DEEPEST = 14;
/** A date of publication may also stand below the report, when it says what it is. */
const LAST = 4;

/**
 * The day of publication that a text itself prints, in a line of its own above the report, or below it where it is
 * called that. Null when there is none or more than one day may be meant: dates that head the parts of a timeline
 * are dates inside reporting.
 */
export function printedDate(text: string): IsoDay | null {
  const { above, report } = linesOf(text);
  if (report.length === 0) return null;
  const top = above.slice(0, DEEPEST).flatMap(found);
  const stated = [...top, ...report.slice(1).slice(-LAST).flatMap(found)].filter(({ labelled }) => labelled);
  if (stated.length > 0) return onlyOne(stated);
  return top.length === 0 ? null : onlyOne([...top, ...report.flatMap(found)]);
}

function found(line: string): readonly DateOnLine[] {
  const date = dateOnLine(line);
  return date === null ? [] : [date];
}

function onlyOne(dates: readonly DateOnLine[]): IsoDay | null {
  const [day, ...others] = new Set(dates.map((date) => date.day));
  return day !== undefined && others.length === 0 ? day : null;
}
