import { z } from "zod";
import type { StoredChange, StoredVersion } from "../article-store.ts";
import type { Database } from "./database.ts";
import { SUMMARY_COLUMNS, versionRow } from "./rows.ts";

const changeRow = z.object({ id: z.string(), version: z.int(), storedAt: z.string() });

/** Every version of an article without its text, newest first. */
export function history(database: Database, id: string): readonly StoredVersion[] {
  return database.all(
    `SELECT ${SUMMARY_COLUMNS}, stored_at AS storedAt FROM article
     JOIN revision ON revision.article = article.key
     WHERE article.id = ? ORDER BY revision.version DESC`,
    versionRow,
    id,
  );
}

/** Versions above 1 stored at or after that moment, newest first. */
export function changesSince(database: Database, since: string, limit: number): readonly StoredChange[] {
  return database.all(
    `SELECT article.id, revision.version, stored_at AS storedAt FROM revision
     JOIN article ON article.key = revision.article
     WHERE stored_at >= ? AND revision.version > 1
     ORDER BY stored_at DESC, article.id, revision.version DESC LIMIT ?`,
    changeRow,
    since,
    limit,
  );
}
