import { z } from "zod";
import { nameKey } from "../../text/name-key.ts";
import { articleKind } from "../analysis-schema.ts";
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
  kind: articleKind,
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

/** Names and outlets by how much there is of them, read off the running counts. */
export function directory(database: Database, limit: number): Directory {
  const names = (condition: string, order: string) =>
    database.all(
      `SELECT name, kind, articles, quotes, latest FROM known_name WHERE ${condition}
       ORDER BY ${order}, key, kind LIMIT ?`,
      nameRow,
      limit,
    );
  return {
    speakers: names("quotes > 0", "quotes DESC, articles DESC"),
    topics: names("TRUE", "articles DESC"),
    outlets: countsBySource(database).slice(0, limit),
  };
}

/** Outlets by folded name and kind, those with most articles first. */
export function countsBySource(database: Database): readonly KnownOutlet[] {
  return database.all(
    `SELECT max(outlet) AS name, kind, count(*) AS articles, min(day) AS earliest, max(day) AS latest
     FROM article GROUP BY outlet_key, kind ORDER BY articles DESC, outlet_key, kind`,
    outletRow,
  );
}
