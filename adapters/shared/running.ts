import { setTimeout as timer } from "node:timers/promises";

/** Waits some milliseconds, or less when the adapter stops. */
export type Pause = (milliseconds: number) => Promise<void>;

/** The answers being given right now, so that a stop can let them finish. */
export type Running = Readonly<{
  /** Counts a piece of work until it ends, however it ends. */
  track: <T>(work: Promise<T>) => Promise<T>;
  pause: Pause;
  stopping: () => boolean;
  /** Ends waiting at once and resolves when all work has ended, at the latest after `grace` milliseconds. */
  finish: (grace: number) => Promise<void>;
}>;

export function createRunning(): Running {
  const work = new Set<Promise<unknown>>();
  const stop = new AbortController();
  return {
    track(piece) {
      work.add(piece);
      const done = (): boolean => work.delete(piece);
      piece.then(done, done);
      return piece;
    },
    pause: (milliseconds) => timer(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined),
    stopping: () => stop.signal.aborted,
    async finish(grace) {
      stop.abort();
      const late = new AbortController();
      const deadline = timer(grace, undefined, { signal: late.signal }).catch(() => undefined);
      while (work.size > 0) {
        const ended = await Promise.race([Promise.allSettled(work).then(() => "all"), deadline]);
        if (ended !== "all") return;
      }
      late.abort();
    },
  };
}
