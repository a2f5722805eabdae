import { z } from "zod";
import type { ArchiveHit, ArticleFilter } from "../article-store.ts";
import type { Database } from "./database.ts";
import { conditionOf } from "./filter.ts";

const hitRow = z.object({ id: z.string(), score: z.number() });

/** A term of the headline weighs this many times one of the body. */
const TITLE_WEIGHT = 3;

/** Articles with any (or all) of the terms, best first by BM25 (FTS5 gives it negated), ties by id. */
export function searchArchive(
  database: Database,
  terms: readonly string[],
  filter: ArticleFilter,
  limit: number,
  mode: "any" | "all" = "any",
): readonly ArchiveHit[] {
  const phrases = [...new Set(terms.flatMap((term) => term.split(/\s+/u)))].filter((term) => term !== "");
  if (phrases.length === 0) return [];
  const condition = conditionOf(filter);
  return database.all(
    `SELECT article.id, -bm25(entry_search, ${TITLE_WEIGHT}.0, 1.0) AS score
     FROM entry_search JOIN article ON article.key = entry_search.rowid
     WHERE entry_search MATCH ? AND ${condition.sql}
     ORDER BY score DESC, article.id LIMIT ?`,
    hitRow,
    phrases.map((phrase) => `"${phrase.replaceAll('"', '""')}"`).join(mode === "all" ? " AND " : " OR "),
    ...condition.values,
    limit,
  );
}
