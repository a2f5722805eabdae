import { z } from "zod";
import { addedPageSchema, feedItemSchema, feedSchema } from "../../watch/feed-schema.ts";
import { analysisSchema, articleKind } from "../analysis-schema.ts";
import type { ArchivedItem } from "../archive-store.ts";

const articleSchema = z.object({
  id: z.string().min(1),
  version: z.int().positive(),
  kind: articleKind,
  outlet: z.string(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.url({ protocol: /^https?$/u }).nullable(),
  published: z.string().nullable(),
  language: z.string(),
  source: z.string(),
  text: z.string(),
});

/** One line of an export. */
export const archivedItemSchema: z.ZodType<ArchivedItem> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("article"),
    version: z.object({
      record: z.object({ article: articleSchema, analysis: analysisSchema }),
      storedAt: z.iso.datetime(),
      index: z.object({ title: z.string(), body: z.string() }).nullable(),
    }),
  }),
  z.object({
    type: z.literal("feed"),
    feed: z.object({ feed: feedSchema, items: z.array(feedItemSchema) }),
  }),
  z.object({ type: z.literal("page"), page: addedPageSchema }),
  z.object({
    type: z.literal("setting"),
    setting: z.object({ scope: z.string(), key: z.string(), value: z.string() }),
  }),
  z.object({
    type: z.literal("tombstone"),
    tombstone: z.object({ identity: z.string(), removedAt: z.iso.datetime() }),
  }),
]);

/** The first line: what the file is, so that another file is refused with a clear line. */
export const headerSchema = z.object({
  type: z.literal("on-the-record"),
  format: z.literal(1),
  exportedAt: z.iso.datetime(),
});

export type ExportHeader = z.output<typeof headerSchema>;
