import { test as base, expect } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createWatch, type Watch } from "../../src/watch/create-watch.ts";
import type { WatchPorts } from "../../src/watch/ports.ts";
import { type NewsSite, type SiteArticle, startNewsSite } from "../support/news-site.ts";
import { simplePorts } from "../support/watch-ports.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const fire: SiteArticle = {
  slug: "fire",
  headline: "Fire at mill",
  text: "A mill burned.",
  published: "2024-03-04T08:00:00Z",
};

/** A news site, a store and a watch over them; the time is what the test makes it. */
export type Scene = {
  readonly site: NewsSite;
  readonly store: Store;
  watch: Watch;
  /** Milliseconds since the epoch. */
  time: number;
  readonly now: () => Date;
  /** A watch over the same site and store, some of whose ports do otherwise. */
  readonly watchWith: (change: Partial<WatchPorts>) => Watch;
  /** Lets the time pass, does what is due then, and gives what became of each document that was read. */
  readonly letPass: (milliseconds: number) => Promise<readonly string[]>;
  /** Follows the site's feed and reads what it has. */
  readonly follow: () => Promise<void>;
};

async function setScene(): Promise<Scene> {
  const site = await startNewsSite("Valley Courier");
  const now = (): Date => new Date(here.time);
  const store = createMemoryStore(now);
  const watchWith: Scene["watchWith"] = (change) =>
    createWatch({
      ports: { ...simplePorts(store), ...change },
      feeds: store.feeds,
      pages: store.pages,
      now,
      random: () => 0,
    });
  const here: Scene = {
    site,
    store,
    watch: watchWith({}),
    time: Date.parse("2024-03-04T09:00:00Z"),
    now,
    watchWith,
    letPass: async (milliseconds) => {
      here.time += milliseconds;
      const report = await here.watch.tick();
      expect(report.failures).toEqual([]);
      return report.outcomes.map(({ kind }) => kind);
    },
    follow: async () => {
      await here.watch.add(site.feed, null);
      await here.letPass(0);
    },
  };
  return here;
}

/** A test with an empty site, an empty store and a watch of its own. */
export const test = base.extend<{ here: Scene }>({
  here: async ({ onTestFinished }, use) => {
    const here = await setScene();
    onTestFinished(() => here.site.close());
    await use(here);
  },
});
