import { Cron } from "croner";
import type { Instant } from "./feed.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The wait after the first failed poll; doubled by every further one. */
const FIRST_RETRY = 5 * MINUTE;
const LONGEST_RETRY = DAY;
/** A server that asks for a longer silence than this is misconfigured. */
const LONGEST_RETRY_AFTER = 7 * DAY;
/** Polls are spread over so much of the time to the next one, so that feeds do not all ask at once. */
const SPREAD = 0.1;

/** How soon and how often a page is read again. */
export type Pace =
  /** A feed brought it, and will say when it is edited. */
  | "item"
  /** An administrator added it, and nothing else tells of its corrections. */
  | "added"
  /** It says that it will be updated. */
  | "unfinished";

/** The waits before each time that a page is read again; after the last it is left alone. */
const WAITS: Readonly<Record<Pace, readonly number[]>> = {
  item: [6 * HOUR, 2 * DAY],
  added: [HOUR, DAY, 7 * DAY],
  unfinished: [HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, DAY, 2 * DAY],
};

/** From 0 up to but not including 1, as `Math.random`. */
export type Random = () => number;

/** The next time of a cron pattern (in UTC) after now, a little later by chance. */
export function nextPoll(pattern: string, now: Date, random: Random): Instant {
  const cron = new Cron(pattern, { paused: true, timezone: "UTC" });
  const next = cron.nextRun(now) ?? new Date(now.getTime() + DAY);
  const wait = next.getTime() - now.getTime();
  return later(next, wait * SPREAD * random());
}

/**
 * When to ask again after the n-th failure in a row: 5 minutes doubled each time up to a day, half of it by
 * chance so that feeds which failed together do not come back together; never before the server wants it.
 */
export function nextRetry(failures: number, retryAfter: string | null, now: Date, random: Random): Instant {
  const full = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(failures - 1, 20));
  const wait = full / 2 + (full / 2) * random();
  return later(now, Math.max(wait, silence(retryAfter, now)));
}

/** When a page is read again, not before its server wants it; null when it was read again often enough. */
export function nextReread(
  rereads: number,
  pace: Pace,
  now: Date,
  retryAfter: string | null = null,
): Instant | null {
  const wait = WAITS[pace][rereads];
  return wait === undefined ? null : later(now, Math.max(wait, silence(retryAfter, now)));
}

/** For how long a server wants to be left alone, in milliseconds, as far as that is heeded. */
function silence(retryAfter: string | null, now: Date): number {
  return Math.min(LONGEST_RETRY_AFTER, retryDelay(retryAfter, now));
}

/** `Retry-After`, RFC 9110 section 10.2.3: seconds or an HTTP date; 0 when there is none or it says nothing. */
export function retryDelay(header: string | null, now: Date): number {
  if (header === null) return 0;
  if (/^\s*\d+\s*$/u.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}

function later(from: Date, milliseconds: number): Instant {
  return new Date(from.getTime() + Math.round(milliseconds)).toISOString();
}
