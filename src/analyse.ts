import { extractDates } from "./extract/dates/extract-dates.ts";
import { extractEntities } from "./extract/entities/extract-entities.ts";
import { extractFigures } from "./extract/figures/extract-figures.ts";
import { extractQuotes } from "./extract/quotes/extract-quotes.ts";
import { clean } from "./ingest/clean/clean.ts";
import type { Analysis, Article } from "./model.ts";
import { publicationOf } from "./store/publication.ts";
import { openDocument } from "./text/document.ts";
import { segment } from "./text/segment.ts";

/** Raised whenever a stage finds something else than before: stored analyses of another version are redone. */
export const ANALYSIS_VERSION = 3;

/** Cleans, segments and extracts, in this order and nothing else. Pure; a few milliseconds for a news item. */
export function analyse(article: Article): Analysis {
  const blocks = clean(article.text, { headline: article.headline, byline: article.byline });
  const sentences = segment(article.text, blocks);
  const published = publicationOf(article.published).day;
  const document = openDocument({ text: article.text, published, blocks, sentences });
  const entities = extractEntities(document);
  const quotes = extractQuotes(document, entities);
  const figures = extractFigures(document, quotes, entities);
  const dates = extractDates(document);
  return { version: ANALYSIS_VERSION, blocks, sentences, quotes, figures, dates, entities };
}
