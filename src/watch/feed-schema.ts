import { z } from "zod";
import type { Feed, FeedItem } from "./feed.ts";

const instant = z.iso.datetime();

/** A feed as it is read back from a database or an export. */
export const feedSchema: z.ZodType<Feed> = z.object({
  address: z.string(),
  addedAs: z.string(),
  addedAt: instant,
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  standing: z.enum(["active", "paused", "gone"]),
  nextAt: instant,
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  polledAt: instant.nullable(),
  succeededAt: instant.nullable(),
  trouble: z.object({ since: instant, count: z.int(), reason: z.string() }).nullable(),
});

/** An item as it is read back from a database or an export. */
export const feedItemSchema: z.ZodType<FeedItem> = z.object({
  key: z.string(),
  digest: z.string(),
  link: z.string().nullable(),
  articleId: z.string().nullable(),
  fromFeed: z.boolean().default(false),
  rereadAt: instant.nullable(),
  rereads: z.int(),
  said: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
  }),
});
