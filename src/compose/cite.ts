import type { Article, Block, Citation, CitedText, Sentence, Span } from "../model.ts";
import { textFragmentUrl } from "./text-fragment.ts";

/** What stands between two cited ranges that do not touch. */
const GAP = " … ";

/**
 * The only maker of `CitedText`: slices the ranges out of the article and says where they stand. Ranges that
 * are not next to each other are shown with " … " between them. White space inside a range is shown as it is
 * stored; renderers may fold it, nothing else.
 */
export function cite(article: Article, spans: readonly Span[], paragraph: number | null): CitedText {
  return { text: wordsAt(article.text, spans), citation: citationOf(article, spans, paragraph) };
}

/** The citation alone, where the words are shown elsewhere. */
export function citationOf(article: Article, spans: readonly Span[], paragraph: number | null): Citation {
  return {
    articleId: article.id,
    version: article.version,
    kind: article.kind,
    outlet: article.outlet,
    headline: article.headline,
    published: article.published,
    paragraph,
    spans,
    url: article.url === null ? null : textFragmentUrl(article, spans),
  };
}

/** A whole sentence with its citation. */
export function citeSentence(article: Article, sentence: Sentence): CitedText {
  return cite(article, [sentence.span], sentence.paragraph === 0 ? null : sentence.paragraph);
}

/** The 1-based number of the body paragraph that holds an offset; null outside the body. */
export function paragraphAt(blocks: readonly Block[], offset: number): number | null {
  let paragraph = 0;
  for (const block of blocks) {
    if (block.role === "body") paragraph += 1;
    if (offset < block.span.end)
      return block.role === "body" && offset >= block.span.start ? paragraph : null;
  }
  return null;
}

/**
 * Whether shown words are still what the article says at the cited place: the promise that every answer is
 * checked against before it is sent.
 */
export function isVerbatim(cited: CitedText, article: Article): boolean {
  return (
    cited.citation.articleId === article.id &&
    cited.citation.version === article.version &&
    cited.text === wordsAt(article.text, cited.citation.spans)
  );
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(GAP);
}
