import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleStore } from "../article-store.ts";
import type { Store, StoreOpening } from "../store.ts";
import { openArchive } from "./archive.ts";
import { copiesOf, reportsOf } from "./copies.ts";
import { type Database, openDatabase } from "./database.ts";
import { countsBySource, directory, quoting } from "./directory.ts";
import { detailOf, failureMessage, reasonOf } from "./failures.ts";
import { openFeeds } from "./feeds.ts";
import { changesSince, history } from "./history.ts";
import { takeLock } from "./lock.ts";
import { migrate, versionOf } from "./migrate.ts";
import { openPages } from "./pages.ts";
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
import { replaceAnalysis, saveRecord } from "./save.ts";
import { migrations } from "./schema.ts";
import { searchArchive } from "./search.ts";
import { openValues } from "./values.ts";

/** Where the store is, and how it is to be opened. */
export type SqliteOptions = Readonly<{
  /** The data folder; made, with its parents, when it is not there. */
  directory: string;
  now: () => Date;
  /**
   * "write", the default, holds the folder for this process alone. "read" opens it beside the process that
   * holds it, for questions, backups and checks; its writes reject.
   */
  access?: "write" | "read";
}>;

/** 64 MB of pages are kept in memory: the full-text index of some 20,000 articles. */
const READING = "PRAGMA cache_size = -65536";
/** FULL makes every commit durable before it returns; deleted rows are overwritten with zeros. */
const WRITING = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON; ${READING}`;
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
    const readOnly = options.access === "read";
    if (readOnly && !existsSync(join(options.directory, FILE))) return failed("missing", "no database");
    if (!readOnly) {
      mkdirSync(options.directory, { recursive: true });
      checkWritable(options.directory);
      held.push(takeLock(options.directory).release);
    }
    const database = openDatabase(join(options.directory, FILE), { readOnly });
    held.push(database.close);
    database.script(readOnly ? READING : WRITING);
    const version = readOnly ? versionOf(database) : migrate(database, options.now);
    if (version > migrations.length) {
      return failed("newer-version", `database version ${version}, known up to ${migrations.length}`);
    }
    if (version < migrations.length) {
      return failed(
        "unreachable",
        `database version ${version} must be brought up to date by a normal start`,
      );
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
    feeds: openFeeds(database),
    pages: openPages(database),
    settings: openValues(database, "setting"),
    secrets: openValues(database, "secret"),
    archive: openArchive(database),
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
    history: async (id) => history(database, id),
    changesSince: async (since, limit) => changesSince(database, since, limit),
    copiesOf: async (id) => copiesOf(database, id),
    reportsOf: async (ids) => reportsOf(database, ids),
    getMany: async (ids) => getArticles(database, ids),
    list: async (filter, limit, offset) => listArticles(database, filter, limit, offset ?? 0),
    count: async (filter) => countArticles(database, filter ?? {}),
    indexEntries: (limit) => streamEntries(database, limit),
    entriesOf: async (ids) => entriesOf(database, ids),
    searchArchive: async (terms, filter, limit, mode, also) =>
      searchArchive(database, terms, filter, limit, mode, also),
    quoting: async (name, filter, limit) => quoting(database, name, filter, limit),
    directory: async (limit) => directory(database, limit),
    countsBySource: async () => countsBySource(database),
    analysedOtherwise: async (version, limit) => analysedOtherwise(database, version, limit),
    replaceAnalyses: async (records) =>
      database.transaction(() =>
        records.filter((record) => replaceAnalysis(database, record)).map(({ article }) => article.id),
      ),
  };
}
