import type { ItemSource } from "../ingest/feeds/item-document.ts";
import type { RawDocument } from "../ingest/raw-document.ts";
import type { SaveOutcome } from "../store/store.ts";

/** A conditional request for a feed. */
export type FeedRequest = Readonly<{ address: string; etag: string | null; lastModified: string | null }>;

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
  | Readonly<{ kind: "read"; raw: RawDocument }>
  /** `final` when asking again is no use: gone, not an article, refused by robots.txt. */
  | Readonly<{ kind: "failed"; reason: string; final: boolean }>;

/** What the watch asks of the rest of the program. */
export type WatchPorts = Readonly<{
  fetchFeed: (request: FeedRequest) => Promise<FeedResponse>;
  /** `address` is where the body came from, for relative links. */
  parseFeed: (body: Uint8Array, contentType: string | null, address: string) => Promise<ParsedFeed>;
  /** The document that an item itself holds; null when it holds a summary only. */
  readItem: (item: ParsedItem, source: ItemSource) => RawDocument | null;
  /** The few sentences the feed printed of an item, for when its page cannot be read; null when too few. */
  readFeedText: (item: ParsedItem, source: ItemSource) => RawDocument | null;
  /** Fetches a page and reads the article on it. */
  readPage: (address: string) => Promise<PageReading>;
  /** Cleans, analyses and stores; resolves when that is durable. */
  importDocument: (raw: RawDocument) => Promise<SaveOutcome>;
}>;
