import { z } from "zod";
import type { SecretStore } from "../store.ts";
import type { Database } from "./database.ts";

const valueRow = z.object({ value: z.string() });
const keyRow = z.object({ key: z.string() });

/** A table of texts by scope and key: what settings and secrets have in common. */
export function openValues(database: Database, table: "setting" | "secret"): SecretStore {
  return {
    get: async (scope, key) =>
      database.first(`SELECT value FROM ${table} WHERE scope = ? AND key = ?`, valueRow, scope, key)?.value,
    set: async (scope, key, value) => {
      database.run(
        `INSERT INTO ${table} VALUES (?, ?, ?)
         ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value`,
        scope,
        key,
        value,
      );
    },
    remove: async (scope, key) => {
      database.run(`DELETE FROM ${table} WHERE scope = ? AND key = ?`, scope, key);
    },
    list: async (scope) =>
      database
        .all(`SELECT key FROM ${table} WHERE scope = ? ORDER BY key`, keyRow, scope)
        .map((row) => row.key),
  };
}
