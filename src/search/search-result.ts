/** A sentence of an article, by its place among the lines of `IndexEntry.body`. */
export type SentenceHit = Readonly<{ index: number; score: number }>;

/** An article that answers. Scores compare within one result only. */
export type Hit = Readonly<{
  id: string;
  score: number;
  /** The words of the question it holds, as typed, in the question's order. */
  words: readonly string[];
  /** Its best sentences, best first; empty when only the headline or a filter matched. */
  sentences: readonly SentenceHit[];
}>;

/** A word no article held, and the word that was searched in its place. */
export type Correction = Readonly<{ typed: string; used: string }>;

/** A word no article holds, with the words nearest to it that some do. */
export type Unmatched = Readonly<{ typed: string; nearest: readonly string[] }>;

export type SearchResult = Readonly<{
  hits: readonly Hit[];
  /** Articles that hold any of the words and pass the filters, as far as they were counted. */
  total: number;
  corrections: readonly Correction[];
  unmatched: readonly Unmatched[];
}>;
