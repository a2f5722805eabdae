import { analyse } from "../../analyse.ts";
import { findMarked } from "../../extract/quotes/marks.ts";
import { UNKNOWN } from "../../extract/quotes/speaker.ts";
import { bareArticle } from "../../ingest/bare-article.ts";
import type { AnalysedArticle, Figure, Span, Speaker } from "../../model.ts";

/** A stretch in quotation marks with whoever the reader's text says it is from. */
export type CheckableQuotation = Readonly<{ span: Span; speaker: Speaker }>;

/** What in a reader's text can be checked. */
export type Checkable = Readonly<{
  read: AnalysedArticle;
  quotations: readonly CheckableQuotation[];
  /** Those outside the quotations, which are checked as words. */
  figures: readonly Figure[];
}>;

/** Shorter quotations are names and catchwords. */
const FEWEST_WORDS = 3;

/**
 * Reads a reader's text as a report is read. It is not stored, and it is never a source. Whatever stands in
 * quotation marks is checked, also where nobody is said to have said it: a reader may paste the words alone.
 */
export function checkableOf(text: string): Checkable {
  const article = bareArticle(text);
  const analysis = analyse(article);
  const attributed = analysis.quotes
    .filter((quote) => quote.kind !== "indirect")
    .flatMap(({ spans, speaker }) => spans.map((span) => ({ span, speaker })));
  const alone = findMarked(text, { start: 0, end: text.length })
    .filter(({ span, closed }) => closed && attributed.every((quote) => !overlap(quote.span, span)))
    .map(({ span }) => ({ span, speaker: UNKNOWN }));
  const quotations = [...attributed, ...alone]
    .filter(({ span }) => wordCount(text, span) >= FEWEST_WORDS)
    .sort((a, b) => a.span.start - b.span.start);
  const figures = analysis.figures.filter((figure) =>
    quotations.every((quote) => !overlap(quote.span, figure.span)),
  );
  return { read: { article, analysis }, quotations, figures };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
