import { z } from "zod";
import { type StoreHealth, StoreOutage } from "../store.ts";
import type { Database } from "./database.ts";
import { reasonOf } from "./failures.ts";
import { countRow } from "./rows.ts";

const integrityRow = z.object({ integrity_check: z.string() });

/** Each counts rows that a whole database does not have. */
const ORPHANS: readonly Readonly<{ problem: string; sql: string }>[] = [
  {
    problem: "articles without their newest version",
    sql: `SELECT count(*) AS count FROM article WHERE NOT EXISTS (
      SELECT 1 FROM revision WHERE revision.article = article.key AND revision.version = article.newest)`,
  },
  {
    problem: "versions without an analysis",
    sql: `SELECT count(*) AS count FROM revision WHERE NOT EXISTS (
      SELECT 1 FROM analysis WHERE analysis.revision = revision.key)`,
  },
  {
    problem: "articles without an index entry",
    sql: `SELECT count(*) AS count FROM article WHERE NOT EXISTS (
      SELECT 1 FROM entry WHERE entry.article = article.key)`,
  },
  {
    problem: "names that are counted wrongly",
    sql: `SELECT count(*) AS count FROM (
      SELECT key, kind, count(*) AS articles, sum(quotes) AS quotes FROM name GROUP BY key, kind
      EXCEPT SELECT key, kind, articles, quotes FROM known_name
    )`,
  },
  {
    problem: "rows that point to something that is not there",
    sql: "SELECT count(*) AS count FROM pragma_foreign_key_check",
  },
];

/** Reads the whole database: a second or two for a gigabyte. */
export function checkDatabase(database: Database): StoreHealth {
  const count = (sql: string): number => database.first(sql, countRow)?.count ?? 0;
  const integrity = database
    .all("PRAGMA integrity_check(10)", integrityRow)
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok")
    .map((line) => `The database file is damaged: ${line}. Restore a backup.`);
  const orphans = ORPHANS.map(({ problem, sql }) => ({ problem, found: count(sql) }))
    .filter(({ found }) => found > 0)
    .map(
      ({ problem, found }) =>
        `${found} ${problem}. Restore a backup, or export and import into a new folder.`,
    );
  return {
    articles: count("SELECT count(*) AS count FROM article"),
    versions: count("SELECT count(*) AS count FROM revision"),
    feeds: count("SELECT count(*) AS count FROM feed"),
    problems: [...integrity, ...orphans, ...indexProblems(database)],
  };
}

/** Asks FTS5 to compare its index with the entries it was made of. */
function indexProblems(database: Database): readonly string[] {
  try {
    database.run("INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)");
    return [];
  } catch (error) {
    if (!(error instanceof StoreOutage)) throw error;
    // A connection for reading cannot ask this; the process that holds the folder can.
    if (reasonOf(error) === "read-only") return [];
    return ["The full-text index does not match the articles. Export and import into a new folder."];
  }
}
