import { z } from "zod";
import { addedPageSchema, feedItemSchema, feedSchema } from "../../watch/feed-schema.ts";
import type { ArchivedItem, ArchiveStore } from "../archive-store.ts";
import { backUp } from "./back-up.ts";
import { checkDatabase } from "./check.ts";
import type { Database } from "./database.ts";
import { unpackAnalysis } from "./packed-analysis.ts";
import { restoreItem } from "./restore.ts";
import { analysedRow, keyRow, SUMMARY_COLUMNS } from "./rows.ts";
import { stateRow } from "./state-row.ts";

const feedRow = z.object({ address: z.string(), state: z.string() });
const settingRow = z.object({ scope: z.string(), key: z.string(), value: z.string() });
const tombstoneRow = z.object({ identity: z.string(), removedAt: z.string() });
const versionRow = analysedRow.extend({
  storedAt: z.string(),
  title: z.string().nullable(),
  body: z.string().nullable(),
});

/** Articles are read this many at a time. */
const PORTION = 100;

/** Export, restore, backup and check of a SQLite store. */
export function openArchive(database: Database): ArchiveStore {
  return {
    all: () => everything(database),
    restore: async (items) => database.transaction(() => items.map((item) => restoreItem(database, item))),
    backup: (path) => backUp(database, path),
    check: async () => checkDatabase(database),
  };
}

async function* everything(database: Database): AsyncGenerator<ArchivedItem> {
  const tombstones = "SELECT identity, removed_at AS removedAt FROM tombstone ORDER BY identity";
  for (const tombstone of database.all(tombstones, tombstoneRow)) yield { type: "tombstone", tombstone };
  const settings = "SELECT scope, key, value FROM setting ORDER BY scope, key";
  for (const setting of database.all(settings, settingRow)) yield { type: "setting", setting };
  for (const row of database.all("SELECT address, state FROM feed ORDER BY address", feedRow)) {
    const items = database
      .all("SELECT state FROM feed_item WHERE feed = ? ORDER BY item", stateRow, row.address)
      .map((item) => feedItemSchema.parse(JSON.parse(item.state)));
    yield { type: "feed", feed: { feed: feedSchema.parse(JSON.parse(row.state)), items } };
  }
  const keys = database.all("SELECT key FROM article ORDER BY key", keyRow).map((row) => row.key);
  for (let from = 0; from < keys.length; from += PORTION) {
    yield* versionsOf(database, keys.slice(from, from + PORTION));
  }
  for (const { state } of database.all("SELECT state FROM added_page ORDER BY article", stateRow)) {
    yield { type: "page", page: addedPageSchema.parse(JSON.parse(state)) };
  }
}

function versionsOf(database: Database, keys: readonly number[]): readonly ArchivedItem[] {
  return database
    .all(
      `SELECT ${SUMMARY_COLUMNS}, text, packed, stored_at AS storedAt, title, body FROM article
       JOIN revision ON revision.article = article.key
       JOIN analysis ON analysis.revision = revision.key
       LEFT JOIN entry ON entry.article = article.key AND article.newest = revision.version
       WHERE article.key IN (SELECT value FROM json_each(?))
       ORDER BY article.key, revision.version DESC`,
      versionRow,
      JSON.stringify(keys),
    )
    .map(({ packed, storedAt, title, body, ...article }) => ({
      type: "article",
      version: {
        record: { article, analysis: unpackAnalysis(packed) },
        storedAt,
        index: title === null || body === null ? null : { title, body },
      },
    }));
}
