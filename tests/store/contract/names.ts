import { beforeEach, describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must know of who is named and quoted. */
export function describeNames(open: Open): void {
  describe("names", () => {
    const here = freshStore(open);

    beforeEach(async () => {
      await here.store.articles.saveAll([
        sampleRecord({ id: "matt", published: "2025-07-01" }, { speaker: "Matt Blumenthal" }),
        sampleRecord({ id: "richard", published: "2019-06-24" }, { speaker: "Richard Blumenthal" }),
        sampleRecord({ id: "jose", published: "2020-01-01" }, { speaker: "José O’Neill Jr." }),
        sampleRecord({ id: "agency", published: null }, { speaker: "Fish and Game Office", alias: "FGO" }),
        sampleRecord({ id: "nobody" }, { speaker: null }),
      ]);
    });

    const cases = [
      { name: "Blumenthal", ids: ["matt", "richard"] },
      { name: "richard blumenthal", ids: ["richard"] },
      { name: "Richard", ids: [] },
      { name: "jose oneill jr", ids: ["jose"] },
      { name: "O'Neill", ids: ["jose"] },
      { name: "fgo", ids: ["agency"] },
      { name: "Office", ids: [] },
      { name: "", ids: [] },
    ];
    test.each(cases)("$name is quoted in $ids", async ({ name, ids }) => {
      expect(await here.store.articles.quoting(name, {}, 10)).toEqual(ids);
    });

    test("within a filter and a limit", async () => {
      expect(await here.store.articles.quoting("blumenthal", { until: "2019-12-31" }, 10)).toEqual([
        "richard",
      ]);
      expect(await here.store.articles.quoting("blumenthal", {}, 1)).toEqual(["matt"]);
    });

    test("the directory counts articles and quotations, most first", async () => {
      await here.store.articles.save(sampleRecord({ id: "again" }, { speaker: "Matt Blumenthal" }));
      const { speakers, topics } = await here.store.articles.directory(3);
      expect(speakers.map(({ name, articles, quotes }) => [name, articles, quotes])).toEqual([
        ["Matt Blumenthal", 2, 2],
        ["Fish and Game Office", 1, 1],
        ["José O’Neill Jr.", 1, 1],
      ]);
      expect(topics[0]).toEqual({
        name: "Matt Blumenthal",
        kind: "person",
        articles: 2,
        quotes: 2,
        latest: "2025-07-01",
      });
    });
  });
}
