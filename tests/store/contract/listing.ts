import { beforeEach, describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must list, filter and count. */
export function describeListing(open: Open): void {
  describe("listing", () => {
    const here = freshStore(open);

    beforeEach(async () => {
      await here.store.articles.saveAll([
        sampleRecord({ id: "undated", published: null }),
        sampleRecord({ id: "old", published: "2019-06-24", outlet: "El Día" }),
        sampleRecord({ id: "late", published: "2024-03-05T23:30:00-05:00" }),
        sampleRecord({ id: "day", published: "2024-03-05" }),
        sampleRecord({ id: "nonsense", published: "last week" }),
      ]);
    });

    test("newest first by the instant, without a date last, then by id", async () => {
      const ids = (await here.store.articles.list({}, 10)).map(({ id }) => id);
      expect(ids).toEqual(["late", "day", "old", "nonsense", "undated"]);
    });

    test("in portions", async () => {
      expect((await here.store.articles.list({}, 2, 1)).map(({ id }) => id)).toEqual(["day", "old"]);
    });

    test("a summary has everything but the text", async () => {
      const [summary] = await here.store.articles.list({}, 1);
      const { text: _text, ...expected } = sampleRecord({
        id: "late",
        published: "2024-03-05T23:30:00-05:00",
      }).article;
      expect(summary).toEqual(expected);
    });

    const filters = [
      { filter: {}, ids: ["late", "day", "old", "nonsense", "undated"] },
      { filter: { since: "2024-03-05" }, ids: ["late", "day"] },
      { filter: { until: "2024-03-05" }, ids: ["late", "day", "old"] },
      { filter: { until: "2019-06-23" }, ids: [] },
      { filter: { outlet: "el dia" }, ids: ["old"] },
      { filter: { outlet: "El D" }, ids: [] },
      { filter: { outlet: "VALLEY COURIER", since: "2000-01-01" }, ids: ["late", "day"] },
    ];
    test.each(filters)("filter $filter lists and counts $ids", async ({ filter, ids }) => {
      expect((await here.store.articles.list(filter, 10)).map(({ id }) => id)).toEqual(ids);
      expect(await here.store.articles.count(filter)).toBe(ids.length);
    });

    test("many by id: in the asked order, without those that are not there", async () => {
      const found = await here.store.articles.getMany(["old", "gone", "day"]);
      expect(found.map(({ article }) => article.id)).toEqual(["old", "day"]);
    });

    test("index entries stream newest first, up to the limit", async () => {
      const seen: string[] = [];
      for await (const { id, index } of here.store.articles.indexEntries(3))
        seen.push(`${id} ${index.title}`);
      expect(seen).toEqual(["late librari stay open", "day librari stay open", "old librari stay open"]);
    });

    test("the terms of some articles", async () => {
      const entries = await here.store.articles.entriesOf(["old", "gone"]);
      expect([...entries.keys()]).toEqual(["old"]);
      expect(entries.get("old")?.body).toBe("council met monday\nkeep librari open");
    });

    test("articles of each outlet, reports and digests apart, with their days", async () => {
      await here.store.articles.save(sampleRecord({ id: "digest", kind: "digest", published: "2020-01-01" }));
      expect(await here.store.articles.countsBySource()).toEqual([
        {
          name: "Valley Courier",
          kind: "report",
          articles: 4,
          earliest: "2024-03-05",
          latest: "2024-03-05",
        },
        { name: "El Día", kind: "report", articles: 1, earliest: "2019-06-24", latest: "2019-06-24" },
        {
          name: "Valley Courier",
          kind: "digest",
          articles: 1,
          earliest: "2020-01-01",
          latest: "2020-01-01",
        },
      ]);
    });
  });
}
