import { createEngine } from "../../src/create-engine.ts";
import type { Engine } from "../../src/engine.ts";
import { problemWith } from "../../src/ingest/readers/reading.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";

/** The newest articles held in memory, as by default. */
const WINDOW = 20_000;

/** An engine over the store in a folder, without a web. */
export async function openEngine(directory: string): Promise<Engine> {
  const now = (): Date => new Date("1990-01-01T00:00:00Z");
  const opening = await openSqliteStore({ directory, now });
  if (opening.kind === "failed") throw new Error(opening.message);
  return createEngine({
    store: opening.store,
    now,
    random: () => 0.5,
    web: {
      readPage: async () => ({ kind: "failed", reason: "No web here", final: true, retryAfter: null }),
      fetchFeed: async () => ({ kind: "failed", reason: "No web here", retryAfter: null }),
      parseFeed: async () => ({ kind: "not-a-feed", reason: "no web here", feeds: [] }),
      readPageFile: async ({ name }) => problemWith(name, "no pages here"),
    },
    window: WINDOW,
  });
}
