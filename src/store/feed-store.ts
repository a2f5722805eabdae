import type { Feed, FeedItem, Instant } from "../watch/feed.ts";

/** An item, with the address of its feed, whose page is or was to be read again. */
export type DueReread = Readonly<{ feed: string; item: FeedItem }>;

/** The feeds an administrator added, and which of their items were taken in. */
export type FeedStore = Readonly<{
  /** `known` when a feed of that address is there already; it is left as it is. */
  add: (feed: Feed) => Promise<"added" | "known">;
  get: (address: string) => Promise<Feed | undefined>;
  /** By address. */
  list: () => Promise<readonly Feed[]>;
  /** With what is known of its items; its articles stay. False when there is no such feed. */
  remove: (address: string) => Promise<boolean>;
  /** Active feeds to be polled at or before that moment, the longest waiting first. */
  due: (at: Instant, limit: number) => Promise<readonly Feed[]>;
  /**
   * Changes the state of the feed at `address` as it is at that moment, which may give it a new address, and
   * adds or replaces items: all in one transaction. When another feed has the new address already, nothing is
   * stored.
   */
  record: (
    address: string,
    change: (feed: Feed) => Feed,
    items: readonly FeedItem[],
  ) => Promise<"recorded" | "removed" | "address-taken">;
  /** Those of the items, by key, that were taken in before. */
  seen: (address: string, keys: readonly string[]) => Promise<ReadonlyMap<string, FeedItem>>;
  /** Items of active feeds whose page is to be read again, the longest waiting first. */
  rereads: (at: Instant, limit: number) => Promise<readonly DueReread[]>;
  /** The item of an active feed that brought an article; the one to be read again first, when there are several. */
  itemOf: (articleId: string) => Promise<DueReread | undefined>;
}>;
