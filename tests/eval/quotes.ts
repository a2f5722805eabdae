import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { extractQuotes } from "../../src/extract/quotes/extract-quotes.ts";
import type { Entity, Quote, Span } from "../../src/model.ts";
import type { TextDocument } from "../../src/text/document.ts";
import { plainDocument } from "./plain-document.ts";
import { type QuoteScores, scoreQuotes } from "./quote-scores.ts";

const offsets = z.array(z.tuple([z.number(), z.number()]));

const quotesRow = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(
    z.object({
      kind: z.enum(["direct", "mixed", "indirect"]),
      content: offsets,
      source: offsets,
      cue: offsets,
    }),
  ),
});

/** One row of the development set: `[start, end)` offsets into its own text. */
export type QuotesRow = z.infer<typeof quotesRow>;

/** Reads rows from a gzipped file of one JSON object a line. */
export function readQuotesRows(path: string): readonly QuotesRow[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => quotesRow.parse(JSON.parse(line)));
}

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

/** Extracts the quotations of every row and scores each half apart. */
export function evaluateQuotes(
  rows: readonly QuotesRow[],
  entitiesOf: (doc: TextDocument) => readonly Entity[] = () => [],
): Readonly<Record<Half, QuoteScores>> {
  const score = (half: Half) => {
    const gold = rows.filter((row) => halfOf(row.id) === half);
    return scoreQuotes(
      gold,
      gold.map((row) => runRow(row, entitiesOf)),
    );
  };
  return { "worked-on": score("worked-on"), reported: score("reported") };
}
