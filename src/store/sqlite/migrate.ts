import { z } from "zod";
import type { Database } from "./database.ts";
import { migrations } from "./schema.ts";

const counted = z.object({ version: z.int() });

/** The version of a database, 0 for an empty one. */
export function versionOf(database: Database): number {
  const table = "SELECT count(*) AS version FROM sqlite_schema WHERE name = 'schema_version'";
  if (database.first(table, counted)?.version !== 1) return 0;
  return (
    database.first("SELECT coalesce(max(version), 0) AS version FROM schema_version", counted)?.version ?? 0
  );
}

/**
 * Brings a database up to date, each step in its own transaction, so that a crash leaves a whole version.
 * Gives the version it has then; a database of a newer version than this program knows is not touched.
 */
export function migrate(database: Database, now: () => Date): number {
  for (const [index, step] of migrations.entries()) {
    if (index < versionOf(database)) continue;
    database.transaction(() => {
      database.script(
        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT",
      );
      database.script(step);
      database.run("INSERT INTO schema_version VALUES (?, ?)", index + 1, now().toISOString());
    });
  }
  return versionOf(database);
}
