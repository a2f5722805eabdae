import type { AnalysedArticle, Article, IsoDay } from "../model.ts";

/**
 * What the program asks of a database. Every method that writes resolves only after the write is durable.
 * Nothing here knows which database it is: all stores pass one contract suite
 * (tests/store/store-contract.ts). Ids are ours, never row numbers.
 */
export type Store = Readonly<{
  articles: ArticleStore;
  settings: SettingsStore;
  close: () => Promise<void>;
}>;

/** What the search stages keep beside an article: its terms, ready to index again without analysing. */
export type IndexEntry = Readonly<{
  /** Normalised terms of the headline, separated by single spaces. */
  title: string;
  /** Normalised terms of each reporting sentence, a line a sentence, parallel to the body sentences. */
  body: string;
}>;

export type ArticleRecord = AnalysedArticle & Readonly<{ index: IndexEntry }>;

/** Why nothing was stored, or what was. */
export type SaveOutcome =
  | Readonly<{ kind: "added"; article: Article }>
  | Readonly<{ kind: "revised"; article: Article; previous: number }>
  | Readonly<{ kind: "unchanged"; article: Article }>
  /** An administrator removed it for good. */
  | Readonly<{ kind: "removed-before"; id: string }>;

/** What lists and filters need, without the text. */
export type ArticleSummary = Readonly<Omit<Article, "text">>;

export type ArticleFilter = Readonly<{
  since?: IsoDay;
  until?: IsoDay;
  /** Outlet name, compared without case or accents. */
  outlet?: string;
}>;

/** A hit of the store's own full-text index; a higher score is better. */
export type ArchiveHit = Readonly<{ id: string; score: number }>;

export type ArticleStore = Readonly<{
  /** Article, analysis and index entry in one transaction. A changed text becomes a new version. */
  save: (record: ArticleRecord) => Promise<SaveOutcome>;
  /** The newest version, or the one asked for. */
  get: (id: string, version?: number) => Promise<AnalysedArticle | undefined>;
  /** Newest versions, in the order of `ids`; those that are gone are left out. */
  getMany: (ids: readonly string[]) => Promise<readonly AnalysedArticle[]>;
  /** Newest first by publication (unknown dates last), then by id. */
  list: (filter: ArticleFilter, limit: number, offset?: number) => Promise<readonly ArticleSummary[]>;
  count: (filter?: ArticleFilter) => Promise<number>;
  /** Index entries of the newest `limit` articles, newest first, streamed. */
  indexEntries: (limit: number) => AsyncIterable<ArticleSummary & Readonly<{ index: IndexEntry }>>;
  /** The terms of some articles, for reranking what the window does not hold. */
  entriesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, IndexEntry>>;
  /** Articles with any of the terms, best first, out of the whole archive. */
  searchArchive: (
    terms: readonly string[],
    filter: ArticleFilter,
    limit: number,
  ) => Promise<readonly ArchiveHit[]>;
  /** Articles in which somebody of that name (folded surname or full name) is quoted, newest first. */
  quoting: (nameKey: string, filter: ArticleFilter, limit: number) => Promise<readonly string[]>;
}>;

/** Small values of the adapters, by scope ("discord:guild:123") and key ("public"). */
export type SettingsStore = Readonly<{
  get: (scope: string, key: string) => Promise<string | undefined>;
  set: (scope: string, key: string, value: string) => Promise<void>;
  remove: (scope: string, key: string) => Promise<void>;
}>;
