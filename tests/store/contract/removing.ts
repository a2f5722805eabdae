import { describe, expect, test } from "vitest";
import { sampleFeed, sampleItem } from "../sample-feed.ts";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must forget when an article is removed for good. */
export function describeRemoving(open: Open): void {
  describe("removing for good", () => {
    const here = freshStore(open);

    test("nothing of it is found any more, and it is not taken in again", async () => {
      await here.store.articles.save(sampleRecord({ id: "a", text: "First." }));
      here.tick();
      await here.store.articles.save(sampleRecord({ id: "a", text: "Second." }));
      expect(await here.store.articles.remove("a")).toMatchObject({
        kind: "removed",
        summary: { version: 2 },
      });
      expect(await here.store.articles.get("a")).toBeUndefined();
      expect(await here.store.articles.get("a", 1)).toBeUndefined();
      expect(await here.store.articles.count()).toBe(0);
      expect(await here.store.articles.searchArchive(["librari"], {}, 10)).toEqual([]);
      expect(await here.store.articles.quoting("ruiz", {}, 10)).toEqual([]);
      expect((await here.store.articles.entriesOf(["a"])).size).toBe(0);
      expect(await here.store.articles.save(sampleRecord({ id: "a" }))).toEqual({
        kind: "removed-before",
        id: "a",
      });
      expect(await here.store.articles.count()).toBe(0);
    });

    test("what feeds said of it goes too; that they had it stays", async () => {
      const feed = "https://a.example/feed";
      const link = "https://a.example/story";
      const said = { title: "A headline", byline: "Kim Lund", published: "2025-01-01" };
      const rereadAt = "2025-01-02T00:00:00.000Z";
      const items = ["a", "b"].map((id) => sampleItem(id, { articleId: id, link, said, rereadAt }));
      await here.store.articles.saveAll([sampleRecord({ id: "a" }), sampleRecord({ id: "b" })]);
      await here.store.feeds.add(sampleFeed(feed));
      await here.store.feeds.record(feed, (state) => state, items);
      await here.store.articles.remove("a");
      const seen = await here.store.feeds.seen(feed, ["a", "b"]);
      expect([...seen.values()]).toEqual([sampleItem("a"), items[1]]);
      expect(await here.store.feeds.rereads(rereadAt, 10)).toHaveLength(1);
    });

    test("what is not there cannot be removed, and may still come in", async () => {
      expect(await here.store.articles.remove("b")).toEqual({ kind: "not-found", id: "b" });
      expect(await here.store.articles.save(sampleRecord({ id: "b" }))).toMatchObject({ kind: "added" });
    });
  });
}
