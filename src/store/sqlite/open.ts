import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleStore } from "../article-store.ts";
import type { Store, StoreOpening } from "../store.ts";
import { type Database, openDatabase } from "./database.ts";
import { countsBySource, directory, quoting } from "./directory.ts";
import { detailOf, failureMessage, reasonOf } from "./failures.ts";
import { takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";
import {
  analysedOtherwise,
  countArticles,
  entriesOf,
  getArticle,
  getArticles,
  listArticles,
  streamEntries,
} from "./read.ts";
import { removeArticle } from "./remove.ts";
import { saveRecord } from "./save.ts";
import { searchArchive } from "./search.ts";
import { openValues } from "./values.ts";

export type SqliteOptions = Readonly<{
  /** The data folder; made, with its parents, when it is not there. */
  directory: string;
  now: () => Date;
}>;

const FILE = "on-the-record.sqlite";

/**
 * Opens the store of a data folder for this process alone. Every expected failure is a value with one line
 * for the operator; nothing has been changed then. After a crash it opens like any other time.
 */
export async function openSqliteStore(options: SqliteOptions): Promise<StoreOpening> {
  const held: (() => void)[] = [];
  const letGo = (): void => {
    for (const release of held.splice(0).reverse()) release();
  };
  const failed = (reason: Parameters<typeof failureMessage>[0], detail: string): StoreOpening => {
    letGo();
    return { kind: "failed", reason, message: failureMessage(reason, options.directory, detail) };
  };
  try {
    if (existsSync(options.directory) && !statSync(options.directory).isDirectory()) {
      return failed("not-a-folder", "it exists and is not a folder");
    }
    mkdirSync(options.directory, { recursive: true });
    checkWritable(options.directory);
    held.push(takeLock(options.directory).release);
    const database = openDatabase(join(options.directory, FILE), { readOnly: false });
    held.push(database.close);
    database.script(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536",
    );
    const migrated = migrate(database, options.now);
    if (migrated.kind === "newer") {
      return failed("newer-version", `database version ${migrated.version}, known up to ${migrated.known}`);
    }
    return { kind: "open", store: assemble(database, options.now, letGo) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) {
      letGo();
      throw error;
    }
    return failed(reason, detailOf(error));
  }
}

/** SQLite says only "unable to open"; the file system says why. Never done on a database's own files. */
function checkWritable(directory: string): void {
  const probe = join(directory, ".write-check");
  writeFileSync(probe, "");
  rmSync(probe);
}

function assemble(database: Database, now: () => Date, close: () => void): Store {
  return {
    articles: openArticles(database, now),
    settings: openValues(database, "setting"),
    secrets: openValues(database, "secret"),
    close: async () => close(),
  };
}

function openArticles(database: Database, now: () => Date): ArticleStore {
  const stamp = (): string => now().toISOString();
  return {
    save: async (record) => database.transaction(() => saveRecord(database, record, stamp())),
    saveAll: async (records) =>
      database.transaction(() => records.map((record) => saveRecord(database, record, stamp()))),
    remove: async (id) => removeArticle(database, id, stamp()),
    get: async (id, version) => getArticle(database, id, version),
    getMany: async (ids) => getArticles(database, ids),
    list: async (filter, limit, offset) => listArticles(database, filter, limit, offset ?? 0),
    count: async (filter) => countArticles(database, filter ?? {}),
    indexEntries: (limit) => streamEntries(database, limit),
    entriesOf: async (ids) => entriesOf(database, ids),
    searchArchive: async (terms, filter, limit) => searchArchive(database, terms, filter, limit),
    quoting: async (name, filter, limit) => quoting(database, name, filter, limit),
    directory: async (limit) => directory(database, limit),
    countsBySource: async () => countsBySource(database),
    analysedOtherwise: async (version, limit) => analysedOtherwise(database, version, limit),
  };
}
