import { z } from "zod";
import { type OpeningFailure, StoreOutage } from "../store.ts";

/** What went wrong with a folder or database, and what to do, in one line. */
export type Failure = Readonly<{ reason: OpeningFailure; message: string }>;

/** Primary result codes, https://sqlite.org/rescode.html */
const SQLITE_REASONS: ReadonlyMap<number, OpeningFailure> = new Map([
  [5, "in-use"],
  [6, "in-use"],
  [8, "read-only"],
  [11, "damaged"],
  [13, "disk-full"],
  [26, "damaged"],
]);

const SYSTEM_REASONS: ReadonlyMap<string, OpeningFailure> = new Map([
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EROFS", "read-only"],
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EEXIST", "not-a-folder"],
  ["ENOTDIR", "not-a-folder"],
]);

const sqliteError = z.object({ code: z.literal("ERR_SQLITE_ERROR"), errcode: z.int(), message: z.string() });
const systemError = z.object({ code: z.string(), message: z.string() });

/** The reason behind an error of the driver or the file system; undefined for any other error, a bug. */
export function reasonOf(error: unknown): OpeningFailure | undefined {
  if (error instanceof StoreOutage) return reasonOf(error.cause);
  const sqlite = sqliteError.safeParse(error);
  // Extended codes keep the primary code in their low byte.
  if (sqlite.success) return SQLITE_REASONS.get(sqlite.data.errcode & 0xff) ?? "unreachable";
  const system = systemError.safeParse(error);
  return system.success ? SYSTEM_REASONS.get(system.data.code) : undefined;
}

/** What the driver or the system said, for the brackets of a message. */
export function detailOf(error: unknown): string {
  if (error instanceof StoreOutage) return detailOf(error.cause);
  const parsed = z.object({ message: z.string() }).safeParse(error);
  return parsed.success ? parsed.data.message : "no reason given";
}

/** One clear line for the operator about a data folder that cannot be opened. */
export function failureMessage(reason: OpeningFailure, directory: string, detail: string): string {
  switch (reason) {
    case "newer-version":
      return `The database in ${directory} is of a newer version of On the Record (${detail}). Install that version, or restore a backup made by this one.`;
    case "read-only":
      return `The data folder ${directory} cannot be written (${detail}). Give this user write access to it, or set DATA_DIR to another folder.`;
    case "disk-full":
      return `The disk that holds ${directory} is full (${detail}). Free some space and start again; nothing is lost.`;
    case "not-a-folder":
      return `The data folder ${directory} is a file (${detail}). Set DATA_DIR to a folder.`;
    case "in-use":
      return `The data folder ${directory} is in use by another process. Stop it first, or set DATA_DIR to another folder.`;
    case "missing":
      return `There is no database in ${directory} yet. Import something first, or check DATA_DIR.`;
    case "damaged":
      return `The database in ${directory} is damaged (${detail}). Keep a copy of the folder, then restore a backup.`;
    case "unreachable":
      return `The database in ${directory} cannot be opened (${detail}). Check the folder, its disk and its permissions.`;
  }
}

const OUTAGES: ReadonlyMap<OpeningFailure, string> = new Map([
  ["disk-full", "The disk that holds the database is full: what came last was not stored. Free some space."],
  [
    "read-only",
    "The database cannot be written: what came last was not stored. Check the folder's permissions.",
  ],
  ["in-use", "Another process holds the database: what came last was not stored. Stop the other process."],
  ["damaged", "The database is damaged. Stop, keep a copy of the data folder, and restore a backup."],
]);

/** What a database failure in mid-work becomes; anything that is not one is returned as it is. */
export function outageOf(error: unknown): unknown {
  const sqlite = sqliteError.safeParse(error);
  if (!sqlite.success) return error;
  const message = OUTAGES.get(reasonOf(error) ?? "unreachable");
  return new StoreOutage(message ?? `The database failed: ${sqlite.data.message}.`, { cause: error });
}
