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
