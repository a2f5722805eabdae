import type { AnalysedArticle, CitedText, Quote, Span } from "../../model.ts";
import { cite, paragraphAt } from "../cite.ts";

/** A piece of a quotation as printed, or the reporter's words between two pieces. */
export type Piece = Readonly<{ type: "quoted" | "cue"; text: string }>;

/** Longer stretches between two pieces are not a cue but text in between, and shown as a gap. */
const LONGEST_CUE = 160;

/** The quotation in its pieces, the cue that splits it marked. The words are slices of the article. */
export function piecesOf({ article }: AnalysedArticle, quote: Quote): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Span | undefined;
  for (const span of quote.spans) {
    if (before !== undefined) {
      const between = article.text.slice(before.end, span.start).trim();
      if (between !== "") {
        pieces.push({ type: "cue", text: between.length <= LONGEST_CUE ? between : "…" });
      }
    }
    pieces.push({ type: "quoted", text: article.text.slice(span.start, span.end) });
    before = span;
  }
  return pieces;
}

/**
 * What a reader needs beside the quotation: for some words in the reporter's sentence that sentence; for whole
 * sentences the one before, when it stands in the same paragraph or leads into it. Null when there is none.
 */
export function contextOf({ article, analysis }: AnalysedArticle, quote: Quote): CitedText | null {
  const [first, last] = quote.sentences;
  if (quote.kind === "partial") {
    const from = analysis.sentences[first];
    const to = analysis.sentences[last];
    if (from === undefined || to === undefined) return null;
    return cite(article, [{ start: from.span.start, end: to.span.end }], from.paragraph || null);
  }
  const own = analysis.sentences[first];
  const before = analysis.sentences[first - 1];
  if (own === undefined || before === undefined || before.paragraph === 0) return null;
  return own.paragraph - before.paragraph > 1 ? null : cite(article, [before.span], before.paragraph);
}

/** The paragraph a quotation begins in. */
export function paragraphOf({ analysis }: AnalysedArticle, quote: Quote): number | null {
  return paragraphAt(analysis.blocks, quote.spans[0]?.start ?? 0);
}
