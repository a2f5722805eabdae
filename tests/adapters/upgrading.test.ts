import { expect, test } from "vitest";
import { silentLog } from "../../adapters/log.ts";
import { startUpgrading } from "../../adapters/upgrading.ts";
import { ANALYSIS_VERSION } from "../../src/analyse.ts";
import { createEngine, recordOf } from "../../src/create-engine.ts";
import type { Engine } from "../../src/engine.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { NO_WEB, NOW, report } from "../support/test-desk.ts";

const STALE = ANALYSIS_VERSION - 1;

/** An engine over articles of which an earlier version of the program found nothing. */
async function openStale(articles: number): Promise<Readonly<{ engine: Engine; store: Store }>> {
  const now = (): Date => NOW;
  const store = createMemoryStore(now);
  for (let number = 1; number <= articles; number += 1) {
    const text = `Ferry number ${number} is late.\n\n“We wait,” said Ines Moreau, the harbor master.`;
    const { analysis, ...record } = recordOf(report({ text, outlet: "Harbor Courier" }));
    const nothing = { ...analysis, version: STALE, quotes: [], entities: [] };
    await store.articles.save({ ...record, analysis: nothing });
  }
  return { engine: await createEngine({ store, now, random: () => 0.5, web: NO_WEB, window: 100 }), store };
}

test("articles of an earlier analysis are analysed again, and found anew", async () => {
  const { engine, store } = await openStale(11);
  const [id = ""] = await store.articles.analysedOtherwise(ANALYSIS_VERSION, 1);
  expect((await engine.article(id))?.analysis.quotes).toEqual([]);
  expect(engine.directory().speakers).toEqual([]);

  await startUpgrading(engine, silentLog).done;

  expect(await store.articles.analysedOtherwise(ANALYSIS_VERSION, 100)).toEqual([]);
  expect((await engine.article(id))?.analysis.quotes).toHaveLength(1);
  expect((await engine.article(id))?.article.version).toBe(1);
  expect(engine.directory().speakers.map(({ name }) => name)).toEqual(["Ines Moreau"]);
});

test("a stop ends it after the articles under way; the next start does the rest", async () => {
  const { engine, store } = await openStale(30);
  const upgrading = startUpgrading(engine, silentLog);
  await upgrading.stop();
  const left = await store.articles.analysedOtherwise(ANALYSIS_VERSION, 100);
  expect(left.length).toBeGreaterThan(20);

  await startUpgrading(engine, silentLog).done;
  expect(await store.articles.analysedOtherwise(ANALYSIS_VERSION, 100)).toEqual([]);
});

test("nothing is written when every article is up to date", async () => {
  const { engine } = await openStale(1);
  expect(await engine.upgrade(10)).toBe(1);
  expect(await engine.upgrade(10)).toBe(0);
});

test("an analysis made of an older version does not take the place of the newest one's", async () => {
  const { store } = await openStale(0);
  const first = recordOf(report({ text: "Ferries cost $4.", url: "https://harbor.example/fares" }));
  const second = recordOf(report({ text: "Ferries cost $5.", url: "https://harbor.example/fares" }));
  await store.articles.saveAll([first, second]);
  expect(await store.articles.replaceAnalyses([first])).toEqual([]);
  const newest = await store.articles.get(first.article.id);
  expect(newest?.article.text).toBe("Ferries cost $5.");
  expect(newest?.analysis).toEqual(second.analysis);
});
