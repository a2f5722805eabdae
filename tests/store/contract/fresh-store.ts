import { afterEach, beforeEach } from "vitest";
import type { Store } from "../../../src/store/store.ts";

/** Gives an empty store that stores at the time of the clock. */
export type Open = (now: () => Date) => Promise<Store>;

/** The store of the test that runs, and its clock. */
export type FreshStore = Readonly<{
  store: Store;
  now: () => Date;
  /** Lets a minute pass. */
  tick: () => void;
}>;

/** An empty store for every test of the suite that calls this, closed afterwards. */
export function freshStore(open: Open): FreshStore {
  let store: Store | undefined;
  let time = Date.parse("2025-01-01T00:00:00Z");
  const now = (): Date => new Date(time);
  beforeEach(async () => {
    store = await open(now);
  });
  afterEach(async () => {
    await store?.close();
  });
  return {
    get store() {
      if (store === undefined) throw new Error("A store is open within a test only.");
      return store;
    },
    now,
    tick: () => {
      time += 60_000;
    },
  };
}
