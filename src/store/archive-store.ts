import type { AnalysedArticle } from "../model.ts";
import type { AddedPage } from "../watch/added-page.ts";
import type { Feed, FeedItem } from "../watch/feed.ts";
import type { IndexEntry } from "./article-store.ts";

/** One version of an article with all that is known of it. */
export type ArchivedVersion = Readonly<{
  record: AnalysedArticle;
  storedAt: string;
  /** The terms, for the newest version; null for the ones before it. */
  index: IndexEntry | null;
}>;

/** A feed with everything known of its items. */
export type ArchivedFeed = Readonly<{ feed: Feed; items: readonly FeedItem[] }>;
/** One setting; secrets are never among them. */
export type ArchivedSetting = Readonly<{ scope: string; key: string; value: string }>;
/** `identity` is a hash: a tombstone holds nothing of what was removed. */
export type Tombstone = Readonly<{ identity: string; removedAt: string }>;

/** Everything a store holds but its secrets, as an export writes it and an import reads it. */
export type ArchivedItem =
  | Readonly<{ type: "article"; version: ArchivedVersion }>
  | Readonly<{ type: "feed"; feed: ArchivedFeed }>
  | Readonly<{ type: "page"; page: AddedPage }>
  | Readonly<{ type: "setting"; setting: ArchivedSetting }>
  | Readonly<{ type: "tombstone"; tombstone: Tombstone }>;

/**
 * `present`: it was there already and was left as it is; `refused`: an administrator removed that article, or that
 * of the page.
 */
export type RestoreOutcome = "restored" | "present" | "refused";

/** What `doctor` reports. `problems` is empty when all is well, else one clear line each. */
export type StoreHealth = Readonly<{
  articles: number;
  versions: number;
  feeds: number;
  problems: readonly string[];
}>;

/** `message` says in one line why no backup was made and what to do. */
export type BackupOutcome =
  | Readonly<{ kind: "made"; path: string }>
  | Readonly<{ kind: "failed"; message: string }>;

/** A store as a whole: to be carried elsewhere, kept safe, examined. */
export type ArchiveStore = Readonly<{
  /** Tombstones first, then settings, feeds, then articles, each with its newest version first, then their pages. */
  all: () => AsyncIterable<ArchivedItem>;
  /** Puts things back as they were, all in one transaction; what is there already is not changed. */
  restore: (items: readonly ArchivedItem[]) => Promise<readonly RestoreOutcome[]>;
  /**
   * A consistent copy in a new file at `path`, made while the store is in use, whole or not there at all.
   * It holds the secrets too, encrypted as they are. Fails when the file exists.
   */
  backup: (path: string) => Promise<BackupOutcome>;
  check: () => Promise<StoreHealth>;
}>;
