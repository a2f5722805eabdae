import { z } from "zod";
import type { AddedPage } from "./added-page.ts";
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

/** Rows of before a page's state was kept whole have the first two only. */
const rereading = z.object({
  rereadAt: instant.nullable(),
  rereads: z.int(),
  unfinished: z.boolean().default(false),
  readAt: instant.nullable().default(null),
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  failure: z.object({ at: instant, reason: z.string() }).nullable().default(null),
});

/** An item as it is read back from a database or an export. */
export const feedItemSchema: z.ZodType<FeedItem> = rereading.extend({
  key: z.string(),
  digest: z.string(),
  link: z.string().nullable(),
  articleId: z.string().nullable(),
  fromFeed: z.boolean().default(false),
  said: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable(),
  }),
});

/** An added page as it is read back from a database or an export. */
export const addedPageSchema: z.ZodType<AddedPage> = rereading.extend({
  address: z.string(),
  articleId: z.string(),
  given: z.object({
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    published: z.string().nullable(),
  }),
});
