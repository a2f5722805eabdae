import { z } from "zod";
import type { ArchivedItem, ArchivedVersion, RestoreOutcome } from "../archive-store.ts";
import { storable } from "../revise.ts";
import type { Database } from "./database.ts";
import { addFeed, keepItem } from "./feeds.ts";
import { restorePage } from "./pages.ts";
import {
  forgetFindings,
  insertArticle,
  insertFindings,
  insertRevision,
  isRemoved,
  updateArticle,
} from "./write.ts";

const standingRow = z.object({ key: z.int(), newest: z.int(), present: z.int() });

/** Puts one thing back inside the caller's transaction; what is there already is left as it is. */
export function restoreItem(database: Database, item: ArchivedItem): RestoreOutcome {
  switch (item.type) {
    case "article":
      return restoreVersion(database, item.version);
    case "feed":
      if (!addFeed(database, item.feed.feed)) return "present";
      for (const known of item.feed.items) keepItem(database, item.feed.feed.address, known);
      return "restored";
    case "page":
      return restorePage(database, item.page);
    case "setting":
      return added(
        database.run(
          "INSERT OR IGNORE INTO setting VALUES (?, ?, ?)",
          item.setting.scope,
          item.setting.key,
          item.setting.value,
        ),
      );
    case "tombstone":
      return added(
        database.run(
          "INSERT OR IGNORE INTO tombstone VALUES (?, ?)",
          item.tombstone.identity,
          item.tombstone.removedAt,
        ),
      );
  }
}

function restoreVersion(database: Database, { record, storedAt, index }: ArchivedVersion): RestoreOutcome {
  const article = storable(record.article);
  if (isRemoved(database, article.id)) return "refused";
  const standing = database.first(
    `SELECT key, newest, EXISTS (
       SELECT 1 FROM revision WHERE revision.article = article.key AND revision.version = ?
     ) AS present FROM article WHERE id = ?`,
    standingRow,
    article.version,
    article.id,
  );
  if (standing?.present === 1) return "present";
  const key = standing?.key ?? insertArticle(database, article);
  insertRevision(database, key, { ...record, article }, storedAt);
  if (standing !== undefined && standing.newest > article.version) return "restored";
  if (standing !== undefined) {
    updateArticle(database, key, article);
    forgetFindings(database, key);
  }
  insertFindings(database, key, { ...record, article, index: index ?? { title: "", body: "" } });
  return "restored";
}

function added(changes: number): RestoreOutcome {
  return changes === 1 ? "restored" : "present";
}
