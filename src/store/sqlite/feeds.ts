import { z } from "zod";
import type { Feed, FeedItem } from "../../watch/feed.ts";
import { feedItemSchema, feedSchema } from "../../watch/feed-schema.ts";
import { withoutArticle } from "../../watch/without-article.ts";
import type { DueReread, FeedStore } from "../feed-store.ts";
import type { Database } from "./database.ts";
import { stateRow } from "./state-row.ts";

const itemRow = z.object({ feed: z.string(), state: z.string() });

/** The feeds of a SQLite store. */
export function openFeeds(database: Database): FeedStore {
  const get = (address: string): Feed | undefined => {
    const row = database.first("SELECT state FROM feed WHERE address = ?", stateRow, address);
    return row === undefined ? undefined : feedOf(row);
  };
  return {
    add: async (feed) => (addFeed(database, feed) ? "added" : "known"),
    get: async (address) => get(address),
    list: async () => database.all("SELECT state FROM feed ORDER BY address", stateRow).map(feedOf),
    remove: async (address) => database.run("DELETE FROM feed WHERE address = ?", address) === 1,
    due: async (at, limit) =>
      database
        .all(
          "SELECT state FROM feed WHERE next_at <= ? ORDER BY next_at, address LIMIT ?",
          stateRow,
          at,
          limit,
        )
        .map(feedOf),
    record: async (address, change, items) =>
      database.transaction(() => {
        const current = get(address);
        if (current === undefined) return "removed";
        const feed = change(current);
        if (feed.address !== address && get(feed.address) !== undefined) return "address-taken";
        database.run(
          "UPDATE feed SET address = ?, next_at = ?, state = ? WHERE address = ?",
          feed.address,
          duePoint(feed),
          JSON.stringify(feed),
          address,
        );
        for (const item of items) keepItem(database, feed.address, item);
        return "recorded";
      }),
    seen: async (address, keys) =>
      new Map(
        database
          .all(
            `SELECT feed, state FROM feed_item
             WHERE feed = ? AND item IN (SELECT value FROM json_each(?))`,
            itemRow,
            address,
            JSON.stringify(keys),
          )
          .map((row) => feedItemSchema.parse(JSON.parse(row.state)))
          .map((item) => [item.key, item]),
      ),
    rereads: async (at, limit) =>
      database
        .all(
          `SELECT feed, feed_item.state FROM feed_item JOIN feed ON feed.address = feed_item.feed
           WHERE reread_at <= ? AND next_at IS NOT NULL ORDER BY reread_at, feed, item LIMIT ?`,
          itemRow,
          at,
          limit,
        )
        .map(dueOf),
    itemOf: async (articleId) => {
      const row = database.first(
        `SELECT feed, feed_item.state FROM feed_item JOIN feed ON feed.address = feed_item.feed
         WHERE feed_item.state ->> '$.articleId' = ? AND next_at IS NOT NULL
         ORDER BY reread_at IS NULL, reread_at, feed, item LIMIT 1`,
        itemRow,
        articleId,
      );
      return row === undefined ? undefined : dueOf(row);
    },
  };
}

/** False when a feed of that address is there already. */
export function addFeed(database: Database, feed: Feed): boolean {
  const sql = "INSERT OR IGNORE INTO feed VALUES (?, ?, ?)";
  return database.run(sql, feed.address, duePoint(feed), JSON.stringify(feed)) === 1;
}

/** Adds an item of a feed, or replaces what was known of it. */
export function keepItem(database: Database, address: string, item: FeedItem): void {
  const sql = "INSERT OR REPLACE INTO feed_item VALUES (?, ?, ?, ?)";
  database.run(sql, address, item.key, item.rereadAt, JSON.stringify(item));
}

/** Takes what the feeds said of a removed article out of their items. */
export function forgetArticleOfItems(database: Database, id: string): void {
  const sql = "SELECT feed, state FROM feed_item WHERE state ->> '$.articleId' = ?";
  for (const row of database.all(sql, itemRow, id)) {
    keepItem(database, row.feed, withoutArticle(feedItemSchema.parse(JSON.parse(row.state))));
  }
}

function dueOf({ feed, state }: z.output<typeof itemRow>): DueReread {
  return { feed, item: feedItemSchema.parse(JSON.parse(state)) };
}

function feedOf(row: z.output<typeof stateRow>): Feed {
  return feedSchema.parse(JSON.parse(row.state));
}

/** Feeds that are not polled have no due point. */
function duePoint(feed: Feed): string | null {
  return feed.standing === "active" ? feed.nextAt : null;
}
