import type { ItemSource } from "../ingest/feeds/item-document.ts";
import type { RawDocument } from "../ingest/raw-document.ts";
import type { SaveOutcome } from "../store/store.ts";

/** A request for a feed or a page: for what is new since it sent these marks, for all of it without them. */
export type ConditionalRequest = Readonly<{
  address: string;
  etag: string | null;
  lastModified: string | null;
}>;

/** Where a feed is from now on, when every redirect on the way was permanent (301, 308); else null. */
export type MovedTo = string | null;

/** What became of the request. The net's failures are values; a rejection is a bug. */
export type FeedResponse =
  | Readonly<{
      kind: "fetched";
      body: Uint8Array;
      contentType: string | null;
      etag: string | null;
      lastModified: string | null;
      movedTo: MovedTo;
    }>
  | Readonly<{ kind: "not-modified"; movedTo: MovedTo }>
  /** 410: it will not come back. */
  | Readonly<{ kind: "gone" }>
  | Readonly<{
      kind: "failed";
      /** One clear line: "The server answered 503 (Service Unavailable)". */
      reason: string;
      /** The `Retry-After` header as sent, seconds or a date. */
      retryAfter: string | null;
    }>;

/** An item as the feed gives it. */
export type ParsedItem = Readonly<{
  /** guid or id; null when the feed gives none. */
  id: string | null;
  link: string | null;
  title: string | null;
  /** ISO day or date-time. */
  published: string | null;
  byline: string | null;
  summary: string | null;
  /** The whole text as HTML, where the feed carries it; null when it has summaries only. */
  content: string | null;
  /** The title's words, without markup. */
  headline: string | null;
  /** The words of the text or else the summary, as paragraphs; empty when there are none. */
  text: string;
}>;

/** What the parser made of a response. */
export type ParsedFeed =
  | Readonly<{ kind: "feed"; title: string | null; items: readonly ParsedItem[] }>
  /** A page, or something else. `reason` completes "It is no feed: …" ("it is empty"); `feeds` are the addresses of feeds that it names. */
  | Readonly<{ kind: "not-a-feed"; reason: string; feeds: readonly string[] }>;

/** What the page reader made of an address. */
export type PageReading =
  | Readonly<{ kind: "read"; raw: RawDocument; etag: string | null; lastModified: string | null }>
  | Readonly<{ kind: "not-modified" }>
  | UnreadPage;

/** A page that could not be read. */
export type UnreadPage = Readonly<{
  kind: "failed";
  /** "the server answered 503 (Service Unavailable)" */
  reason: string;
  /** Asking again is no use: gone, not an article, refused by robots.txt. */
  final: boolean;
  /** The `Retry-After` header as sent, seconds or a date. */
  retryAfter: string | null;
}>;

/** What the watch asks of the rest of the program. */
export type WatchPorts = Readonly<{
  fetchFeed: (request: ConditionalRequest) => Promise<FeedResponse>;
  /** `address` is where the body came from, for relative links. */
  parseFeed: (body: Uint8Array, contentType: string | null, address: string) => Promise<ParsedFeed>;
  /** The document that an item itself holds; null when it holds a summary only. */
  readItem: (item: ParsedItem, source: ItemSource) => RawDocument | null;
  /** The few sentences the feed printed of an item, for when its page cannot be read; null when too few. */
  readFeedText: (item: ParsedItem, source: ItemSource) => RawDocument | null;
  /** Fetches a page, when it is another one than before, and reads the article on it. */
  readPage: (request: ConditionalRequest) => Promise<PageReading>;
  /** Cleans, analyses and stores; resolves when that is durable. */
  importDocument: (raw: RawDocument) => Promise<SaveOutcome>;
}>;
