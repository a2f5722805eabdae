import { z } from "zod";
import type { Database } from "./database.ts";
import { migrations } from "./schema.ts";

/** `newer` when the database has steps this program does not know; it was not touched. */
export type MigrationOutcome =
  | Readonly<{ kind: "current"; version: number }>
  | Readonly<{ kind: "newer"; version: number; known: number }>;

const counted = z.object({ version: z.int() });

/** The version of a database, 0 for an empty one. */
export function versionOf(database: Database): number {
  const table = "SELECT count(*) AS version FROM sqlite_schema WHERE name = 'schema_version'";
  if (database.first(table, counted)?.version !== 1) return 0;
  return (
    database.first("SELECT coalesce(max(version), 0) AS version FROM schema_version", counted)?.version ?? 0
  );
}

/** Brings a database up to date, each step in its own transaction, so that a crash leaves a whole version. */
export function migrate(database: Database, now: () => Date): MigrationOutcome {
  const version = versionOf(database);
  if (version > migrations.length) return { kind: "newer", version, known: migrations.length };
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.script(
        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT",
      );
      database.script(step);
      database.run("INSERT INTO schema_version VALUES (?, ?)", index + 1, now().toISOString());
    });
  }
  return { kind: "current", version: migrations.length };
}
