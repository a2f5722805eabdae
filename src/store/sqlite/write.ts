import type { AnalysedArticle, Analysis } from "../../model.ts";
import { foldText } from "../../text/terms/fold.ts";
import type { ArticleRecord } from "../article-store.ts";
import { namesOf } from "../names.ts";
import { publicationOf } from "../publication.ts";
import { identityOf } from "../tombstone.ts";
import { forgetCopies, relateCopies } from "./copies.ts";
import type { Database } from "./database.ts";
import { packAnalysis } from "./packed-analysis.ts";
import { keyRow } from "./rows.ts";

/** Whether an administrator removed an article of this id. */
export function isRemoved(database: Database, id: string): boolean {
  const sql = "SELECT 1 AS key FROM tombstone WHERE identity = ?";
  return database.first(sql, keyRow, identityOf(id)) !== undefined;
}

/** A row for an article whose newest version is this one; gives its key. */
export function insertArticle(database: Database, article: ArticleRecord["article"]): number {
  const { day, instant } = publicationOf(article.published);
  const row = database.first(
    `INSERT INTO article (id, newest, kind, outlet, outlet_key, day, published_at)
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING key`,
    keyRow,
    article.id,
    article.version,
    article.kind,
    article.outlet,
    foldText(article.outlet),
    day,
    instant,
  );
  if (row === undefined) throw new Error(`Article ${article.id} was not given a row.`);
  return row.key;
}

/** Makes this version the newest of the article. */
export function updateArticle(database: Database, key: number, article: ArticleRecord["article"]): void {
  const { day, instant } = publicationOf(article.published);
  database.run(
    `UPDATE article SET newest = ?, kind = ?, outlet = ?, outlet_key = ?, day = ?, published_at = ?
     WHERE key = ?`,
    article.version,
    article.kind,
    article.outlet,
    foldText(article.outlet),
    day,
    instant,
    key,
  );
}

/** One version with its text and analysis; gives its key. */
export function insertRevision(
  database: Database,
  key: number,
  { article, analysis }: AnalysedArticle,
  storedAt: string,
): number {
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
  insertAnalysis(database, row.key, analysis);
  return row.key;
}

/** The analysis of one version, in place of an earlier one. */
export function insertAnalysis(database: Database, revision: number, analysis: Analysis): void {
  database.run(
    "INSERT OR REPLACE INTO analysis (revision, version, packed) VALUES (?, ?, ?)",
    revision,
    analysis.version,
    packAnalysis(analysis),
  );
}

/** What is kept of the newest version only: index entry, names, copies. */
export function insertFindings(database: Database, key: number, record: ArticleRecord): void {
  database.run("INSERT INTO entry VALUES (?, ?, ?)", key, record.index.title, record.index.body);
  for (const use of namesOf(record.analysis)) {
    database.run("INSERT INTO name VALUES (?, ?, ?, ?, ?)", key, use.key, use.kind, use.name, use.quotes);
    if (use.quotes === 0) continue;
    for (const name of use.foundBy) database.run("INSERT OR IGNORE INTO quoted_as VALUES (?, ?)", name, key);
  }
  relateCopies(database, key, record);
}

/** Takes the newest version out of index, names and copies; its analysis stays with its revision. */
export function forgetFindings(database: Database, key: number): void {
  for (const table of ["entry", "name", "quoted_as"]) {
    database.run(`DELETE FROM ${table} WHERE article = ?`, key);
  }
  forgetCopies(database, key);
}
