import { z } from "zod";
import type { ArticleRecord, SaveOutcome } from "../article-store.ts";
import { isRevision, storable } from "../revise.ts";
import type { Database } from "./database.ts";
import { articleRow, SUMMARY_COLUMNS } from "./rows.ts";
import {
  forgetFindings,
  insertAnalysis,
  insertArticle,
  insertFindings,
  insertRevision,
  isRemoved,
  updateArticle,
} from "./write.ts";

const standingRow = z.object({ key: z.int(), version: z.int(), revision: z.int(), analysed: z.int() });

/** Stores one record inside the caller's transaction. */
export function saveRecord(database: Database, record: ArticleRecord, storedAt: string): SaveOutcome {
  const read = storable(record.article);
  if (isRemoved(database, read.id)) return { kind: "removed-before", id: read.id };
  const stored = database.first(
    `SELECT ${SUMMARY_COLUMNS}, text FROM article
     JOIN revision ON revision.article = article.key AND revision.version = article.newest
     WHERE article.id = ?`,
    articleRow,
    read.id,
  );
  if (stored === undefined) {
    const article = { ...read, version: 1 };
    const key = insertArticle(database, article);
    insertRevision(database, key, { ...record, article }, storedAt);
    insertFindings(database, key, { ...record, article });
    return { kind: "added", article };
  }
  const standing = standingOf(database, read.id);
  if (standing === undefined) throw new Error(`Article ${read.id} is stored without its analysis.`);
  if (isRevision(stored, read)) {
    const article = { ...read, version: stored.version + 1 };
    updateArticle(database, standing.key, article);
    forgetFindings(database, standing.key);
    insertRevision(database, standing.key, { ...record, article }, storedAt);
    insertFindings(database, standing.key, { ...record, article });
    return { kind: "revised", article, previous: stored.version };
  }
  if (standing.analysed !== record.analysis.version) {
    replaceFindings(database, standing, record);
  }
  return { kind: "unchanged", article: stored };
}

/** Replaces the analysis of a newest version; false when it is not the newest any more. */
export function replaceAnalysis(database: Database, record: ArticleRecord): boolean {
  const standing = standingOf(database, record.article.id);
  if (standing === undefined || standing.version !== record.article.version) return false;
  replaceFindings(database, standing, record);
  return true;
}

type Standing = z.output<typeof standingRow>;

function standingOf(database: Database, id: string): Standing | undefined {
  return database.first(
    `SELECT article.key, newest AS version, revision.key AS revision, analysis.version AS analysed FROM article
     JOIN revision ON revision.article = article.key AND revision.version = article.newest
     JOIN analysis ON analysis.revision = revision.key WHERE article.id = ?`,
    standingRow,
    id,
  );
}

function replaceFindings(database: Database, { key, revision }: Standing, record: ArticleRecord): void {
  forgetFindings(database, key);
  insertAnalysis(database, revision, record.analysis);
  insertFindings(database, key, record);
}
