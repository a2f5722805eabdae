import { z } from "zod";
import type { ArchiveHit, ArticleFilter } from "../article-store.ts";
import type { Database } from "./database.ts";
import { conditionOf } from "./filter.ts";

const hitRow = z.object({ id: z.string(), score: z.number() });

/** A term of the headline weighs this many times one of the body. */
const TITLE_WEIGHT = 3;

/**
 * Articles with any (or all) of the terms, best first by BM25 of these and `also` (FTS5 gives it negated), ties by
 * id.
 */
export function searchArchive(
  database: Database,
  terms: readonly string[],
  filter: ArticleFilter,
  limit: number,
  mode: "any" | "all" = "any",
  also: readonly string[] = [],
): readonly ArchiveHit[] {
  const wanted = phrasesOf(terms);
  if (wanted.length === 0) return [];
  const found = `(${wanted.join(mode === "all" ? " AND " : " OR ")})`;
  const weighed = phrasesOf([...terms, ...also]);
  // Every article found has one of those weighed: asking for them too only has them counted.
  const match = weighed.length > wanted.length ? `${found} AND (${weighed.join(" OR ")})` : found;
  const condition = conditionOf(filter);
  // Ids are looked up for the best ones only; the filter, where there is one, for every article with a term.
  const filtered = condition.values.length > 0 ? "JOIN article ON article.key = entry_search.rowid" : "";
  return database.all(
    `SELECT article.id, score FROM (
       SELECT entry_search.rowid AS key, -bm25(entry_search, ${TITLE_WEIGHT}.0, 1.0) AS score
       FROM entry_search ${filtered} WHERE entry_search MATCH ? AND ${condition.sql}
       ORDER BY score DESC, entry_search.rowid LIMIT ?
     ) JOIN article USING (key) ORDER BY score DESC, article.id`,
    hitRow,
    match,
    ...condition.values,
    limit,
  );
}

/** Each term once, as FTS5 reads it. */
function phrasesOf(terms: readonly string[]): readonly string[] {
  const words = new Set(terms.flatMap((term) => term.split(/\s+/u)));
  return [...words].filter((word) => word !== "").map((word) => `"${word.replaceAll('"', '""')}"`);
}
