import type { z } from "zod";
import type { AddedPage } from "../../watch/added-page.ts";
import { addedPageSchema } from "../../watch/feed-schema.ts";
import type { PageStore } from "../page-store.ts";
import type { Database } from "./database.ts";
import { stateRow } from "./state-row.ts";

const BY_ARTICLE =
  "SELECT state FROM added_page JOIN article ON article.key = added_page.article WHERE id = ?";

/** The added pages of a SQLite store. */
export function openPages(database: Database): PageStore {
  const get = (articleId: string): AddedPage | undefined => {
    const row = database.first(BY_ARTICLE, stateRow, articleId);
    return row === undefined ? undefined : pageOf(row);
  };
  const put = (page: AddedPage): void => {
    const sql = "INSERT OR REPLACE INTO added_page SELECT key, ?, ? FROM article WHERE id = ?";
    database.run(sql, page.rereadAt, JSON.stringify(page), page.articleId);
  };
  return {
    put: async (page) => put(page),
    get: async (articleId) => get(articleId),
    record: async (articleId, change) =>
      database.transaction(() => {
        const page = get(articleId);
        if (page !== undefined) put(change(page));
      }),
    due: async (at, limit) =>
      database
        .all(
          `SELECT added_page.state FROM added_page JOIN article ON article.key = added_page.article
           WHERE reread_at <= ? AND NOT EXISTS (
             SELECT 1 FROM feed_item JOIN feed ON feed.address = feed_item.feed
             WHERE feed_item.state ->> '$.articleId' = article.id AND next_at IS NOT NULL
           )
           ORDER BY reread_at, id LIMIT ?`,
          stateRow,
          at,
          limit,
        )
        .map(pageOf),
  };
}

/** "refused" when its article is not there: an administrator removed it. */
export function restorePage(database: Database, page: AddedPage): "restored" | "present" | "refused" {
  const sql = "INSERT OR IGNORE INTO added_page SELECT key, ?, ? FROM article WHERE id = ?";
  if (database.run(sql, page.rereadAt, JSON.stringify(page), page.articleId) === 1) return "restored";
  return database.first(BY_ARTICLE, stateRow, page.articleId) === undefined ? "refused" : "present";
}

function pageOf(row: z.output<typeof stateRow>): AddedPage {
  return addedPageSchema.parse(JSON.parse(row.state));
}
