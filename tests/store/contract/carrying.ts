import { describe, expect, test } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { exportLines } from "../../../src/store/transfer/export-lines.ts";
import { importLines } from "../../../src/store/transfer/import-lines.ts";
import { sampleFeed, sampleItem, samplePage } from "../sample-feed.ts";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must do when everything in it is exported, imported or checked. */
export function describeCarrying(open: Open): void {
  describe("the archive", () => {
    const here = freshStore(open);

    const fill = async (): Promise<void> => {
      await here.store.articles.saveAll([
        sampleRecord({ id: "a", text: "Before." }),
        sampleRecord({ id: "gone" }),
      ]);
      here.tick();
      await here.store.articles.save(sampleRecord({ id: "a", text: "After." }));
      await here.store.articles.remove("gone");
      await here.store.settings.set("s", "k", "v");
      await here.store.secrets.set("slack", "T1", "sealed");
      await here.store.feeds.add(sampleFeed("https://a.example/feed"));
      await here.store.feeds.record("https://a.example/feed", (feed) => feed, [
        sampleItem("1", { articleId: "a" }),
      ]);
      await here.store.pages.put(samplePage("a", { rereadAt: "2025-01-01T01:00:00.000Z", etag: '"1"' }));
    };
    const lines = async (from: Store): Promise<readonly string[]> => {
      const all: string[] = [];
      for await (const line of exportLines(from, () => new Date(0))) all.push(line);
      return all;
    };
    const parsed = (all: readonly string[]): readonly unknown[] => all.map((line) => JSON.parse(line));

    test("an export read into an empty store gives the same export again, secrets left out", async () => {
      await fill();
      const exported = await lines(here.store);
      expect(exported.join("\n")).not.toContain("sealed");
      const other = await open(here.now);
      expect(await importLines(other, exported)).toEqual({
        restored: 6,
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
      const exported = await lines(here.store);
      expect(await importLines(here.store, exported)).toEqual({
        restored: 0,
        present: 6,
        refused: 0,
        problems: [],
      });
      expect(await lines(here.store)).toEqual(exported);
    });

    test("an article that was removed here is refused", async () => {
      await fill();
      const exported = await lines(here.store);
      await here.store.articles.remove("a");
      expect(await importLines(here.store, exported)).toMatchObject({ present: 3, refused: 3 });
      expect(await here.store.articles.count()).toBe(0);
    });

    test("lines that cannot be read are named by number, the others imported", async () => {
      await fill();
      const [header = "", ...rest] = await lines(here.store);
      const other = await open(here.now);
      const report = await importLines(other, [header, "{", '{"type":"article"}', "", ...rest]);
      expect(report.restored).toBe(6);
      expect(report.problems.map(({ line }) => line)).toEqual([2, 3]);
      await other.close();
    });

    test("a file that is no export is refused whole", async () => {
      const report = await importLines(here.store, ['{"type":"something else"}', "{}"]);
      expect(report).toMatchObject({ restored: 0, problems: [{ line: 1 }] });
    });

    test("a sound store has no problems", async () => {
      await fill();
      expect(await here.store.archive.check()).toEqual({ articles: 1, versions: 2, feeds: 1, problems: [] });
    });
  });
}
