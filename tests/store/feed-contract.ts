import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import type { Feed, FeedItem } from "../../src/watch/feed.ts";

export function sampleFeed(address: string, more: Partial<Feed> = {}): Feed {
  return {
    address,
    addedAs: address,
    addedAt: "2025-01-01T00:00:00.000Z",
    title: null,
    outlet: null,
    standing: "active",
    nextAt: "2025-01-01T00:00:00.000Z",
    etag: null,
    lastModified: null,
    polledAt: null,
    succeededAt: null,
    trouble: null,
    ...more,
  };
}

export function sampleItem(key: string, more: Partial<FeedItem> = {}): FeedItem {
  return {
    key,
    digest: "d1",
    link: null,
    articleId: null,
    fromFeed: false,
    rereadAt: null,
    rereads: 0,
    said: { title: null, byline: null, published: null },
    ...more,
  };
}

/** What every store must do for feeds. */
export function describeFeeds(name: string, open: (now: () => Date) => Promise<Store>): void {
  describe(`${name} keeps feeds:`, () => {
    const a = "https://a.example/feed";
    const b = "https://b.example/feed";
    let store: Store;
    beforeEach(async () => {
      store = await open(() => new Date("2025-01-01T00:00:00Z"));
    });
    afterEach(async () => {
      await store.close();
    });

    test("adds one of an address once, lists by address, removes", async () => {
      expect(await store.feeds.add(sampleFeed(b))).toBe("added");
      expect(await store.feeds.add(sampleFeed(a, { title: "A" }))).toBe("added");
      expect(await store.feeds.add(sampleFeed(a, { title: "Another" }))).toBe("known");
      expect((await store.feeds.list()).map(({ title }) => title)).toEqual(["A", null]);
      expect(await store.feeds.remove(a)).toBe(true);
      expect(await store.feeds.remove(a)).toBe(false);
      expect(await store.feeds.get(a)).toBeUndefined();
      expect(await store.feeds.get(b)).toEqual(sampleFeed(b));
    });

    test("gives the due ones, the longest waiting first, without the paused and the gone", async () => {
      const at = (minute: string) => ({ nextAt: `2025-01-01T00:${minute}:00.000Z` });
      await store.feeds.add(sampleFeed(a, at("10")));
      await store.feeds.add(sampleFeed(b, at("05")));
      await store.feeds.add(sampleFeed("https://c.example", { ...at("01"), standing: "paused" }));
      await store.feeds.add(sampleFeed("https://d.example", { ...at("01"), standing: "gone" }));
      await store.feeds.add(sampleFeed("https://e.example", at("11")));
      const due = async (limit: number) =>
        (await store.feeds.due("2025-01-01T00:10:00.000Z", limit)).map(({ address }) => address);
      expect(await due(10)).toEqual([b, a]);
      expect(await due(1)).toEqual([b]);
    });

    const same = (feed: Feed): Feed => feed;

    test("records state and items together, and tells which items were seen", async () => {
      await store.feeds.add(sampleFeed(a));
      await store.feeds.record(a, (feed) => ({ ...feed, etag: "e1" }), [sampleItem("1"), sampleItem("2")]);
      await store.feeds.record(a, (feed) => ({ ...feed, title: `${feed.etag} and on` }), [
        sampleItem("2", { digest: "d2" }),
      ]);
      expect(await store.feeds.get(a)).toMatchObject({ etag: "e1", title: "e1 and on" });
      const seen = await store.feeds.seen(a, ["1", "2", "3"]);
      expect([...seen.values()].map(({ key, digest }) => [key, digest])).toEqual([
        ["1", "d1"],
        ["2", "d2"],
      ]);
    });

    test("a moved feed keeps its items under the new address", async () => {
      await store.feeds.add(sampleFeed(a));
      await store.feeds.record(a, same, [sampleItem("1")]);
      expect(await store.feeds.record(a, (feed) => ({ ...feed, address: b }), [])).toBe("recorded");
      expect(await store.feeds.get(a)).toBeUndefined();
      expect((await store.feeds.seen(b, ["1"])).size).toBe(1);
    });

    test("a feed cannot move to where another one is", async () => {
      await store.feeds.add(sampleFeed(a));
      await store.feeds.add(sampleFeed(b, { title: "B" }));
      const move = (feed: Feed): Feed => ({ ...feed, address: b });
      expect(await store.feeds.record(a, move, [sampleItem("1")])).toBe("address-taken");
      expect((await store.feeds.get(b))?.title).toBe("B");
      expect(await store.feeds.get(a)).toEqual(sampleFeed(a));
      expect((await store.feeds.seen(a, ["1"])).size).toBe(0);
    });

    test("a poll that ends after the feed was removed stores nothing", async () => {
      expect(await store.feeds.record(a, same, [sampleItem("1")])).toBe("removed");
      expect(await store.feeds.list()).toEqual([]);
    });

    test("gives the items to be read again, not those of paused feeds", async () => {
      const soon = sampleItem("soon", { rereadAt: "2025-01-01T01:00:00.000Z" });
      const later = sampleItem("later", { rereadAt: "2025-01-01T03:00:00.000Z" });
      await store.feeds.add(sampleFeed(a));
      await store.feeds.record(a, same, [later, soon, sampleItem("never")]);
      expect(await store.feeds.rereads("2025-01-01T02:00:00.000Z", 10)).toEqual([{ feed: a, item: soon }]);
      await store.feeds.record(a, (feed) => ({ ...feed, standing: "paused" }), []);
      expect(await store.feeds.rereads("2025-01-01T02:00:00.000Z", 10)).toEqual([]);
    });
  });
}
