import type { Figure, Quote, Span } from "../../model.ts";

/** What happened to one thing between two versions; spans in `before` and `after` are of their own version. */
export type Change<Item> =
  | Readonly<{ kind: "added"; after: Item }>
  | Readonly<{ kind: "altered"; before: Item; after: Item }>
  | Readonly<{ kind: "withdrawn"; before: Item }>;

/** What is printed about an article beside its text. */
export type DetailChange = Readonly<{
  field: "headline" | "byline" | "published" | "outlet";
  before: string | null;
  after: string | null;
}>;

/**
 * What changed between two versions of one article, cosmetic edits (white space, punctuation, case,
 * typography) left out: all lists are empty when nothing else changed.
 */
export type Changes = Readonly<{
  /** Quotations in marks: other words, or the same words with another speaker. */
  quotes: readonly Change<Quote>[];
  figures: readonly Change<Figure>[];
  /** Sentences of the reporting that changed in more than the quotations and figures above. */
  wording: readonly Change<Span>[];
  details: readonly DetailChange[];
  /** Sentences new in the later version in which the publisher speaks of a correction or an update. */
  notices: readonly Span[];
}>;
