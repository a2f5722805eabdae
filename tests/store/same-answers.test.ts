import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { ArticleFilter, ArticleRecord, Store } from "../../src/store/store.ts";
import { sampleRecord, wordsFrom } from "./sample-record.ts";

const IDS = ["a", "b", "c", "d"];
const SPEAKERS = ["Ana Ruiz", "Tom Ruiz", "José Ek", "the mayor"];
const OUTLETS = ["Valley Courier", "VALLEY courier", "Hill Times"];

const record: fc.Arbitrary<ArticleRecord> = fc
  .record({
    id: fc.constantFrom(...IDS),
    text: fc.constantFrom(
      wordsFrom("wire", 60),
      `${wordsFrom("wire", 60)} end`,
      wordsFrom("other", 60),
      "Short.",
    ),
    outlet: fc.constantFrom(...OUTLETS),
    published: fc.constantFrom(null, "2024-03-05", "2024-03-05T23:30:00-05:00", "2024-03-20", "someday"),
    speaker: fc.constantFrom(null, ...SPEAKERS),
    analysis: fc.constantFrom(1, 2),
    word: fc.constantFrom("rain", "snow"),
  })
  .map(({ id, text, outlet, published, speaker, analysis, word }) =>
    sampleRecord({ id, text, outlet, published }, { speaker, analysis, index: { title: word, body: word } }),
  );

type Step =
  | Readonly<{ kind: "save"; records: readonly ArticleRecord[] }>
  | Readonly<{ kind: "remove"; id: string }>;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("save" as const), records: fc.array(record, { maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), id: fc.constantFrom(...IDS) }) },
);

const FILTERS: readonly ArticleFilter[] = [
  {},
  { since: "2024-03-05", until: "2024-03-05" },
  { outlet: "valley courier" },
];

/** Everything a store answers but the order of search hits, which is each store's own. */
async function answers({ articles }: Store): Promise<unknown> {
  const entries: unknown[] = [];
  for await (const entry of articles.indexEntries(3)) entries.push(entry);
  const hits = await articles.searchArchive(["rain"], {}, 10);
  return {
    entries,
    listed: await Promise.all(FILTERS.map((filter) => articles.list(filter, 3, 1))),
    counts: await Promise.all(FILTERS.map((filter) => articles.count(filter))),
    held: await articles.getMany(IDS),
    histories: await Promise.all(IDS.map((id) => articles.history(id))),
    changes: await articles.changesSince("2025-01-01T00:03:00.000Z", 10),
    copies: await Promise.all(IDS.map((id) => articles.copiesOf(id))),
    reports: [...(await articles.reportsOf(IDS))],
    quoting: await Promise.all(["ruiz", "ana ruiz", "ek"].map((name) => articles.quoting(name, {}, 10))),
    hits: hits.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b)),
    outlets: (await articles.countsBySource()).map(({ name: _spelling, ...outlet }) => outlet),
    speakers: (await articles.directory(10)).speakers,
    outdated: (await articles.analysedOtherwise(2, 10)).toSorted((a, b) => a.localeCompare(b)),
    health: await articles.count(),
  };
}

test("the durable store and the one in memory answer alike after any work", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const directory = mkdtempSync(join(tmpdir(), "otr-same-"));
      let minute = 0;
      const now = (): Date => new Date(Date.UTC(2025, 0, 1, 0, minute));
      const opening = await openSqliteStore({ directory, now });
      if (opening.kind === "failed") throw new Error(opening.message);
      try {
        const stores = [opening.store, createMemoryStore(now)] as const;
        for (const one of steps) {
          minute += 1;
          const [durable, memory] = await Promise.all(
            stores.map(({ articles }) =>
              one.kind === "save" ? articles.saveAll(one.records) : articles.remove(one.id),
            ),
          );
          expect(durable).toEqual(memory);
        }
        expect(await answers(stores[0])).toEqual(await answers(stores[1]));
        expect((await opening.store.archive.check()).problems).toEqual([]);
      } finally {
        await opening.store.close();
        rmSync(directory, { recursive: true, force: true });
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
