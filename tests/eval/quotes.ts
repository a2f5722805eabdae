import { createHash } from "node:crypto";
import { extractQuotes } from "../../src/extract/quotes/extract-quotes.ts";
import type { Entity, Quote, Span } from "../../src/model.ts";
import type { TextDocument } from "../../src/text/document.ts";
import { plainDocument } from "./plain-document.ts";

/** One row of the development set: `[start, end)` offsets into its own text. */
export type QuotesRow = Readonly<{
  id: string;
  text: string;
  attributions: readonly Readonly<{
    kind: "direct" | "mixed" | "indirect";
    content: readonly (readonly [number, number])[];
    source: readonly (readonly [number, number])[];
    cue: readonly (readonly [number, number])[];
  }>[];
}>;

/** Rows of the first half may be looked at while working; the second is only reported on. */
export type Half = "worked-on" | "reported";

export function halfOf(id: string): Half {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 2 === 0
    ? "worked-on"
    : "reported";
}

/** A row as the scorer reads it. */
export type SystemRow = Readonly<{
  id: string;
  quotes: readonly Readonly<{
    kind: Quote["kind"];
    spans: readonly (readonly [number, number])[];
    speaker: Readonly<{ name: string | null; mention: readonly [number, number] | null }>;
  }>[];
}>;

const pair = (span: Span): readonly [number, number] => [span.start, span.end];

/** Runs the extraction over one row's plain text. */
export function runRow(row: QuotesRow, entitiesOf: (doc: TextDocument) => readonly Entity[]): SystemRow {
  const doc = plainDocument(row.text);
  return {
    id: row.id,
    quotes: extractQuotes(doc, entitiesOf(doc)).map((quote) => ({
      kind: quote.kind,
      spans: quote.spans.map(pair),
      speaker: {
        name: quote.speaker.name,
        mention: quote.speaker.mention === null ? null : pair(quote.speaker.mention),
      },
    })),
  };
}
