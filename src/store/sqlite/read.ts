import type { z } from "zod";
import type { AnalysedArticle } from "../../model.ts";
import type { ArticleFilter, ArticleSummary, IndexEntry } from "../article-store.ts";
import type { Database } from "./database.ts";
import { conditionOf } from "./filter.ts";
import { unpackAnalysis } from "./packed-analysis.ts";
import {
  analysedRow,
  countRow,
  entryRow,
  idRow,
  keyRow,
  listedEntryRow,
  SUMMARY_COLUMNS,
  summaryRow,
} from "./rows.ts";

const NEWEST = "JOIN revision ON revision.article = article.key AND revision.version = article.newest";
const ANALYSED = `SELECT ${SUMMARY_COLUMNS}, text, packed FROM article`;
const NEWEST_FIRST = "ORDER BY article.published_at DESC, article.id";

/** One version of an article with its analysis, the newest when none is named. */
export function getArticle(
  database: Database,
  id: string,
  version: number | undefined,
): AnalysedArticle | undefined {
  const row = database.first(
    `${ANALYSED} JOIN revision ON revision.article = article.key
     JOIN analysis ON analysis.revision = revision.key
     WHERE article.id = ?1 AND revision.version = coalesce(?2, article.newest)`,
    analysedRow,
    id,
    version ?? null,
  );
  return row === undefined ? undefined : analysed(row);
}

/** Newest versions in the order of the ids; those that are not there are left out. */
export function getArticles(database: Database, ids: readonly string[]): readonly AnalysedArticle[] {
  const rows = database.all(
    `${ANALYSED} ${NEWEST} JOIN analysis ON analysis.revision = revision.key
     WHERE article.id IN (SELECT value FROM json_each(?))`,
    analysedRow,
    JSON.stringify(ids),
  );
  const found = new Map(rows.map((row) => [row.id, analysed(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Newest versions without their texts, newest first. */
export function summariesOf(database: Database, ids: readonly string[]): readonly ArticleSummary[] {
  return database.all(
    `SELECT ${SUMMARY_COLUMNS} FROM article ${NEWEST}
     WHERE article.id IN (SELECT value FROM json_each(?)) ${NEWEST_FIRST}`,
    summaryRow,
    JSON.stringify(ids),
  );
}

/** The newest version without its text. */
export function listedSummary(database: Database, id: string): ArticleSummary | undefined {
  return database.first(
    `SELECT ${SUMMARY_COLUMNS} FROM article ${NEWEST} WHERE article.id = ?`,
    summaryRow,
    id,
  );
}

/** Summaries of a portion of the articles that pass the filter, newest first. */
export function listArticles(
  database: Database,
  filter: ArticleFilter,
  limit: number,
  offset: number,
): readonly ArticleSummary[] {
  const condition = conditionOf(filter);
  return database.all(
    `SELECT ${SUMMARY_COLUMNS} FROM article ${NEWEST} WHERE ${condition.sql} ${NEWEST_FIRST} LIMIT ? OFFSET ?`,
    summaryRow,
    ...condition.values,
    limit,
    offset,
  );
}

/** How many articles pass the filter. */
export function countArticles(database: Database, filter: ArticleFilter): number {
  const condition = conditionOf(filter);
  const sql = `SELECT count(*) AS count FROM article WHERE ${condition.sql}`;
  return database.first(sql, countRow, ...condition.values)?.count ?? 0;
}

/** Reads in portions, so that a long start neither holds a read transaction nor everything in memory. */
export async function* streamEntries(
  database: Database,
  limit: number,
): AsyncGenerator<ArticleSummary & Readonly<{ index: IndexEntry }>> {
  const portion = 500;
  const order = `SELECT key FROM article ${NEWEST_FIRST} LIMIT ?`;
  const keys = database.all(order, keyRow, limit).map((row) => row.key);
  for (let from = 0; from < keys.length; from += portion) {
    const rows = database.all(
      `SELECT ${SUMMARY_COLUMNS}, title, body FROM article ${NEWEST}
       JOIN entry ON entry.article = article.key
       WHERE article.key IN (SELECT value FROM json_each(?)) ${NEWEST_FIRST}`,
      listedEntryRow,
      JSON.stringify(keys.slice(from, from + portion)),
    );
    for (const { title, body, ...summary } of rows) yield { ...summary, index: { title, body } };
  }
}

/** The terms of each article that is there. */
export function entriesOf(database: Database, ids: readonly string[]): ReadonlyMap<string, IndexEntry> {
  const rows = database.all(
    `SELECT id, title, body FROM article JOIN entry ON entry.article = article.key
     WHERE article.id IN (SELECT value FROM json_each(?))`,
    entryRow,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, title, body }) => [id, { title, body }]));
}

/** Ids whose newest version has an analysis of another version than this one. */
export function analysedOtherwise(database: Database, version: number, limit: number): readonly string[] {
  return database
    .all(
      `SELECT article.id FROM analysis JOIN revision ON revision.key = analysis.revision
       JOIN article ON article.key = revision.article AND article.newest = revision.version
       WHERE analysis.version <> ? LIMIT ?`,
      idRow,
      version,
      limit,
    )
    .map((row) => row.id);
}

function analysed({ packed, ...article }: z.output<typeof analysedRow>): AnalysedArticle {
  return { article, analysis: unpackAnalysis(packed) };
}
