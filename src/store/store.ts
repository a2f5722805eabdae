import type { ArchiveStore } from "./archive-store.ts";
import type { ArticleStore } from "./article-store.ts";
import type { FeedStore } from "./feed-store.ts";
import type { PageStore } from "./page-store.ts";

export type { ArchiveStore, BackupOutcome, StoreHealth } from "./archive-store.ts";
export type {
  ArchiveHit,
  ArticleFilter,
  ArticleRecord,
  ArticleStore,
  ArticleSummary,
  Directory,
  IndexEntry,
  KnownName,
  KnownOutlet,
  RemovalOutcome,
  SaveOutcome,
  StoredChange,
  StoredVersion,
} from "./article-store.ts";
export type { DueReread, FeedStore } from "./feed-store.ts";
export type { PageStore } from "./page-store.ts";

/**
 * What the program asks of a database. Every method that writes resolves only after the write is durable.
 * Nothing here knows which database it is: all stores pass one contract suite
 * (tests/store/store-contract.ts). Ids are ours, never row numbers. Expected outcomes are values; a method
 * rejects with a `StoreOutage` when the database itself fails, and has then changed nothing.
 */
export type Store = Readonly<{
  articles: ArticleStore;
  feeds: FeedStore;
  pages: PageStore;
  settings: SettingsStore;
  secrets: SecretStore;
  /** Everything at once: for export, import, backup and checks. */
  archive: ArchiveStore;
  close: () => Promise<void>;
}>;

/** Small values of the adapters, by scope ("discord:guild:123") and key ("public"). */
export type SettingsStore = Readonly<{
  get: (scope: string, key: string) => Promise<string | undefined>;
  set: (scope: string, key: string, value: string) => Promise<void>;
  remove: (scope: string, key: string) => Promise<void>;
}>;

/**
 * Values that are secret ("slack:installation"): opaque text which the caller has already encrypted. Never
 * exported.
 */
export type SecretStore = Readonly<{
  get: (scope: string, key: string) => Promise<string | undefined>;
  set: (scope: string, key: string, sealed: string) => Promise<void>;
  remove: (scope: string, key: string) => Promise<void>;
  /** The keys of a scope, sorted. */
  list: (scope: string) => Promise<readonly string[]>;
}>;

/** Why a store could not be opened. Nothing was changed or lost. */
export type OpeningFailure =
  /** The database was written by a newer version of the program. */
  | "newer-version"
  | "read-only"
  | "disk-full"
  /** DATA_DIR is a file. */
  | "not-a-folder"
  /** Another process has the same DATA_DIR open. */
  | "in-use"
  /** There is nothing to read yet. */
  | "missing"
  | "damaged"
  | "unreachable";

/** An open store, or one clear line about what is wrong and what to do. */
export type StoreOpening =
  | Readonly<{ kind: "open"; store: Store }>
  | Readonly<{ kind: "failed"; reason: OpeningFailure; message: string }>;

/** The database failed while it was open: a full disk, a lost drive. The message says what to do. */
export class StoreOutage extends Error {
  override readonly name = "StoreOutage";
}
