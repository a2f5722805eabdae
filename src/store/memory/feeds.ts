import type { Feed, FeedItem } from "../../watch/feed.ts";
import { withoutArticle } from "../../watch/without-article.ts";
import type { DueReread, FeedStore } from "../feed-store.ts";

/** The feeds of a store in memory by address, with their items by key. */
export type FeedShelves = Map<string, Readonly<{ feed: Feed; items: Map<string, FeedItem> }>>;

/** The feeds of a store in memory. */
export function createFeeds(feeds: FeedShelves): FeedStore {
  return {
    add: async (feed) => {
      if (feeds.has(feed.address)) return "known";
      feeds.set(feed.address, { feed, items: new Map() });
      return "added";
    },
    get: async (address) => feeds.get(address)?.feed,
    list: async () =>
      [...feeds.values()].map(({ feed }) => feed).sort((a, b) => (a.address < b.address ? -1 : 1)),
    remove: async (address) => feeds.delete(address),
    due: async (at, limit) =>
      active(feeds)
        .map(({ feed }) => feed)
        .filter(({ nextAt }) => nextAt <= at)
        .sort((a, b) => (`${a.nextAt} ${a.address}` < `${b.nextAt} ${b.address}` ? -1 : 1))
        .slice(0, limit),
    record: async (address, change, items) => {
      const known = feeds.get(address);
      if (known === undefined) return "removed";
      const feed = change(known.feed);
      if (feed.address !== address && feeds.has(feed.address)) return "address-taken";
      feeds.delete(address);
      feeds.set(feed.address, { feed, items: known.items });
      for (const item of items) known.items.set(item.key, item);
      return "recorded";
    },
    seen: async (address, keys) => {
      const items = feeds.get(address)?.items;
      return new Map(
        keys.flatMap((key) => {
          const item = items?.get(key);
          return item === undefined ? [] : [[key, item]];
        }),
      );
    },
    rereads: async (at, limit) =>
      itemsOf(feeds)
        .filter(({ item }) => item.rereadAt !== null && item.rereadAt <= at)
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
        .slice(0, limit),
    itemOf: async (articleId) => itemOf(feeds, articleId),
  };
}

/** The item of an active feed that brought an article, the one to be read again first. */
export function itemOf(feeds: FeedShelves, articleId: string): DueReread | undefined {
  return itemsOf(feeds)
    .filter(({ item }) => item.articleId === articleId)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))[0];
}

function active(feeds: FeedShelves) {
  return [...feeds.values()].filter(({ feed }) => feed.standing === "active");
}

function itemsOf(feeds: FeedShelves): readonly DueReread[] {
  return active(feeds).flatMap(({ feed, items }) =>
    [...items.values()].map((item) => ({ feed: feed.address, item })),
  );
}

/** Takes what the feeds said of a removed article out of their items. */
export function forgetArticleOfItems(feeds: FeedShelves, id: string): void {
  for (const { items } of feeds.values()) {
    for (const item of items.values()) if (item.articleId === id) items.set(item.key, withoutArticle(item));
  }
}

function orderOf({ feed, item }: DueReread): string {
  // "never" comes after every moment.
  return `${item.rereadAt ?? "never"} ${feed} ${item.key}`;
}
