import { existsSync, renameSync, rmSync } from "node:fs";
import { backup } from "node:sqlite";
import type { BackupOutcome } from "../archive-store.ts";
import { type Database, openDatabase } from "./database.ts";
import { detailOf } from "./failures.ts";

/** More pages than a database has, so that all are copied in one step, of one moment. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the database to a new file, on another thread and through a connection of its own, so that work goes
 * on meanwhile. The file gets its name only when it is whole.
 */
export async function backUp(database: Database, path: string): Promise<BackupOutcome> {
  if (existsSync(path)) {
    return { kind: "failed", message: `${path} exists already. Name a file that does not.` };
  }
  const unfinished = `${path}.unfinished`;
  const source = openDatabase(database.connection.location() ?? "", { readOnly: true });
  try {
    await backup(source.connection, unfinished, { rate: ALL_PAGES });
    renameSync(unfinished, path);
    return { kind: "made", path };
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return { kind: "failed", message: `The backup ${path} could not be written: ${detailOf(error)}.` };
  } finally {
    source.close();
  }
}
