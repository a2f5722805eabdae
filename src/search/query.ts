import type { IsoDay } from "../model.ts";

/** A word that is looked for. */
export type QueryWord = Readonly<{
  /** What it is found by, as in `IndexEntry`. */
  term: string;
  /** As typed, folded: "deportations". */
  typed: string;
  /** How often the question says it. */
  times: number;
}>;

/** Something about the question the reader should know; none of it stops the search. */
export type QueryNote =
  /** Not one of ours; its words are searched. A filter of ours cannot be ruled out: `-outlet` is left out. */
  | Readonly<{ kind: "unknown-filter"; name: string; value: string }>
  /** Neither YYYY, YYYY-MM nor YYYY-MM-DD; there is no such limit on the dates. */
  | Readonly<{ kind: "bad-date"; name: "since" | "until"; value: string }>
  /** Longer than what is read: the rest was left out. */
  | Readonly<{ kind: "shortened"; words: number; kept: number }>;

/** What is asked, taken apart. Everything may be empty: a query may be filters only, or nothing at all. */
export type Query = Readonly<{
  /** Distinct, in the order they are first said; function words only when there is nothing else. */
  words: readonly QueryWord[];
  /** Every saying of a word, in order, as indexes into `words`. */
  order: readonly number[];
  /** Runs of `words` that are one name, as indexes: kept together when ranking. */
  names: readonly (readonly number[])[];
  /** Sequences of terms that every answer must contain, as typed between quotation marks. */
  phrases: readonly (readonly string[])[];
  /** Sequences of terms that no answer may contain. */
  without: readonly (readonly string[])[];
  /** Names as typed after `speaker:`; any of them will do. */
  speakers: readonly string[];
  /** Outlets as typed after `outlet:`; any of them will do. */
  outlets: readonly string[];
  /** Inclusive. */
  since: IsoDay | null;
  /** Inclusive. */
  until: IsoDay | null;
  notes: readonly QueryNote[];
}>;
