import type { Store } from "../store.ts";
import { createArchive } from "./archive.ts";
import { createArticles } from "./articles.ts";
import { createFeeds, type FeedShelves } from "./feeds.ts";
import { createPages, type PageShelves } from "./pages.ts";
import type { Shelves } from "./shelves.ts";
import { createValues, type Values } from "./values.ts";

/**
 * A store in memory, for tests and for trying things out: it passes the same contract suite as the durable
 * ones, and forgets everything when it is dropped. Without a clock everything is stored at the epoch.
 */
export function createMemoryStore(now: () => Date = () => new Date(0)): Store {
  const shelves: Shelves = { byId: new Map(), tombstones: new Map() };
  const feeds: FeedShelves = new Map();
  const pages: PageShelves = new Map();
  const settings: Values = new Map();
  return {
    articles: createArticles({ shelves, feeds, pages }, now),
    feeds: createFeeds(feeds),
    pages: createPages(pages, shelves, feeds),
    settings: createValues(settings),
    secrets: createValues(new Map()),
    archive: createArchive({ shelves, feeds, pages, settings }),
    close: async () => undefined,
  };
}
