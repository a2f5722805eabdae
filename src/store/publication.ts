import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import type { IsoDay } from "../model.ts";

/** When an article was published, as stores sort and filter by it. */
export type Publication = Readonly<{
  /** The day as printed, whatever the zone; null when unknown or not a day of the calendar. */
  day: IsoDay | null;
  /** The instant in UTC, the start of the day when only that is known; null as above. */
  instant: string | null;
}>;

const ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/iu;
const DATED = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u;

/**
 * Reads any text as a publication date; what is none is unknown, and a time of day that is none leaves the day.
 * `publicationOf("2019-06-24T23:30:00-04:00")` is the day 2019-06-24, the instant 2019-06-25T03:30:00.000Z;
 * "2019-02-31" and "last week" are unknown.
 */
export function publicationOf(published: string | null): Publication {
  const day = published === null ? undefined : DATED.exec(published)?.[0];
  // The engine's own reader would take 31 February for 3 March.
  if (published === null || day === undefined || !isValid(parseISO(day))) return { day: null, instant: null };
  // Without a zone the engine would take the server's own; a moment must not depend on where it is read.
  const zoned = published.length === day.length || ZONE.test(published) ? published : `${published}Z`;
  const time = Date.parse(zoned);
  return { day, instant: new Date(Number.isNaN(time) ? Date.parse(day) : time).toISOString() };
}
