import type { RemovalOutcome } from "../article-store.ts";
import { identityOf } from "../tombstone.ts";
import type { Database } from "./database.ts";
import { forgetArticleOfItems } from "./feeds.ts";
import { listedSummary } from "./read.ts";
import { keyRow } from "./rows.ts";
import { forgetFindings } from "./write.ts";

/**
 * Removes every trace of an article but the hash of its id. `secure_delete` overwrites the pages, and the
 * write-ahead log, which still holds them, is emptied before this returns.
 */
export function removeArticle(database: Database, id: string, removedAt: string): RemovalOutcome {
  const outcome = database.transaction((): RemovalOutcome => {
    const summary = listedSummary(database, id);
    if (summary === undefined) return { kind: "not-found", id };
    const key = database.first("SELECT key FROM article WHERE id = ?", keyRow, id)?.key;
    // By hand, not by the cascade: the triggers of index and names look at the article.
    if (key !== undefined) forgetFindings(database, key);
    database.run("DELETE FROM article WHERE id = ?", id);
    forgetArticleOfItems(database, id);
    database.run("INSERT INTO tombstone VALUES (?, ?)", identityOf(id), removedAt);
    return { kind: "removed", summary };
  });
  if (outcome.kind === "removed") database.script("PRAGMA wal_checkpoint(TRUNCATE)");
  return outcome;
}
