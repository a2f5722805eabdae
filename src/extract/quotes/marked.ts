import type { Span } from "../../model.ts";

/** A stretch of text between quotation marks. Nested quotations belong to the one around them. */
export type Marked = Readonly<{
  /** With its marks. */
  span: Span;
  /** Without its marks. */
  inner: Span;
  /** False when the closing mark is missing; the span then runs to the end of the range. */
  closed: boolean;
  style: "double" | "single";
}>;
