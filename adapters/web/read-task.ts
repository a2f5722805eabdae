import { z } from "zod";
import type { ExtractedPage } from "../../src/ingest/page/extract-page.ts";
import type { ParsedFeed } from "../../src/watch/ports.ts";

/** Markup from the web that a process of its own reads. */
export type ReadTask =
  | Readonly<{ kind: "page"; url: string | null; html: string }>
  /** `address` is where the feed came from, for its relative links. */
  | Readonly<{ kind: "feed"; body: Uint8Array; contentType: string | null; address: string }>;

/** What came of it; `why` says in a few words why nothing did. */
export type ReadAnswer =
  | Readonly<{ kind: "page"; page: ExtractedPage }>
  | Readonly<{ kind: "feed"; feed: ParsedFeed }>
  | Readonly<{ kind: "failed"; why: string }>;

export const readTask: z.ZodType<ReadTask> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), url: z.string().nullable(), html: z.string() }),
  z.object({
    kind: z.literal("feed"),
    body: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    contentType: z.string().nullable(),
    address: z.string(),
  }),
]);

const text = z.string().nullable();

const page = z.object({
  headline: text,
  byline: text,
  published: text,
  outlet: text,
  canonicalUrl: text,
  language: text,
  text: z.string(),
});

const item = z.object({
  id: text,
  link: text,
  title: text,
  published: text,
  byline: text,
  summary: text,
  content: text,
  headline: text,
  text: z.string(),
});

const feed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("feed"), title: text, items: z.array(item) }),
  z.object({ kind: z.literal("not-a-feed"), reason: z.string(), feeds: z.array(z.string()) }),
]);

export const readAnswer: z.ZodType<ReadAnswer> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page }),
  z.object({ kind: z.literal("feed"), feed }),
  z.object({ kind: z.literal("failed"), why: z.string() }),
]);
