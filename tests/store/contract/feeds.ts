import { describe, expect, test } from "vitest";
import type { Feed } from "../../../src/watch/feed.ts";
import { sampleFeed, sampleItem } from "../sample-feed.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must do for feeds and their items. */
export function describeFeeds(open: Open): void {
  describe("feeds", () => {
    const a = "https://a.example/feed";
    const b = "https://b.example/feed";
    const here = freshStore(open);

    test("adds one of an address once, lists by address, removes", async () => {
      expect(await here.store.feeds.add(sampleFeed(b))).toBe("added");
      expect(await here.store.feeds.add(sampleFeed(a, { title: "A" }))).toBe("added");
      expect(await here.store.feeds.add(sampleFeed(a, { title: "Another" }))).toBe("known");
      expect((await here.store.feeds.list()).map(({ title }) => title)).toEqual(["A", null]);
      expect(await here.store.feeds.remove(a)).toBe(true);
      expect(await here.store.feeds.remove(a)).toBe(false);
      expect(await here.store.feeds.get(a)).toBeUndefined();
      expect(await here.store.feeds.get(b)).toEqual(sampleFeed(b));
    });

    test("gives the due ones, the longest waiting first, without the paused and the gone", async () => {
      const at = (minute: string) => ({ nextAt: `2025-01-01T00:${minute}:00.000Z` });
      await here.store.feeds.add(sampleFeed(a, at("10")));
      await here.store.feeds.add(sampleFeed(b, at("05")));
      await here.store.feeds.add(sampleFeed("https://c.example", { ...at("01"), standing: "paused" }));
      await here.store.feeds.add(sampleFeed("https://d.example", { ...at("01"), standing: "gone" }));
      await here.store.feeds.add(sampleFeed("https://e.example", at("11")));
      const due = async (limit: number) =>
        (await here.store.feeds.due("2025-01-01T00:10:00.000Z", limit)).map(({ address }) => address);
      expect(await due(10)).toEqual([b, a]);
      expect(await due(1)).toEqual([b]);
    });

    const same = (feed: Feed): Feed => feed;

    test("records state and items together, and tells which items were seen", async () => {
      await here.store.feeds.add(sampleFeed(a));
      await here.store.feeds.record(a, (feed) => ({ ...feed, etag: "e1" }), [
        sampleItem("1"),
        sampleItem("2"),
      ]);
      await here.store.feeds.record(a, (feed) => ({ ...feed, title: `${feed.etag} and on` }), [
        sampleItem("2", { digest: "d2" }),
      ]);
      expect(await here.store.feeds.get(a)).toMatchObject({ etag: "e1", title: "e1 and on" });
      const seen = await here.store.feeds.seen(a, ["1", "2", "3"]);
      expect([...seen.values()].map(({ key, digest }) => [key, digest])).toEqual([
        ["1", "d1"],
        ["2", "d2"],
      ]);
    });

    test("a moved feed keeps its items under the new address", async () => {
      await here.store.feeds.add(sampleFeed(a));
      await here.store.feeds.record(a, same, [sampleItem("1")]);
      expect(await here.store.feeds.record(a, (feed) => ({ ...feed, address: b }), [])).toBe("recorded");
      expect(await here.store.feeds.get(a)).toBeUndefined();
      expect((await here.store.feeds.seen(b, ["1"])).size).toBe(1);
    });

    test("a feed cannot move to where another one is", async () => {
      await here.store.feeds.add(sampleFeed(a));
      await here.store.feeds.add(sampleFeed(b, { title: "B" }));
      const move = (feed: Feed): Feed => ({ ...feed, address: b });
      expect(await here.store.feeds.record(a, move, [sampleItem("1")])).toBe("address-taken");
      expect((await here.store.feeds.get(b))?.title).toBe("B");
      expect(await here.store.feeds.get(a)).toEqual(sampleFeed(a));
      expect((await here.store.feeds.seen(a, ["1"])).size).toBe(0);
    });

    test("a poll that ends after the feed was removed stores nothing", async () => {
      expect(await here.store.feeds.record(a, same, [sampleItem("1")])).toBe("removed");
      expect(await here.store.feeds.list()).toEqual([]);
    });

    test("gives the items to be read again, not those of paused feeds", async () => {
      const soon = sampleItem("soon", { rereadAt: "2025-01-01T01:00:00.000Z" });
      const later = sampleItem("later", { rereadAt: "2025-01-01T03:00:00.000Z" });
      await here.store.feeds.add(sampleFeed(a));
      await here.store.feeds.record(a, same, [later, soon, sampleItem("never")]);
      expect(await here.store.feeds.rereads("2025-01-01T02:00:00.000Z", 10)).toEqual([
        { feed: a, item: soon },
      ]);
      await here.store.feeds.record(a, (feed) => ({ ...feed, standing: "paused" }), []);
      expect(await here.store.feeds.rereads("2025-01-01T02:00:00.000Z", 10)).toEqual([]);
    });
  });
}
