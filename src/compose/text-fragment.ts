import type { Article, Span } from "../model.ts";

/** Words at each end of a long passage: enough for a browser to find it, short enough for a link. */
const EDGE_WORDS = 5;

/**
 * The article's address with a `#:~:text=` fragment that makes a browser scroll to the cited words
 * (https://wicg.github.io/scroll-to-text-fragment/). A digest links to the original, where only words in
 * quotation marks stand as cited, so that it gets a fragment only for those; a feed's words may stand nowhere on
 * the page. Anything else links to the page.
 */
export function textFragmentUrl(article: Article, spans: readonly Span[]): string | null {
  if (article.url === null) return null;
  const first = spans[0];
  if (first === undefined) return article.url;
  const words = article.text.slice(first.start, first.end);
  const findable = findableWords(article, words);
  if (findable === null) return article.url;
  const list = findable.split(/\s+/u).filter((word) => word !== "");
  if (list.length === 0) return article.url;
  const directive =
    list.length <= 2 * EDGE_WORDS
      ? encode(list)
      : `${encode(list.slice(0, EDGE_WORDS))},${encode(list.slice(-EDGE_WORDS))}`;
  const hash = article.url.indexOf("#");
  const base = hash < 0 ? article.url : article.url.slice(0, hash);
  return `${base}#:~:text=${directive}`;
}

/** Of the cited words, those that stand on the page the article links to. */
function findableWords({ kind }: Article, words: string): string | null {
  switch (kind) {
    case "report":
      return words;
    case "digest":
      return quotedWords(words);
    case "feed-item":
      return null;
  }
}

/** The words between the marks when the whole range is one quotation. */
function quotedWords(words: string): string | null {
  return /^["“]([^"“”]+)["”]$/u.exec(words.trim())?.[1] ?? null;
}

/** Percent-encodes, and the dash too, which the fragment syntax gives a meaning. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/gu, "%2D");
}
