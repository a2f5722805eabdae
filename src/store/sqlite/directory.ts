import { z } from "zod";
import { nameKey } from "../../text/name-key.ts";
import type { ArticleFilter, Directory, KnownOutlet } from "../article-store.ts";
import type { Database } from "./database.ts";
import { conditionOf } from "./filter.ts";
import { idRow } from "./rows.ts";

const nameRow = z.object({
  name: z.string(),
  kind: z.enum(["person", "organisation", "group", "document", "unknown", "place", "law"]),
  articles: z.int(),
  quotes: z.int(),
  latest: z.string().nullable(),
});

const outletRow = z.object({
  name: z.string(),
  kind: z.enum(["report", "digest"]),
  articles: z.int(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});

/** Ids of articles in which that name is quoted, newest first: `quoting(db, "O'Neill", {}, 10)`. */
export function quoting(
  database: Database,
  name: string,
  filter: ArticleFilter,
  limit: number,
): readonly string[] {
  const condition = conditionOf(filter);
  return database
    .all(
      `SELECT article.id FROM quoted_as JOIN article ON article.key = quoted_as.article
       WHERE quoted_as.key = ? AND ${condition.sql}
       ORDER BY article.published_at DESC, article.id LIMIT ?`,
      idRow,
      nameKey(name),
      ...condition.values,
      limit,
    )
    .map((row) => row.id);
}

/** Names and outlets by how much there is of them. Reads every name once: a second at 100,000 articles. */
export function directory(database: Database, limit: number): Directory {
  // The bare `name` column comes from the row that max(day) came from: the newest spelling is shown.
  const names = (least: number, order: string) =>
    database.all(
      `SELECT name.name, name.kind, count(*) AS articles, sum(quotes) AS quotes, max(article.day) AS latest
       FROM name JOIN article ON article.key = name.article
       GROUP BY name.key, name.kind HAVING sum(quotes) >= ?
       ORDER BY ${order}, name.key, name.kind LIMIT ?`,
      nameRow,
      least,
      limit,
    );
  return {
    speakers: names(1, "sum(quotes) DESC, articles DESC"),
    topics: names(0, "articles DESC"),
    outlets: countsBySource(database).slice(0, limit),
  };
}

/** Outlets by folded name and kind, those with most articles first. */
export function countsBySource(database: Database): readonly KnownOutlet[] {
  return database.all(
    `SELECT max(outlet) AS name, kind, count(*) AS articles, min(day) AS earliest, max(day) AS latest
     FROM article JOIN revision ON revision.article = article.key AND revision.version = article.newest
     GROUP BY outlet_key, kind ORDER BY articles DESC, outlet_key, kind`,
    outletRow,
  );
}
