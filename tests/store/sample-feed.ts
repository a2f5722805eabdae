import type { AddedPage } from "../../src/watch/added-page.ts";
import type { Feed, FeedItem } from "../../src/watch/feed.ts";
import { NO_REREADING } from "../../src/watch/rereading.ts";

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
    ...NO_REREADING,
    key,
    digest: "d1",
    link: null,
    articleId: null,
    fromFeed: false,
    said: { title: null, byline: null, published: null },
    ...more,
  };
}

export function samplePage(articleId: string, more: Partial<AddedPage> = {}): AddedPage {
  return {
    ...NO_REREADING,
    address: `https://a.example/${articleId}`,
    articleId,
    given: { outlet: null, headline: null, published: null },
    ...more,
  };
}
