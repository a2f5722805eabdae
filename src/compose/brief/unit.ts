import type { AnalysedArticle, Span, Speaker } from "../../model.ts";

/** An article that answers a question, with what the search found out about its sentences. */
export type Material = AnalysedArticle &
  Readonly<{
    /** Relevance of the article as a whole; comparable only within one search. */
    score: number;
    /** The words of the question that it holds, in any spelling the search knows for them. */
    words: readonly string[];
    /** Normalised terms of the headline. */
    headline: readonly string[];
    /** Normalised terms of each body sentence, parallel to the body sentences of the analysis. */
    terms: readonly (readonly string[])[];
    /** Relevance of each body sentence to the question, parallel to `terms`. */
    relevance: readonly number[];
  }>;

/** The smallest thing a brief can show: one sentence, or a few that do not stand alone. */
export type Unit = Readonly<{
  material: Material;
  /** Indexes into `analysis.sentences`. */
  first: number;
  last: number;
  /** The same range by place among the body sentences, as `Material.terms` has them. */
  places: readonly [first: number, last: number];
  /** From the start of the first to the end of the last sentence. */
  span: Span;
  paragraph: number;
  terms: ReadonlySet<string>;
  relevance: number;
  /** 0 (needs what stands before it) to 1 (can be read alone). */
  standsAlone: number;
  /** 0 to 1: how near the top of the report it stands. */
  lede: number;
  /** Whose claim it is, when it is one person's or body's and not the article's own. */
  claimant: Speaker | null;
}>;
