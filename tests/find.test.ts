import { expect, test } from "vitest";
import { createFinder } from "../src/find.ts";
import { createSearcher } from "../src/search/searcher.ts";
import { createMemoryStore } from "../src/store/memory/create-memory-store.ts";
import type { ArticleRecord } from "../src/store/store.ts";
import { recordOf } from "./search/corpus.ts";

const ferry = recordOf({ id: "a", headline: "Ferry", text: "The crossing was late. The ferry ran at noon." });
const tram = recordOf({ id: "b", headline: "Tram", text: "The tram ran at noon." });
const revised = recordOf({ id: "a", headline: "Ferry", text: "The ferry sank. It was early." });

async function finderOver(...records: readonly ArticleRecord[]) {
  const { articles } = createMemoryStore();
  const searcher = createSearcher({ store: { articles } });
  const scope = { articles: 0, outlets: 0, from: null, to: null };
  const find = createFinder({
    searcher,
    articles,
    scope: () => scope,
    names: () => [],
    today: () => "2024-03-06",
  });
  const save = async (record: ArticleRecord): Promise<void> => {
    await articles.save(record);
    searcher.add(record.article, record.index);
  };
  for (const record of records) await save(record);
  return { find, save, articles };
}

test("articles come best first, with the terms of headline and sentences and what each sentence is worth", async () => {
  const { find } = await finderOver(ferry, tram);
  const { materials, total } = await find({ text: "ferry noon" }, 10);
  expect(total).toBe(2);
  expect(materials.map(({ article }) => article.id)).toEqual(["a", "b"]);
  const [best] = materials;
  expect(best?.headline).toEqual(ferry.index.title.split(" "));
  expect(best?.terms).toEqual(ferry.index.body.split("\n").map((line) => line.split(" ")));
  expect(best?.relevance.map((worth) => worth > 0)).toEqual([false, true]);
});

test("a revised article answers with its new text, a removed one not at all", async () => {
  const { find, save, articles } = await finderOver(ferry, tram);
  await find({ text: "ferry" }, 10);
  await save(revised);
  expect((await find({ text: "ferry" }, 10)).materials[0]?.article.text).toBe(revised.article.text);
  await articles.remove("a");
  expect((await find({ text: "ferry" }, 10)).materials).toEqual([]);
});

test("at most as many articles as are asked for; of a question mostly about something else none", async () => {
  const { find } = await finderOver(ferry, tram);
  expect((await find({ text: "noon" }, 1)).materials).toHaveLength(1);
  expect((await find({ text: "noon zeppelin quokka" }, 10)).materials).toEqual([]);
});
