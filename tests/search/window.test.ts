import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/parse-query.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { answer, ranking, recordOf, searcherOver, storeWith, type Written } from "./corpus.ts";

const day = (index: number): string => `2020-01-${String(index + 1).padStart(2, "0")}`;
/** Twenty articles, a day each; every one has its own word and they share "ferry". */
const DAYS: readonly Written[] = Array.from({ length: 20 }, (_, index) => ({
  id: `d${String(index).padStart(2, "0")}`,
  headline: `Report ${index}`,
  text: `The ferry ran. Captain Number${index} spoke of topic${index}.`,
  published: day(index),
}));

test("an article behind the window is found as well as one within", async () => {
  const searcher = await searcherOver(DAYS, 5);
  expect(searcher.held()).toBe(5);
  expect(await ranking(searcher, "topic1")).toEqual(["d01"]);
  expect(await ranking(searcher, "topic19")).toEqual(["d19"]);
  expect((await answer(searcher, "topic1")).hits[0]?.sentences.map(({ index }) => index)).toEqual([1]);
  expect((await ranking(searcher, "topic1 topic19")).slice().sort()).toEqual(["d01", "d19"]);
});

test("a word only the archive holds is not corrected", async () => {
  const searcher = await searcherOver(
    [...DAYS, { id: "old", headline: "Old", text: "The fery sank.", published: "1999-01-01" }],
    5,
  );
  const result = await answer(searcher, "fery");
  expect(result.corrections).toEqual([]);
  expect(result.hits.map(({ id }) => id)).toEqual(["old"]);
});

test("questions are answered before the window is filled", async () => {
  const searcher = createSearcher({ store: await storeWith(DAYS) });
  expect(await ranking(searcher, "topic7")).toEqual(["d07"]);
});

test("an article added, revised or removed is found, found anew, or gone at once", async () => {
  const store = await storeWith(DAYS);
  const searcher = createSearcher({ store });
  await searcher.fill();
  const first = recordOf({ id: "new", headline: "Zeppelin lands", text: "A zeppelin landed." });
  searcher.add(first.article, first.index);
  expect(await ranking(searcher, "zeppelin")).toEqual(["new"]);
  const second = recordOf({ id: "new", headline: "Airship lands", text: "An airship landed." });
  searcher.add(second.article, second.index);
  expect(await ranking(searcher, "zeppelin")).toEqual([]);
  expect(await ranking(searcher, "airship")).toEqual(["new"]);
  searcher.remove("new");
  expect(await ranking(searcher, "airship")).toEqual([]);
});

test("what changes while the window is filled is not overwritten by what was stored", async () => {
  const store = await storeWith(DAYS);
  const searcher = createSearcher({ store });
  const filling = searcher.fill();
  const revised = recordOf({ id: "d03", headline: "Report 3", text: "The tram ran.", published: day(3) });
  await store.articles.save(revised);
  searcher.add(revised.article, revised.index);
  await store.articles.remove("d04");
  searcher.remove("d04");
  await filling;
  expect(await ranking(searcher, "tram")).toEqual(["d03"]);
  expect(await ranking(searcher, "topic3")).toEqual([]);
  expect(await ranking(searcher, "topic4")).toEqual([]);
});

test("a full window lets the oldest go and still finds them", async () => {
  const store = await storeWith(DAYS);
  const searcher = createSearcher({ store, windowSize: 20 });
  await searcher.fill();
  for (let index = 0; index < 10; index += 1) {
    const record = recordOf({
      id: `n${index}`,
      headline: "New",
      text: `Fresh fact${index}.`,
      published: "2021-05-05",
    });
    await store.articles.save(record);
    searcher.add(record.article, record.index);
  }
  expect(searcher.held()).toBeLessThanOrEqual(21);
  expect(await ranking(searcher, "topic0")).toEqual(["d00"]);
  expect(await ranking(searcher, "fact9")).toEqual(["n9"]);
});

const FILTERED: readonly Written[] = [
  {
    id: "a",
    headline: "Raid",
    text: "A raid.",
    outlet: "The CT Mirror",
    published: "2019-06-24",
    quotes: ["Ana Ruiz"],
  },
  {
    id: "b",
    headline: "Raid",
    text: "A raid.",
    outlet: "News 12",
    published: "2024-11-18",
    quotes: ["Luis Ruiz"],
  },
  { id: "c", headline: "Raid", text: "A raid.", outlet: "News 12", published: null, quotes: ["Kim Lund"] },
];

test.each([
  ["raid outlet:“ct mirror”", ["a"]],
  ["raid outlet:mirror", ["a"]],
  ["raid outlet:“news 12”", ["b", "c"]],
  ["raid outlet:nobody", []],
  ["raid since:2019-06 until:2019-06", ["a"]],
  ["raid since:2020", ["b"]],
  ["raid speaker:Ruiz", ["b", "a"]],
  ["raid speaker:“Ana Ruiz”", ["a"]],
  ["speaker:Ruiz", ["b", "a"]],
  ["outlet:mirror", ["a"]],
  ["until:2019", ["a"]],
  ["", ["b", "a", "c"]],
])("filters hold in the window and behind it: %s", async (text, expected) => {
  for (const windowSize of [1, 100]) {
    const searcher = await searcherOver(FILTERED, windowSize);
    expect((await ranking(searcher, text)).slice().sort()).toEqual([...expected].sort());
  }
});

test.each([
  ["6,000 characters", "immigration raid ".repeat(360)],
  ["500 words", Array.from({ length: 500 }, (_, index) => `topic${index}`).join(" ")],
  ["a regular expression", "(topic1+)+$|[a-z]{1000}\\d"],
  ["emoji", "🔥🔥🔥 topic1"],
])("%s are answered like anything else", async (_name, text) => {
  const searcher = await searcherOver([...DAYS, ...FILTERED], 10);
  const begin = performance.now();
  const { hits } = await searcher.search(parseQuery(text), { limit: 5 });
  expect(hits.length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
