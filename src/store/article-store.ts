import type { AnalysedArticle, Article, ArticleKind, EntityKind, IsoDay, SpeakerKind } from "../model.ts";

/** What the search stages keep beside an article: its terms, ready to index again without analysing. */
export type IndexEntry = Readonly<{
  /** Normalised terms of the headline, separated by single spaces. */
  title: string;
  /** Normalised terms of each reporting sentence, a line a sentence, parallel to the body sentences. */
  body: string;
}>;

/** An article with its analysis and its terms, ready to be stored. */
export type ArticleRecord = AnalysedArticle & Readonly<{ index: IndexEntry }>;

/** Why nothing was stored, or what was. */
export type SaveOutcome =
  | Readonly<{ kind: "added"; article: Article }>
  | Readonly<{ kind: "revised"; article: Article; previous: number }>
  /** The same article; its analysis and index entry were replaced if the given analysis has another version. */
  | Readonly<{ kind: "unchanged"; article: Article }>
  /** An administrator removed it for good. */
  | Readonly<{ kind: "removed-before"; id: string }>;

/** What was removed, without its text; or that there was nothing to remove. */
export type RemovalOutcome =
  | Readonly<{ kind: "removed"; summary: ArticleSummary }>
  | Readonly<{ kind: "not-found"; id: string }>;

/** What lists and filters need, without the text. */
export type ArticleSummary = Readonly<Omit<Article, "text">>;

/** One version of an article, without its text. */
export type StoredVersion = ArticleSummary & Readonly<{ storedAt: string }>;

/** A version that took the place of an earlier one. */
export type StoredChange = Readonly<{ id: string; version: number; storedAt: string }>;

/** Which articles a question is about; the empty filter lets all pass. */
export type ArticleFilter = Readonly<{
  /** First and last day of publication, both included; an article without a date passes neither. */
  since?: IsoDay;
  until?: IsoDay;
  /** Outlet name, compared without case or accents. */
  outlet?: string;
}>;

/** A hit of the store's own full-text index; a higher score is better. */
export type ArchiveHit = Readonly<{ id: string; score: number }>;

/** A name the articles know. */
export type KnownName = Readonly<{
  name: string;
  kind: SpeakerKind | EntityKind;
  /** Articles that name or quote them. */
  articles: number;
  /** Attributed quotations in the reporting. */
  quotes: number;
  /** Day of the newest of these articles; null when none of them is dated. */
  latest: IsoDay | null;
}>;

/** An outlet with how much of it is held. */
export type KnownOutlet = Readonly<{
  name: string;
  /** Reports and digests are counted apart. */
  kind: ArticleKind;
  articles: number;
  earliest: IsoDay | null;
  latest: IsoDay | null;
}>;

/** What can be completed while somebody types; most used first. */
export type Directory = Readonly<{
  /** Everybody who is quoted by name. */
  speakers: readonly KnownName[];
  /** Everybody and everything that is named. */
  topics: readonly KnownName[];
  outlets: readonly KnownOutlet[];
}>;

/** The articles with all their versions, and what is looked up in them. */
export type ArticleStore = Readonly<{
  /**
   * Article, analysis and index entry in one transaction. The store gives the version: 1 for a new article,
   * one more when something a reader can see has changed (see `isRevision`).
   */
  save: (record: ArticleRecord) => Promise<SaveOutcome>;
  /** The same for many, all in one transaction: all or none. Outcomes in the order of the records. */
  saveAll: (records: readonly ArticleRecord[]) => Promise<readonly SaveOutcome[]>;
  /**
   * Removes text, analysis, names and index entries of every version for good, and what feeds said of it; the id
   * stays refused.
   */
  remove: (id: string) => Promise<RemovalOutcome>;
  /** The newest version, or the one asked for. */
  get: (id: string, version?: number) => Promise<AnalysedArticle | undefined>;
  /** Every version, newest first; none when there is no such article. */
  history: (id: string) => Promise<readonly StoredVersion[]>;
  /** Versions above 1 stored at or after an ISO day or moment, newest first. */
  changesSince: (since: string, limit: number) => Promise<readonly StoredChange[]>;
  /** Other printings of the same report, newest first; see `isCopy`. */
  copiesOf: (id: string) => Promise<readonly ArticleSummary[]>;
  /**
   * For every article its report: printings of one report share a value, all others have their own. What counts
   * sources counts these.
   */
  reportsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Newest versions, in the order of `ids`; those that are gone are left out. */
  getMany: (ids: readonly string[]) => Promise<readonly AnalysedArticle[]>;
  /** Newest first by publication (unknown dates last), then by id. */
  list: (filter: ArticleFilter, limit: number, offset?: number) => Promise<readonly ArticleSummary[]>;
  count: (filter?: ArticleFilter) => Promise<number>;
  /** Index entries of the newest `limit` articles, newest first, streamed. */
  indexEntries: (limit: number) => AsyncIterable<ArticleSummary & Readonly<{ index: IndexEntry }>>;
  /** The terms of some articles, for reranking what the window does not hold. */
  entriesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, IndexEntry>>;
  /**
   * Articles with any of the terms, best first, out of the whole archive; those of `also` find nothing, and are
   * weighed with the others.
   */
  searchArchive: (
    terms: readonly string[],
    filter: ArticleFilter,
    limit: number,
    /** "all": only articles with every one of the terms; "any" when not given. */
    mode?: "any" | "all",
    also?: readonly string[],
  ) => Promise<readonly ArchiveHit[]>;
  /**
   * Articles in which somebody of that name is quoted, newest first: a full name, a person's surname, or a
   * short form bound to the name in that article ("ICE"). Case and accents do not count.
   */
  quoting: (nameKey: string, filter: ArticleFilter, limit: number) => Promise<readonly string[]>;
  /** Names and outlets, each list at most `limit` long. */
  directory: (limit: number) => Promise<Directory>;
  /** How many articles of each outlet, most first. */
  countsBySource: () => Promise<readonly KnownOutlet[]>;
  /** Ids whose newest version was analysed by another analysis version than this one, for bringing up to date. */
  analysedOtherwise: (version: number, limit: number) => Promise<readonly string[]>;
  /**
   * Puts these analyses and index entries in place of the stored ones, all in one transaction; texts and versions
   * stay. Records of a version that is no longer the newest, or of no stored article, are passed over. Gives the
   * ids of the others.
   */
  replaceAnalyses: (records: readonly ArticleRecord[]) => Promise<readonly string[]>;
}>;
