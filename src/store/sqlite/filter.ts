import type { SQLInputValue } from "node:sqlite";
import { foldText } from "../../text/terms/fold.ts";
import type { ArticleFilter } from "../article-store.ts";

/** A filter as a condition on `article`, with its values: "TRUE" for the empty filter. */
export function conditionOf(
  filter: ArticleFilter,
): Readonly<{ sql: string; values: readonly SQLInputValue[] }> {
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  if (filter.since !== undefined) {
    parts.push("article.day >= ?");
    values.push(filter.since);
  }
  if (filter.until !== undefined) {
    parts.push("article.day <= ?");
    values.push(filter.until);
  }
  if (filter.outlet !== undefined) {
    parts.push("article.outlet_key = ?");
    values.push(foldText(filter.outlet));
  }
  return { sql: parts.length === 0 ? "TRUE" : parts.join(" AND "), values };
}
