import { analyse } from "../../analyse.ts";
import { bareArticle } from "../../ingest/bare-article.ts";
import type { AnalysedArticle, Article, Quote } from "../../model.ts";

/** What in a reader's text can be checked: quotations of some words, and figures. */
export type Checkable = Readonly<{ read: AnalysedArticle; quotations: readonly Quote[] }>;

/** Shorter quotations are names and catchwords. */
const FEWEST_WORDS = 3;

/** Reads a reader's text as a report is read. It is not stored, and it is never a source. */
export function checkableOf(text: string): Checkable {
  const article = bareArticle(text);
  const analysis = analyse(article);
  const quotations = analysis.quotes.filter(
    (quote) => quote.kind !== "indirect" && wordsOf(article, quote).length >= FEWEST_WORDS,
  );
  return { read: { article, analysis }, quotations };
}

function wordsOf(article: Article, quote: Quote): readonly string[] {
  return quote.spans.flatMap(
    (span) => article.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
