import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { exportLines } from "../../src/store/transfer/export-lines.ts";
import { importLines } from "../../src/store/transfer/import-lines.ts";
import { describeFeeds, sampleFeed, sampleItem } from "./feed-contract.ts";
import { sampleRecord, wordsFrom } from "./sample-record.ts";

/** What every store must do. `open` gives an empty one; the suite closes it. */
export function describeStore(name: string, open: (now: () => Date) => Promise<Store>): void {
  describeFeeds(name, open);
  describe(`${name} keeps the contract of a store:`, () => {
    let store: Store;
    let time = Date.parse("2025-01-01T00:00:00Z");
    const now = (): Date => new Date(time);
    const tick = (): void => {
      time += 60_000;
    };

    beforeEach(async () => {
      store = await open(now);
    });
    afterEach(async () => {
      await store.close();
    });

    describe("saving", () => {
      test("a new article is version 1, whatever version it claims, and reads back whole", async () => {
        const record = sampleRecord({ id: "a", version: 7 });
        const outcome = await store.articles.save(record);
        expect(outcome).toMatchObject({ kind: "added", article: { id: "a", version: 1 } });
        expect(await store.articles.get("a")).toEqual({
          article: { ...record.article, version: 1 },
          analysis: record.analysis,
        });
      });

      test("the same article again adds nothing", async () => {
        await store.articles.save(sampleRecord({ id: "a" }));
        const again = await store.articles.save(sampleRecord({ id: "a", source: "another-feed" }));
        expect(again).toMatchObject({ kind: "unchanged", article: { version: 1, source: "valley.jsonl" } });
        expect(await store.articles.count()).toBe(1);
      });

      test("a changed text becomes version 2, and version 1 can still be read", async () => {
        await store.articles.save(sampleRecord({ id: "a", text: "Before." }));
        const outcome = await store.articles.save(sampleRecord({ id: "a", text: "After." }));
        expect(outcome).toMatchObject({ kind: "revised", previous: 1, article: { version: 2 } });
        expect((await store.articles.get("a"))?.article.text).toBe("After.");
        expect((await store.articles.get("a", 1))?.article.text).toBe("Before.");
        expect(await store.articles.get("a", 3)).toBeUndefined();
      });

      const changes = [
        { field: "headline", change: { headline: "Another" }, kind: "revised" },
        { field: "byline", change: { byline: null }, kind: "revised" },
        { field: "date", change: { published: "2024-03-06" }, kind: "revised" },
        { field: "outlet", change: { outlet: "Hill Times" }, kind: "revised" },
        { field: "address", change: { url: "https://courier.example/a?again" }, kind: "unchanged" },
        { field: "language", change: { language: "en-US" }, kind: "unchanged" },
      ];
      test.each(changes)("another $field: $kind", async ({ change, kind }) => {
        await store.articles.save(sampleRecord({ id: "a" }));
        expect(await store.articles.save(sampleRecord({ id: "a", ...change }))).toMatchObject({ kind });
      });

      test("another analysis version replaces analysis, index and names of the same text", async () => {
        await store.articles.save(sampleRecord({ id: "a" }, { speaker: "Ana Ruiz" }));
        expect(await store.articles.analysedOtherwise(2, 10)).toEqual(["a"]);
        const index = { title: "anew", body: "anew" };
        const better = sampleRecord({ id: "a" }, { speaker: "Tom Ek", index, analysis: 2 });
        expect(await store.articles.save(better)).toMatchObject({ kind: "unchanged" });
        expect((await store.articles.get("a"))?.analysis).toEqual(better.analysis);
        expect(await store.articles.analysedOtherwise(2, 10)).toEqual([]);
        expect(await store.articles.searchArchive(["librari"], {}, 10)).toEqual([]);
        expect(await store.articles.quoting("ruiz", {}, 10)).toEqual([]);
        expect(await store.articles.quoting("ek", {}, 10)).toEqual(["a"]);
      });

      test("an analysis replaces the one of the newest version, and of no other", async () => {
        const first = sampleRecord({ id: "a" }, { speaker: "Ana Ruiz" });
        await store.articles.save(first);
        const index = { title: "anew", body: "anew" };
        const better = sampleRecord({ id: "a" }, { speaker: "Tom Ek", index, analysis: 2 });
        expect(await store.articles.replaceAnalyses([better, sampleRecord({ id: "b" })])).toEqual(["a"]);
        expect(await store.articles.get("a")).toEqual({
          article: first.article,
          analysis: better.analysis,
        });
        expect(await store.articles.quoting("ruiz", {}, 10)).toEqual([]);
        expect(await store.articles.quoting("ek", {}, 10)).toEqual(["a"]);
        expect(await store.articles.history("a")).toHaveLength(1);

        await store.articles.save(sampleRecord({ id: "a", headline: "Another headline" }, { analysis: 2 }));
        expect(await store.articles.replaceAnalyses([first])).toEqual([]);
        expect((await store.articles.get("a"))?.analysis.version).toBe(2);
        expect(await store.articles.count()).toBe(1);
      });

      test("a batch gives the outcomes in order", async () => {
        const outcomes = await store.articles.saveAll([
          sampleRecord({ id: "a" }),
          sampleRecord({ id: "b" }),
          sampleRecord({ id: "a" }),
          sampleRecord({ id: "b", text: "Corrected." }),
        ]);
        expect(outcomes.map((outcome) => outcome.kind)).toEqual(["added", "added", "unchanged", "revised"]);
      });

      const awkward = [
        { what: "a NUL", text: "one\u0000two" },
        { what: "emoji and combining accents", text: "👩‍👩‍👧 e\u0301té 日本" },
        { what: "nothing", text: "" },
        { what: "quotation marks and SQL", text: `'); DROP TABLE article; -- "x"` },
      ];
      test.each(awkward)("a text with $what reads back as it was", async ({ text }) => {
        await store.articles.save(sampleRecord({ id: "a", text }));
        expect((await store.articles.get("a"))?.article.text).toBe(text);
        expect(await store.articles.save(sampleRecord({ id: "a", text }))).toMatchObject({
          kind: "unchanged",
        });
      });

      test("half a surrogate pair is replaced without moving anything, and is no revision", async () => {
        await store.articles.save(sampleRecord({ id: "a", text: "a\ud800b" }));
        expect((await store.articles.get("a"))?.article.text).toBe("a\ufffdb");
        const again = await store.articles.save(sampleRecord({ id: "a", text: "a\ud800b" }));
        expect(again).toMatchObject({ kind: "unchanged" });
      });
    });

    describe("listing", () => {
      beforeEach(async () => {
        await store.articles.saveAll([
          sampleRecord({ id: "undated", published: null }),
          sampleRecord({ id: "old", published: "2019-06-24", outlet: "El Día" }),
          sampleRecord({ id: "late", published: "2024-03-05T23:30:00-05:00" }),
          sampleRecord({ id: "day", published: "2024-03-05" }),
          sampleRecord({ id: "nonsense", published: "last week" }),
        ]);
      });

      test("newest first by the instant, without a date last, then by id", async () => {
        const ids = (await store.articles.list({}, 10)).map(({ id }) => id);
        expect(ids).toEqual(["late", "day", "old", "nonsense", "undated"]);
      });

      test("in portions", async () => {
        expect((await store.articles.list({}, 2, 1)).map(({ id }) => id)).toEqual(["day", "old"]);
      });

      test("a summary has everything but the text", async () => {
        const [summary] = await store.articles.list({}, 1);
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
        expect((await store.articles.list(filter, 10)).map(({ id }) => id)).toEqual(ids);
        expect(await store.articles.count(filter)).toBe(ids.length);
      });

      test("many by id: in the asked order, without those that are not there", async () => {
        const found = await store.articles.getMany(["old", "gone", "day"]);
        expect(found.map(({ article }) => article.id)).toEqual(["old", "day"]);
      });

      test("index entries stream newest first, up to the limit", async () => {
        const seen: string[] = [];
        for await (const { id, index } of store.articles.indexEntries(3)) seen.push(`${id} ${index.title}`);
        expect(seen).toEqual(["late librari stay open", "day librari stay open", "old librari stay open"]);
      });

      test("the terms of some articles", async () => {
        const entries = await store.articles.entriesOf(["old", "gone"]);
        expect([...entries.keys()]).toEqual(["old"]);
        expect(entries.get("old")?.body).toBe("council met monday\nkeep librari open");
      });

      test("articles of each outlet, reports and digests apart, with their days", async () => {
        await store.articles.save(sampleRecord({ id: "digest", kind: "digest", published: "2020-01-01" }));
        expect(await store.articles.countsBySource()).toEqual([
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

    describe("searching the archive", () => {
      const ids = async (terms: readonly string[], filter = {}): Promise<readonly string[]> =>
        (await store.articles.searchArchive(terms, filter, 10)).map(({ id }) => id);

      beforeEach(async () => {
        const entries = [
          { id: "both", title: "librari budget", body: "budget vote" },
          { id: "one", title: "school", body: "librari card" },
          { id: "marks", title: "covid-19", body: "u.s. $5 don't a\u0000b" },
          { id: "other", title: "weather", body: "rain\nsnow" },
        ];
        await store.articles.saveAll(
          entries.map(({ id, title, body }) => sampleRecord({ id }, { index: { title, body } })),
        );
      });

      test("finds articles with any of the terms, those with more and rarer ones first", async () => {
        expect(await ids(["librari", "budget"])).toEqual(["both", "one"]);
      });

      test("finds only articles with all of the terms when asked to", async () => {
        const all = async (terms: readonly string[]): Promise<readonly string[]> =>
          (await store.articles.searchArchive(terms, {}, 10, "all")).map(({ id }) => id);
        expect(await all(["librari", "budget"])).toEqual(["both"]);
        expect(await all(["librari", "snow"])).toEqual([]);
        expect(await all([])).toEqual([]);
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
        await store.articles.save(
          sampleRecord({ id: "other", text: "Changed." }, { index: { title: "sun", body: "sun" } }),
        );
        expect(await ids(["rain"])).toEqual([]);
        expect(await ids(["sun"])).toEqual(["other"]);
      });
    });

    describe("names", () => {
      beforeEach(async () => {
        await store.articles.saveAll([
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
        expect(await store.articles.quoting(name, {}, 10)).toEqual(ids);
      });

      test("within a filter and a limit", async () => {
        expect(await store.articles.quoting("blumenthal", { until: "2019-12-31" }, 10)).toEqual(["richard"]);
        expect(await store.articles.quoting("blumenthal", {}, 1)).toEqual(["matt"]);
      });

      test("the directory counts articles and quotations, most first", async () => {
        await store.articles.save(sampleRecord({ id: "again" }, { speaker: "Matt Blumenthal" }));
        const { speakers, topics } = await store.articles.directory(3);
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

    describe("history", () => {
      test("every version with the moment it was stored, newest first", async () => {
        await store.articles.save(sampleRecord({ id: "a", headline: "One" }));
        const first = now().toISOString();
        tick();
        await store.articles.save(sampleRecord({ id: "a", headline: "Two" }));
        const versions = await store.articles.history("a");
        expect(versions.map(({ version, headline, storedAt }) => [version, headline, storedAt])).toEqual([
          [2, "Two", now().toISOString()],
          [1, "One", first],
        ]);
        expect(await store.articles.history("gone")).toEqual([]);
      });

      test("changes since a moment are the later versions, newest first", async () => {
        await store.articles.saveAll([sampleRecord({ id: "a" }), sampleRecord({ id: "b" })]);
        tick();
        await store.articles.save(sampleRecord({ id: "a", headline: "Corrected" }));
        tick();
        const since = now().toISOString();
        await store.articles.save(sampleRecord({ id: "b", headline: "Corrected" }));
        const all = await store.articles.changesSince("2024-12-31", 10);
        expect(all.map(({ id, version }) => [id, version])).toEqual([
          ["b", 2],
          ["a", 2],
        ]);
        expect((await store.articles.changesSince(since, 10)).map(({ id }) => id)).toEqual(["b"]);
        expect(await store.articles.changesSince("2024-12-31", 1)).toHaveLength(1);
      });
    });

    describe("copies", () => {
      const others = async (id: string): Promise<readonly string[]> =>
        (await store.articles.copiesOf(id)).map((copy) => copy.id);
      const wire = wordsFrom("wire", 120);

      test("printings of one report know each other, and are one report", async () => {
        await store.articles.saveAll([
          sampleRecord({ id: "first", text: wire, published: "2024-03-04" }),
          sampleRecord({ id: "second", text: `${wire} Extra words.`, outlet: "Hill Times" }),
          sampleRecord({ id: "different", text: wordsFrom("other", 120), outlet: "Hill Times" }),
        ]);
        expect(await others("first")).toEqual(["second"]);
        expect(await others("second")).toEqual(["first"]);
        expect(await others("different")).toEqual([]);
        expect(await others("gone")).toEqual([]);
        const reports = await store.articles.reportsOf(["first", "second", "different", "gone"]);
        expect(reports.get("first")).toBe(reports.get("second"));
        expect(reports.get("different")).not.toBe(reports.get("first"));
        expect(reports.has("gone")).toBe(false);
      });

      test("a revision that is another text is a copy no more; a removed one neither", async () => {
        await store.articles.saveAll([
          sampleRecord({ id: "first", text: wire }),
          sampleRecord({ id: "second", text: wire, outlet: "Hill Times" }),
          sampleRecord({ id: "third", text: wire, outlet: "Lake Post" }),
        ]);
        expect(await others("first")).toEqual(["second", "third"]);
        await store.articles.save(
          sampleRecord({ id: "second", text: wordsFrom("new", 90), outlet: "Hill Times" }),
        );
        expect(await others("first")).toEqual(["third"]);
        await store.articles.remove("third");
        expect(await others("first")).toEqual([]);
      });
    });

    describe("the archive", () => {
      const fill = async (): Promise<void> => {
        await store.articles.saveAll([
          sampleRecord({ id: "a", text: "Before." }),
          sampleRecord({ id: "gone" }),
        ]);
        tick();
        await store.articles.save(sampleRecord({ id: "a", text: "After." }));
        await store.articles.remove("gone");
        await store.settings.set("s", "k", "v");
        await store.secrets.set("slack", "T1", "sealed");
        await store.feeds.add(sampleFeed("https://a.example/feed"));
        await store.feeds.record("https://a.example/feed", (feed) => feed, [
          sampleItem("1", { articleId: "a" }),
        ]);
      };
      const lines = async (from: Store): Promise<readonly string[]> => {
        const all: string[] = [];
        for await (const line of exportLines(from, () => new Date(0))) all.push(line);
        return all;
      };
      const parsed = (all: readonly string[]): readonly unknown[] => all.map((line) => JSON.parse(line));

      test("an export read into an empty store gives the same export again, secrets left out", async () => {
        await fill();
        const exported = await lines(store);
        expect(exported.join("\n")).not.toContain("sealed");
        const other = await open(now);
        expect(await importLines(other, exported)).toEqual({
          restored: 5,
          present: 0,
          refused: 0,
          problems: [],
        });
        expect(parsed(await lines(other))).toEqual(parsed(exported));
        expect((await other.articles.get("a", 1))?.article.text).toBe("Before.");
        expect((await other.articles.searchArchive(["librari"], {}, 10)).map(({ id }) => id)).toEqual(["a"]);
        expect(await other.articles.quoting("ruiz", {}, 10)).toEqual(["a"]);
        expect(await other.articles.save(sampleRecord({ id: "gone" }))).toMatchObject({
          kind: "removed-before",
        });
        await other.close();
      });

      test("imported again, it changes nothing", async () => {
        await fill();
        const exported = await lines(store);
        expect(await importLines(store, exported)).toEqual({
          restored: 0,
          present: 5,
          refused: 0,
          problems: [],
        });
        expect(await lines(store)).toEqual(exported);
      });

      test("an article that was removed here is refused", async () => {
        await fill();
        const exported = await lines(store);
        await store.articles.remove("a");
        expect(await importLines(store, exported)).toMatchObject({ present: 3, refused: 2 });
        expect(await store.articles.count()).toBe(0);
      });

      test("lines that cannot be read are named by number, the others imported", async () => {
        await fill();
        const [header = "", ...rest] = await lines(store);
        const other = await open(now);
        const report = await importLines(other, [header, "{", '{"type":"article"}', "", ...rest]);
        expect(report.restored).toBe(5);
        expect(report.problems.map(({ line }) => line)).toEqual([2, 3]);
        await other.close();
      });

      test("a file that is no export is refused whole", async () => {
        const report = await importLines(store, ['{"type":"something else"}', "{}"]);
        expect(report).toMatchObject({ restored: 0, problems: [{ line: 1 }] });
      });

      test("a sound store has no problems", async () => {
        await fill();
        expect(await store.archive.check()).toEqual({ articles: 1, versions: 2, feeds: 1, problems: [] });
      });
    });

    describe("removing for good", () => {
      test("nothing of it is found any more, and it is not taken in again", async () => {
        await store.articles.save(sampleRecord({ id: "a", text: "First." }));
        tick();
        await store.articles.save(sampleRecord({ id: "a", text: "Second." }));
        expect(await store.articles.remove("a")).toMatchObject({ kind: "removed", summary: { version: 2 } });
        expect(await store.articles.get("a")).toBeUndefined();
        expect(await store.articles.get("a", 1)).toBeUndefined();
        expect(await store.articles.count()).toBe(0);
        expect(await store.articles.searchArchive(["librari"], {}, 10)).toEqual([]);
        expect(await store.articles.quoting("ruiz", {}, 10)).toEqual([]);
        expect((await store.articles.entriesOf(["a"])).size).toBe(0);
        expect(await store.articles.save(sampleRecord({ id: "a" }))).toEqual({
          kind: "removed-before",
          id: "a",
        });
        expect(await store.articles.count()).toBe(0);
      });

      test("what is not there cannot be removed, and may still come in", async () => {
        expect(await store.articles.remove("b")).toEqual({ kind: "not-found", id: "b" });
        expect(await store.articles.save(sampleRecord({ id: "b" }))).toMatchObject({ kind: "added" });
      });
    });

    describe("settings and secrets", () => {
      test("settings are kept by scope and key, the last value wins", async () => {
        await store.settings.set("discord:guild:1", "public", "yes");
        await store.settings.set("discord:guild:2", "public", "no");
        await store.settings.set("discord:guild:1", "public", "no");
        expect(await store.settings.get("discord:guild:1", "public")).toBe("no");
        await store.settings.remove("discord:guild:1", "public");
        expect(await store.settings.get("discord:guild:1", "public")).toBeUndefined();
        expect(await store.settings.get("discord:guild:2", "public")).toBe("no");
      });

      test("secrets are apart from settings, and listed by scope", async () => {
        await store.secrets.set("slack", "T2", "sealed two");
        await store.secrets.set("slack", "T1", "sealed one");
        await store.secrets.set("else", "T3", "sealed three");
        expect(await store.secrets.list("slack")).toEqual(["T1", "T2"]);
        expect(await store.secrets.get("slack", "T1")).toBe("sealed one");
        expect(await store.settings.get("slack", "T1")).toBeUndefined();
        await store.secrets.remove("slack", "T1");
        expect(await store.secrets.list("slack")).toEqual(["T2"]);
      });
    });
  });
}
