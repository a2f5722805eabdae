import { describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must do when articles are saved. */
export function describeSaving(open: Open): void {
  describe("saving", () => {
    const here = freshStore(open);

    test("a new article is version 1, whatever version it claims, and reads back whole", async () => {
      const record = sampleRecord({ id: "a", version: 7 });
      const outcome = await here.store.articles.save(record);
      expect(outcome).toMatchObject({ kind: "added", article: { id: "a", version: 1 } });
      expect(await here.store.articles.get("a")).toEqual({
        article: { ...record.article, version: 1 },
        analysis: record.analysis,
      });
    });

    test("the same article again adds nothing", async () => {
      await here.store.articles.save(sampleRecord({ id: "a" }));
      const again = await here.store.articles.save(sampleRecord({ id: "a", source: "another-feed" }));
      expect(again).toMatchObject({ kind: "unchanged", article: { version: 1, source: "valley.jsonl" } });
      expect(await here.store.articles.count()).toBe(1);
    });

    test("a changed text becomes version 2, and version 1 can still be read", async () => {
      await here.store.articles.save(sampleRecord({ id: "a", text: "Before." }));
      const outcome = await here.store.articles.save(sampleRecord({ id: "a", text: "After." }));
      expect(outcome).toMatchObject({ kind: "revised", previous: 1, article: { version: 2 } });
      expect((await here.store.articles.get("a"))?.article.text).toBe("After.");
      expect((await here.store.articles.get("a", 1))?.article.text).toBe("Before.");
      expect(await here.store.articles.get("a", 3)).toBeUndefined();
    });

    const changes = [
      { field: "headline", change: { headline: "Another" }, kind: "revised" },
      { field: "byline", change: { byline: null }, kind: "revised" },
      { field: "date", change: { published: "2024-03-06" }, kind: "revised" },
      { field: "outlet", change: { outlet: "Hill Times" }, kind: "revised" },
      { field: "address", change: { url: "https://courier.example/a?again" }, kind: "unchanged" },
      { field: "language", change: { language: "en-US" }, kind: "unchanged" },
    ];
    test("what a feed printed gives way to the report, and never takes its place", async () => {
      const save = (kind: "report" | "feed-item", text: string) =>
        here.store.articles.save(sampleRecord({ id: "a", kind, text }));
      expect(await save("feed-item", "Short.")).toMatchObject({ kind: "added" });
      expect(await save("feed-item", "Short, edited.")).toMatchObject({ kind: "revised" });
      expect(await save("report", "Long.")).toMatchObject({ kind: "revised", article: { kind: "report" } });
      expect(await save("feed-item", "Short, edited.")).toMatchObject({ kind: "unchanged" });
      expect((await here.store.articles.get("a"))?.article.text).toBe("Long.");
    });

    test.each(changes)("another $field: $kind", async ({ change, kind }) => {
      await here.store.articles.save(sampleRecord({ id: "a" }));
      expect(await here.store.articles.save(sampleRecord({ id: "a", ...change }))).toMatchObject({ kind });
    });

    test("another analysis version replaces analysis, index and names of the same text", async () => {
      await here.store.articles.save(sampleRecord({ id: "a" }, { speaker: "Ana Ruiz" }));
      expect(await here.store.articles.analysedOtherwise(2, 10)).toEqual(["a"]);
      const index = { title: "anew", body: "anew" };
      const better = sampleRecord({ id: "a" }, { speaker: "Tom Ek", index, analysis: 2 });
      expect(await here.store.articles.save(better)).toMatchObject({ kind: "unchanged" });
      expect((await here.store.articles.get("a"))?.analysis).toEqual(better.analysis);
      expect(await here.store.articles.analysedOtherwise(2, 10)).toEqual([]);
      expect(await here.store.articles.searchArchive(["librari"], {}, 10)).toEqual([]);
      expect(await here.store.articles.quoting("ruiz", {}, 10)).toEqual([]);
      expect(await here.store.articles.quoting("ek", {}, 10)).toEqual(["a"]);
    });

    test("an analysis replaces the one of the newest version, and of no other", async () => {
      const first = sampleRecord({ id: "a" }, { speaker: "Ana Ruiz" });
      await here.store.articles.save(first);
      const index = { title: "anew", body: "anew" };
      const better = sampleRecord({ id: "a" }, { speaker: "Tom Ek", index, analysis: 2 });
      expect(await here.store.articles.replaceAnalyses([better, sampleRecord({ id: "b" })])).toEqual(["a"]);
      expect(await here.store.articles.get("a")).toEqual({
        article: first.article,
        analysis: better.analysis,
      });
      expect(await here.store.articles.quoting("ruiz", {}, 10)).toEqual([]);
      expect(await here.store.articles.quoting("ek", {}, 10)).toEqual(["a"]);
      expect(await here.store.articles.history("a")).toHaveLength(1);

      await here.store.articles.save(
        sampleRecord({ id: "a", headline: "Another headline" }, { analysis: 2 }),
      );
      expect(await here.store.articles.replaceAnalyses([first])).toEqual([]);
      expect((await here.store.articles.get("a"))?.analysis.version).toBe(2);
      expect(await here.store.articles.count()).toBe(1);
    });

    test("a batch gives the outcomes in order", async () => {
      const outcomes = await here.store.articles.saveAll([
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
      await here.store.articles.save(sampleRecord({ id: "a", text }));
      expect((await here.store.articles.get("a"))?.article.text).toBe(text);
      expect(await here.store.articles.save(sampleRecord({ id: "a", text }))).toMatchObject({
        kind: "unchanged",
      });
    });

    test("half a surrogate pair is replaced without moving anything, and is no revision", async () => {
      await here.store.articles.save(sampleRecord({ id: "a", text: "a\ud800b" }));
      expect((await here.store.articles.get("a"))?.article.text).toBe("a\ufffdb");
      const again = await here.store.articles.save(sampleRecord({ id: "a", text: "a\ud800b" }));
      expect(again).toMatchObject({ kind: "unchanged" });
    });
  });
}
