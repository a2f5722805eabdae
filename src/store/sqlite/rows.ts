import { z } from "zod";
import type { Article } from "../../model.ts";
import { articleKind } from "../analysis-schema.ts";
import type { ArticleSummary, StoredVersion } from "../article-store.ts";

/** The columns of a summary, for every query that reads one. */
export const SUMMARY_COLUMNS =
  "article.id, revision.version, revision.kind, revision.outlet, headline, byline, url, published, language, source";

const summaryFields = {
  id: z.string(),
  version: z.int(),
  kind: articleKind,
  outlet: z.string(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  source: z.string(),
};

/** Rows as the queries give them; every row is checked on its way in. */
export const summaryRow: z.ZodType<ArticleSummary> = z.object(summaryFields);
export const versionRow: z.ZodType<StoredVersion> = z.object({ ...summaryFields, storedAt: z.string() });
export const articleRow: z.ZodType<Article> = z.object({ ...summaryFields, text: z.string() });
export const entryRow = z.object({ id: z.string(), title: z.string(), body: z.string() });
export const listedEntryRow = z.object({ ...summaryFields, title: z.string(), body: z.string() });
export const analysedRow = z.object({ ...summaryFields, text: z.string(), packed: z.instanceof(Uint8Array) });
export const keyRow = z.object({ key: z.int() });
export const idRow = z.object({ id: z.string() });
export const countRow = z.object({ count: z.int() });
