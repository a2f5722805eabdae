import { z } from "zod";
import { fold } from "../../text/fold.ts";
import type { ArticleRecord, SaveOutcome } from "../article-store.ts";
import { namesOf } from "../names.ts";
import { publicationOf } from "../publication.ts";
import { isRevision, storable } from "../revise.ts";
import { identityOf } from "../tombstone.ts";
import type { Database } from "./database.ts";
import { packAnalysis } from "./packed-analysis.ts";
import { articleRow, SUMMARY_COLUMNS } from "./rows.ts";

const keyRow = z.object({ key: z.int() });
const standingRow = z.object({ key: z.int(), revision: z.int(), analysed: z.int() });

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
    insertRevision(database, insertArticle(database, article), { ...record, article }, storedAt);
    return { kind: "added", article };
  }
  const standing = database.first(
    `SELECT article.key, revision.key AS revision, analysis.version AS analysed FROM article
     JOIN revision ON revision.article = article.key AND revision.version = article.newest
     JOIN analysis ON analysis.revision = revision.key WHERE article.id = ?`,
    standingRow,
    read.id,
  );
  if (standing === undefined) throw new Error(`Article ${read.id} is stored without its analysis.`);
  if (isRevision(stored, read)) {
    const article = { ...read, version: stored.version + 1 };
    updateArticle(database, standing.key, article);
    forgetFindings(database, standing.key);
    insertRevision(database, standing.key, { ...record, article }, storedAt);
    return { kind: "revised", article, previous: stored.version };
  }
  if (standing.analysed !== record.analysis.version) {
    forgetFindings(database, standing.key);
    database.run("DELETE FROM analysis WHERE revision = ?", standing.revision);
    insertFindings(database, standing, record);
  }
  return { kind: "unchanged", article: stored };
}

function isRemoved(database: Database, id: string): boolean {
  const sql = "SELECT 1 AS key FROM tombstone WHERE identity = ?";
  return database.first(sql, keyRow, identityOf(id)) !== undefined;
}

function insertArticle(database: Database, article: ArticleRecord["article"]): number {
  const { day, instant } = publicationOf(article.published);
  const row = database.first(
    "INSERT INTO article (id, newest, outlet_key, day, published_at) VALUES (?, 1, ?, ?, ?) RETURNING key",
    keyRow,
    article.id,
    fold(article.outlet),
    day,
    instant,
  );
  if (row === undefined) throw new Error(`Article ${article.id} was not given a row.`);
  return row.key;
}

function updateArticle(database: Database, key: number, article: ArticleRecord["article"]): void {
  const { day, instant } = publicationOf(article.published);
  database.run(
    "UPDATE article SET newest = ?, outlet_key = ?, day = ?, published_at = ? WHERE key = ?",
    article.version,
    fold(article.outlet),
    day,
    instant,
    key,
  );
}

function insertRevision(database: Database, key: number, record: ArticleRecord, storedAt: string): void {
  const { article } = record;
  const row = database.first(
    `INSERT INTO revision (article, version, stored_at, kind, outlet, headline, byline, url, published,
       language, source, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key`,
    keyRow,
    key,
    article.version,
    storedAt,
    article.kind,
    article.outlet,
    article.headline,
    article.byline,
    article.url,
    article.published,
    article.language,
    article.source,
    article.text,
  );
  if (row === undefined) throw new Error(`Version ${article.version} of ${article.id} was not given a row.`);
  insertFindings(database, { key, revision: row.key }, record);
}

/** What was found in the newest version: analysis, index entry, names. */
function insertFindings(
  database: Database,
  rows: Readonly<{ key: number; revision: number }>,
  record: ArticleRecord,
): void {
  database.run(
    "INSERT INTO analysis (revision, version, packed) VALUES (?, ?, ?)",
    rows.revision,
    record.analysis.version,
    packAnalysis(record.analysis),
  );
  database.run("INSERT INTO entry VALUES (?, ?, ?)", rows.key, record.index.title, record.index.body);
  for (const use of namesOf(record.analysis)) {
    database.run(
      "INSERT INTO name VALUES (?, ?, ?, ?, ?)",
      rows.key,
      use.key,
      use.kind,
      use.name,
      use.quotes,
    );
    if (use.quotes === 0) continue;
    for (const key of use.foundBy)
      database.run("INSERT OR IGNORE INTO quoted_as VALUES (?, ?)", key, rows.key);
  }
}

/** Takes the newest version out of index and names; its analysis stays with its revision. */
function forgetFindings(database: Database, key: number): void {
  for (const table of ["entry", "name", "quoted_as"]) {
    database.run(`DELETE FROM ${table} WHERE article = ?`, key);
  }
}
