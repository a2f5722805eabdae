import type { Article } from "../model.ts";

/**
 * Whether a newly read article is a revision of the stored one: something a reader can see differs. The
 * address, the language and where it was read from may differ between two readings of the same thing. What a
 * feed printed of a report never takes the place of the report.
 */
export function isRevision(stored: Article, read: Article): boolean {
  if (read.kind === "feed-item" && stored.kind !== "feed-item") return false;
  return (
    stored.text !== read.text ||
    stored.headline !== read.headline ||
    stored.byline !== read.byline ||
    stored.published !== read.published ||
    stored.outlet !== read.outlet ||
    stored.kind !== read.kind
  );
}

/**
 * The article with lone surrogates replaced one for one, as databases that hold UTF-8 would: lengths and
 * spans stay, and a stored article equals the one that was read.
 */
export function storable(article: Article): Article {
  return {
    ...article,
    outlet: article.outlet.toWellFormed(),
    headline: article.headline?.toWellFormed() ?? null,
    byline: article.byline?.toWellFormed() ?? null,
    text: article.text.toWellFormed(),
  };
}
