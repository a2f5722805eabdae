import type { AnalysedArticle } from "../../model.ts";

/** One of two versions, with the indexes of its reporting sentences that the other does not have. */
export type Side = Readonly<{ version: AnalysedArticle; differing: ReadonlySet<number> }>;

/** Two versions with what became of their sentences; all numbers index `Analysis.sentences`. */
export type Comparison = Readonly<{
  before: Side;
  after: Side;
  /** The later sentence of each earlier one that was reworded. */
  reworded: ReadonlyMap<number, number>;
  withdrawn: readonly number[];
  added: readonly number[];
}>;
