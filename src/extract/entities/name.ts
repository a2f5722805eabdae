import type { Span } from "../../model.ts";

/**
 * What one capitalised stretch of a sentence names. `surname` is a lone word or a title with one ("Bhatt",
 * "Mayor Rilling"): whom it means is only known when the whole article was read.
 */
export type NameKind = "person" | "surname" | "organisation" | "acronym" | "place" | "law";

export type Name = Readonly<{
  kind: NameKind;
  /** The name alone, without titles before it. */
  span: Span;
  text: string;
  /** Lower-case titles directly before it, "mayor"; empty when there are none. */
  titles: readonly string[];
  sentence: number;
  /** Token range of the name in its sentence, `[from, to)`. */
  from: number;
  to: number;
  /** Stands beside a verb of saying. */
  speaks: boolean;
}>;
