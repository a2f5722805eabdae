import { foldText } from "../../text/terms/fold.ts";
import type { ArticleFilter, ArticleRecord, ArticleSummary } from "../article-store.ts";
import { publicationOf } from "../publication.ts";

/** For sorting: newest publication first, unknown ones last, then by id. */
export function newestFirst(a: ArticleRecord, b: ArticleRecord): number {
  const first = publicationOf(a.article.published).instant ?? "";
  const second = publicationOf(b.article.published).instant ?? "";
  if (first !== second) return first < second ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}

/** Whether an article passes the filter; one without a date never passes a date. */
export function passes({ article }: ArticleRecord, filter: ArticleFilter): boolean {
  const { day } = publicationOf(article.published);
  return (
    (filter.since === undefined || (day !== null && day >= filter.since)) &&
    (filter.until === undefined || (day !== null && day <= filter.until)) &&
    (filter.outlet === undefined || foldText(article.outlet) === foldText(filter.outlet))
  );
}

/** Everything about an article but its text. */
export function summaryOf({ article }: ArticleRecord): ArticleSummary {
  const { text: _text, ...summary } = article;
  return summary;
}
