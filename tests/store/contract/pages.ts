import { describe, expect, test } from "vitest";
import { sampleFeed, sampleItem, samplePage } from "../sample-feed.ts";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must do for pages that were added by address. */
export function describePages(open: Open): void {
  describe("added pages", () => {
    const here = freshStore(open);
    const early = "2025-01-01T01:00:00.000Z";
    const late = "2025-01-01T03:00:00.000Z";
    const due = async (limit = 10) =>
      (await here.store.pages.due("2025-01-01T02:00:00.000Z", limit)).map(({ articleId }) => articleId);
    const fill = () => here.store.articles.saveAll(["a", "b", "c"].map((id) => sampleRecord({ id })));

    test("keeps one of an article, the last that was put", async () => {
      await fill();
      await here.store.pages.put(samplePage("a"));
      await here.store.pages.put(samplePage("a", { address: "https://b.example", etag: "e" }));
      expect(await here.store.pages.get("a")).toEqual(
        samplePage("a", { address: "https://b.example", etag: "e" }),
      );
      expect(await here.store.pages.get("b")).toBeUndefined();
    });

    test("keeps none without its article", async () => {
      await here.store.pages.put(samplePage("a", { rereadAt: early }));
      expect(await here.store.pages.get("a")).toBeUndefined();
      expect(await due()).toEqual([]);
    });

    test("changes what is known, and nothing where nothing is", async () => {
      await fill();
      await here.store.pages.put(samplePage("a", { rereads: 1 }));
      await here.store.pages.record("a", (page) => ({ ...page, rereads: page.rereads + 1 }));
      await here.store.pages.record("b", (page) => page);
      expect((await here.store.pages.get("a"))?.rereads).toBe(2);
      expect(await here.store.pages.get("b")).toBeUndefined();
    });

    test("gives the due ones, the longest waiting first", async () => {
      await fill();
      await here.store.pages.put(samplePage("a", { rereadAt: "2025-01-01T02:00:00.000Z" }));
      await here.store.pages.put(samplePage("b", { rereadAt: early }));
      await here.store.pages.put(samplePage("c", { rereadAt: late }));
      expect(await due()).toEqual(["b", "a"]);
      expect(await due(1)).toEqual(["b"]);
      await here.store.pages.record("b", (page) => ({ ...page, rereadAt: null }));
      expect(await due()).toEqual(["a"]);
    });

    test("leaves those out whose article an active feed brought, and tells its item", async () => {
      const feed = "https://a.example/feed";
      await fill();
      await here.store.pages.put(samplePage("a", { rereadAt: early }));
      await here.store.pages.put(samplePage("b", { rereadAt: early }));
      await here.store.feeds.add(sampleFeed(feed));
      const items = [
        sampleItem("1", { articleId: "a" }),
        sampleItem("2", { articleId: "a", rereadAt: late }),
        sampleItem("3"),
      ];
      await here.store.feeds.record(feed, (same) => same, items);
      expect(await due()).toEqual(["b"]);
      expect(await here.store.feeds.itemOf("a")).toEqual({ feed, item: items[1] });
      expect(await here.store.feeds.itemOf("b")).toBeUndefined();
      await here.store.feeds.record(feed, (state) => ({ ...state, standing: "paused" }), []);
      expect(await due()).toEqual(["a", "b"]);
      expect(await here.store.feeds.itemOf("a")).toBeUndefined();
    });

    test("goes with its article when that is removed", async () => {
      await fill();
      await here.store.pages.put(samplePage("a", { rereadAt: early }));
      await here.store.articles.remove("a");
      expect(await here.store.pages.get("a")).toBeUndefined();
      expect(await due()).toEqual([]);
    });
  });
}
