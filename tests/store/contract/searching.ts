import { beforeEach, describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must find by its own full-text index. */
export function describeSearching(open: Open): void {
  describe("searching the archive", () => {
    const here = freshStore(open);

    const ids = async (terms: readonly string[], filter = {}): Promise<readonly string[]> =>
      (await here.store.articles.searchArchive(terms, filter, 10)).map(({ id }) => id);

    beforeEach(async () => {
      const entries = [
        { id: "both", title: "librari budget", body: "budget vote" },
        { id: "one", title: "school", body: "librari card" },
        { id: "marks", title: "covid-19", body: "u.s. $5 don't a\u0000b" },
        { id: "other", title: "weather", body: "rain\nsnow" },
      ];
      await here.store.articles.saveAll(
        entries.map(({ id, title, body }) => sampleRecord({ id }, { index: { title, body } })),
      );
    });

    test("finds articles with any of the terms, those with more and rarer ones first", async () => {
      expect(await ids(["librari", "budget"])).toEqual(["both", "one"]);
    });

    test("finds only articles with all of the terms when asked to", async () => {
      const all = async (terms: readonly string[]): Promise<readonly string[]> =>
        (await here.store.articles.searchArchive(terms, {}, 10, "all")).map(({ id }) => id);
      expect(await all(["librari", "budget"])).toEqual(["both"]);
      expect(await all(["librari", "snow"])).toEqual([]);
      expect(await all([])).toEqual([]);
    });

    test("other terms only put what is found in order", async () => {
      const found = async (also: readonly string[]): Promise<readonly string[]> =>
        (await here.store.articles.searchArchive(["librari"], {}, 10, "any", also)).map(({ id }) => id);
      expect(await found([])).toEqual(["both", "one"]);
      expect(await found(["school", "card", "snow"])).toEqual(["one", "both"]);
    });

    const cases = [
      { terms: ["covid-19"], found: ["marks"] },
      { terms: ["covid"], found: [] },
      { terms: ["u.s."], found: ["marks"] },
      { terms: ["don't"], found: ["marks"] },
      { terms: ["snow"], found: ["other"] },
      { terms: ['"', "OR", "NOT", "*", "title:rain"], found: [] },
      { terms: ["", "  "], found: [] },
      { terms: [], found: [] },
    ];
    test.each(cases)("$terms finds $found", async ({ terms, found }) => {
      expect(await ids(terms)).toEqual(found);
    });

    test("only what passes the filter", async () => {
      expect(await ids(["librari"], { outlet: "elsewhere" })).toEqual([]);
      expect(await ids(["librari"], { until: "2024-03-05" })).toHaveLength(2);
    });

    test("the newest version only", async () => {
      await here.store.articles.save(
        sampleRecord({ id: "other", text: "Changed." }, { index: { title: "sun", body: "sun" } }),
      );
      expect(await ids(["rain"])).toEqual([]);
      expect(await ids(["sun"])).toEqual(["other"]);
    });
  });
}
