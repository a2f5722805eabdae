import { expect, test } from "vitest";
import { createArticleCache } from "../src/article-cache.ts";
import { createMemoryStore } from "../src/store/memory/create-memory-store.ts";
import { recordOf } from "./search/corpus.ts";

const first = recordOf({ id: "a", headline: "Ferry", text: "The ferry ran. It was late." });
const second = recordOf({ id: "a", headline: "Ferry", text: "The ferry sank. It was early." });

test("an article comes with the terms of each sentence, in the order of the ids", async () => {
  const { articles } = createMemoryStore();
  const other = recordOf({ id: "b", headline: "Tram", text: "The tram ran." });
  await articles.saveAll([first, other]);
  const cache = createArticleCache(articles);
  const ready = await cache.many(["b", "gone", "a"]);
  expect(ready.map(({ found }) => found.article.id)).toEqual(["b", "a"]);
  expect(ready[1]?.terms).toEqual(first.index.body.split("\n").map((line) => line.split(" ")));
});

test("a forgotten article is read anew; an earlier version is still to be had", async () => {
  const { articles } = createMemoryStore();
  await articles.save(first);
  const cache = createArticleCache(articles);
  await cache.many(["a"]);
  await articles.save(second);
  cache.forget("a");
  expect((await cache.many(["a"]))[0]?.found.article.text).toBe(second.article.text);
  expect((await cache.article("a"))?.article.version).toBe(2);
  expect((await cache.article("a", 1))?.article.text).toBe(first.article.text);
});

test("what is forgotten while it is being read is not kept", async () => {
  const { articles } = createMemoryStore();
  await articles.save(first);
  const cache = createArticleCache(articles);
  const reading = cache.many(["a"]);
  await articles.remove("a");
  cache.forget("a");
  await reading;
  expect(await cache.article("a")).toBeUndefined();
});
