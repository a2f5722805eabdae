import { setImmediate as turn } from "node:timers/promises";

/**
 * Lets work that fills a turn of the event loop begin one piece a turn: between two pieces what came in is read,
 * and what is due is sent. Pieces that wait for something else do not keep the others from beginning.
 */
export type Turns = () => Promise<void>;

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => turn());
    return last;
  };
}
