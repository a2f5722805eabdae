import type { IsoDay } from "../model.ts";

/** When an article was published, as stores sort and filter by it. */
export type Publication = Readonly<{
  /** The day as printed, whatever the zone; null when unknown or not a date. */
  day: IsoDay | null;
  /** The instant in UTC, the start of the day when only that is known; null as above. */
  instant: string | null;
}>;

const ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/iu;
const DATED = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u;

/**
 * `publicationOf("2019-06-24T23:30:00-04:00")` is the day 2019-06-24, the instant 2019-06-25T03:30:00.000Z.
 */
export function publicationOf(published: string | null): Publication {
  const day = published === null ? undefined : DATED.exec(published)?.[0];
  if (published === null || day === undefined) return { day: null, instant: null };
  // Without a zone the engine would take the server's own; a moment must not depend on where it is read.
  const zoned = published.length === day.length || ZONE.test(published) ? published : `${published}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return { day: null, instant: null };
  return { day, instant: new Date(time).toISOString() };
}
