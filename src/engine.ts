import type { Material } from "./compose/brief/unit.ts";
import type { RawDocument } from "./ingest/raw-document.ts";
import type { Reading, SourceFile } from "./ingest/readers/reading.ts";
import type { AnalysedArticle } from "./model.ts";
import type { ArticleSummary, Directory, RemovalOutcome, SaveOutcome, Store } from "./store/store.ts";
import type { Watch } from "./watch/create-watch.ts";
import type { Feed } from "./watch/feed.ts";

/** What a reader asks: words in the query language, and filters given apart from them. */
export type Question = Readonly<{
  /** Words, "exact phrase", -without, `speaker:`, `outlet:`, `since:`, `until:`. */
  text: string;
  speaker?: string | undefined;
  outlet?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  /**
   * Looks through articles of any day, though days are asked for: an article of 2025 tells what happened in June 2019.
   * The days stand in `Understood` for whoever keeps to them.
   */
  anyDay?: boolean;
  /**
   * Reads days out of the words as well, when no filter gives any: "arrests in August 2025" looks through the articles
   * of those days and the week after (`"told"`), or of those days and all later ones, as figures for a month or year
   * come out after it (`"counted"`).
   */
  daysInWords?: "told" | "counted";
}>;

/** A question as it was understood. */
export type Understood = Readonly<{
  /** What was typed without the filters: "what is the TRUST Act?"; empty when there were only filters. */
  topic: string;
  /** The words looked for, folded; empty when there were only filters. */
  words: readonly string[];
  /** Names whose words alone are wanted; any of them will do. */
  speakers: readonly string[];
  outlet: string | null;
  since: string | null;
  until: string | null;
  /** "what is …", "who is …": a definition is wanted first. */
  definition: boolean;
  /** Our own words about what was not understood: "since: “soon” is not a date". */
  notes: readonly string[];
}>;

/** What was searched, for answers that found nothing and for coverage lines. */
export type Scope = Readonly<{
  articles: number;
  outlets: number;
  /** ISO days of the oldest and newest dated article; null when there is none. */
  from: string | null;
  to: string | null;
}>;

export type Found = Readonly<{
  understood: Understood;
  /** Best first. */
  materials: readonly Material[];
  /** How many articles matched in all. */
  total: number;
  /** Words without a hit that were read as another word. */
  corrections: readonly Readonly<{ from: string; to: string }>[];
  /** Words that no article holds. */
  unmatched: readonly string[];
  /** Words of the articles that look like the unmatched ones. */
  nearest: readonly string[];
  /** Names like the one after `speaker:`, when nobody of that name is quoted. */
  nearestNames: readonly string[];
  scope: Scope;
}>;

/** What commands ask of the core. */
export type Engine = Readonly<{
  store: Store;
  now: () => Date;
  /** The articles that answer, at most `articles` of them, analysed, with their sentences scored. */
  find: (question: Question, articles: number) => Promise<Found>;
  /** Reads the article on a saved page, without storing it. */
  readPageFile: (file: SourceFile) => Promise<Reading>;
  /** The feeds that are followed, and the pages that are read again. */
  watch: Watch;
  article: (id: string, version?: number) => Promise<AnalysedArticle | undefined>;
  scope: () => Scope;
  /** Who and what the articles name, for completion: from memory, as it was at the last `refresh`. */
  directory: () => Directory;
  /** The newest articles, from memory, as they were at the last `refresh`. */
  latest: () => readonly ArticleSummary[];
  /** The feeds that are followed, from memory, as they were at the last `refresh`. */
  feeds: () => readonly Feed[];
  /**
   * Cleans, analyses, stores and indexes, all in one transaction; resolves when durable and findable. Call
   * `refresh` after the last of a series.
   */
  importDocuments: (documents: readonly RawDocument[]) => Promise<readonly SaveOutcome[]>;
  /**
   * Analyses up to `limit` articles again that an earlier version of the program analysed. Gives how many it
   * brought up to date; 0 when there are none left.
   */
  upgrade: (limit: number) => Promise<number>;
  /** Brings scope, directory, latest and feeds up to date. */
  refresh: () => Promise<void>;
  /** Removes an article for good, from the store and from every index. */
  remove: (id: string) => Promise<RemovalOutcome>;
  /** Resolves when the newest articles are in memory; answers do not wait for it. */
  filled: Promise<void>;
  close: () => Promise<void>;
}>;
