import { articleIdOf } from "../../src/ingest/article-id.ts";
import { parseFeed } from "../../src/ingest/feeds/parse-feed.ts";
import { readFeedText } from "../../src/ingest/feeds/read-feed-text.ts";
import { readItem } from "../../src/ingest/feeds/read-item.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import type { ArticleRecord, Store } from "../../src/store/store.ts";
import type { FeedResponse, WatchPorts } from "../../src/watch/ports.ts";

/** Working ports without guards: plain fetch, pages of the test site, an analysis of one sentence. */
export function simplePorts(store: Store): WatchPorts {
  return {
    fetchFeed: ({ address, etag }) => fetchFeed(address, etag),
    parseFeed: async (...feed) => parseFeed(...feed),
    readItem,
    readFeedText,
    readPage: async ({ address, etag }) => {
      const headers: Record<string, string> = etag === null ? {} : { "if-none-match": etag };
      const response = await fetch(address, { headers });
      const html = await response.text();
      if (response.status === 304) return { kind: "not-modified" };
      if (!response.ok) {
        return {
          kind: "failed",
          reason: `the page answered ${response.status}`,
          final: response.status < 500,
          retryAfter: response.headers.get("retry-after"),
        };
      }
      const raw = rawOf(html, response.url);
      return { kind: "read", raw, etag: response.headers.get("etag"), lastModified: null };
    },
    importDocument: (raw) => store.articles.save(recordOf(raw)),
  };
}

async function fetchFeed(address: string, etag: string | null): Promise<FeedResponse> {
  let at = address;
  let movedTo: string | null = null;
  let permanent = true;
  for (let hops = 0; hops < 5; hops += 1) {
    const headers: Record<string, string> = etag === null ? {} : { "if-none-match": etag };
    const response = await fetch(at, { redirect: "manual", headers });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      permanent &&= response.status === 301 || response.status === 308;
      at = new URL(location, at).href;
      movedTo = permanent ? at : null;
      continue;
    }
    const body = new Uint8Array(await response.arrayBuffer());
    if (response.status === 304) return { kind: "not-modified", movedTo };
    if (response.status === 410) return { kind: "gone" };
    if (!response.ok) {
      const reason = `The server answered ${response.status}.`;
      return { kind: "failed", reason, retryAfter: response.headers.get("retry-after") };
    }
    const contentType = response.headers.get("content-type");
    return {
      kind: "fetched",
      body,
      contentType,
      etag: response.headers.get("etag"),
      lastModified: null,
      movedTo,
    };
  }
  return { kind: "failed", reason: "Too many redirects.", retryAfter: null };
}

function rawOf(html: string, url: string): RawDocument {
  const part = (pattern: RegExp): string | null => pattern.exec(html)?.[1] ?? null;
  return {
    text: part(/<p>([^<]*)<\/p>/u) ?? "",
    kind: "report",
    outlet: null,
    headline: part(/<title>([^<]*)</u),
    byline: null,
    url: part(/rel="canonical" href="([^"]*)"/u) ?? url,
    published: part(/<time>([^<]*)</u),
    language: "en",
    source: url,
  };
}

function recordOf(raw: RawDocument): ArticleRecord {
  const span = { start: 0, end: raw.text.length };
  return {
    article: {
      ...raw,
      id: articleIdOf(raw),
      version: 1,
      outlet: raw.outlet ?? "unknown",
      language: raw.language ?? "en",
    },
    analysis: {
      version: 1,
      blocks: [{ role: "body", span, rule: "test" }],
      sentences: [{ span, block: 0, paragraph: 1 }],
      quotes: [],
      figures: [],
      dates: [],
      entities: [],
    },
    index: { title: raw.headline?.toLowerCase() ?? "", body: raw.text.toLowerCase() },
  };
}
