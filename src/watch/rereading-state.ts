import type { RawDocument } from "../ingest/raw-document.ts";
import type { UnreadPage } from "./ports.ts";
import { NO_REREADING, type Rereading } from "./rereading.ts";
import { nextReread, type Pace } from "./schedule.ts";
import { willBeUpdated } from "./will-be-updated.ts";

/** A page as it came, with the marks its server sent. */
type ReadPage = Readonly<{ raw: RawDocument; etag: string | null; lastModified: string | null }>;

/** After a page was read for the first time. */
export function firstRead(page: ReadPage, pace: Pace, now: Date): Rereading {
  return readAgain(NO_REREADING, page, pace, now);
}

/** Before a page could be read at all: it is looked for as often as one that says it will be updated. */
export function notYetRead(now: Date): Rereading {
  return { ...NO_REREADING, unfinished: true, rereadAt: nextReread(0, "unfinished", now) };
}

/** After a page was read. One that is finished now, or was never read before, begins like any other. */
export function readAgain(state: Rereading, page: ReadPage, pace: Pace, now: Date): Rereading {
  const unfinished = willBeUpdated(page.raw.text);
  const begins = state.readAt === null || (state.unfinished && !unfinished);
  const { etag, lastModified } = page;
  return turned({ ...state, unfinished, etag, lastModified }, begins ? 0 : state.rereads + 1, pace, now);
}

/** After a page said that it is as it was. */
export function foundUnchanged(state: Rereading, pace: Pace, now: Date): Rereading {
  return turned(state, state.rereads + 1, pace, now);
}

/**
 * After a page could not be read: it waits for its next turn, and for as long as its server asks. One that is gone
 * for good is read no more, unless it was never read: then it may still come.
 */
export function notRead(
  state: Rereading,
  { reason, final, retryAfter }: Pick<UnreadPage, "reason" | "final" | "retryAfter">,
  pace: Pace,
  now: Date,
): Rereading {
  const rereads = state.rereads + 1;
  const over = final && state.readAt !== null;
  const rereadAt = over ? null : nextReread(rereads, paceOf(state, pace), now, retryAfter);
  return { ...state, rereads, rereadAt, failure: { at: now.toISOString(), reason } };
}

function turned(state: Rereading, rereads: number, pace: Pace, now: Date): Rereading {
  const rereadAt = nextReread(rereads, paceOf(state, pace), now);
  return { ...state, rereads, rereadAt, readAt: now.toISOString(), failure: null };
}

function paceOf({ unfinished }: Rereading, pace: Pace): Pace {
  return unfinished ? "unfinished" : pace;
}
