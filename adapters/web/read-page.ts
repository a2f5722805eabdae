import { LARGEST_FEED } from "../../src/ingest/feeds/bounded-xml.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import type { ConditionalRequest, FeedResponse, PageReading } from "../../src/watch/ports.ts";
import { decodePage } from "./decode-page.ts";
import type { FetchOutcome, GuardedFetch } from "./guarded-fetch.ts";
import { languageOf } from "./language.ts";
import type { PageReader } from "./page-reader.ts";

const LARGEST_PAGE = 5 * 1024 * 1024;
/** A page with less is a video, a gallery or a wall. */
const FEWEST_CHARACTERS = 200;

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;
const FEED_ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** Fetches a page as the watch asks for it and reads the article on it. */
export async function readPage(
  { address, etag, lastModified }: ConditionalRequest,
  fetcher: GuardedFetch,
  reader: PageReader,
): Promise<PageReading> {
  const outcome = await fetcher.get({
    url: address,
    accept: "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5",
    etag,
    lastModified,
    largest: LARGEST_PAGE,
  });
  if (outcome.kind !== "ok") return failureOf(outcome);
  if (outcome.contentType !== null && !PAGE_TYPES.test(outcome.contentType)) {
    return failed(`it is no web page (${outcome.contentType.slice(0, 60)})`);
  }
  const html = decodePage(outcome.body, outcome.contentType);
  const read = await reader.read({ url: outcome.url, html });
  if (read.kind === "failed") return failed(read.why);
  const { page } = read;
  if (page.text.trim().length < FEWEST_CHARACTERS) {
    return failed("there is no article on that page");
  }
  const raw: RawDocument = {
    text: page.text,
    kind: "report",
    outlet: page.outlet ?? hostName(outcome.url),
    headline: page.headline,
    byline: page.byline,
    url: page.canonicalUrl ?? outcome.url,
    published: page.published,
    language: page.language ?? (await languageOf(page.text)),
    source: address,
  };
  return { kind: "read", raw, etag: outcome.etag, lastModified: outcome.lastModified };
}

/** Fetches a feed as the watch asks for it. */
export async function fetchFeed(request: ConditionalRequest, fetcher: GuardedFetch): Promise<FeedResponse> {
  const { address, etag, lastModified } = request;
  const outcome = await fetcher.get({
    url: address,
    accept: FEED_ACCEPT,
    etag,
    lastModified,
    largest: LARGEST_FEED,
  });
  switch (outcome.kind) {
    case "ok": {
      const { body, contentType, movedTo } = outcome;
      return {
        kind: "fetched",
        body,
        contentType,
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        movedTo,
      };
    }
    case "not-modified":
    case "gone":
      return outcome;
    case "refused":
      return { kind: "failed", reason: sentence(outcome.why), retryAfter: null };
    case "failed":
      return { kind: "failed", reason: sentence(outcome.why), retryAfter: outcome.retryAfter };
  }
}

function failureOf(outcome: Exclude<FetchOutcome, { kind: "ok" }>): PageReading {
  switch (outcome.kind) {
    case "not-modified":
      return { kind: "not-modified" };
    case "gone":
      return failed("the page is gone");
    case "refused":
      return failed(outcome.why);
    case "failed":
      return {
        kind: "failed",
        reason: outcome.why,
        final: isFinal(outcome.status),
        retryAfter: outcome.retryAfter,
      };
  }
}

/** A page that will not be another when it is asked for again. */
function failed(reason: string): PageReading {
  return { kind: "failed", reason, final: true, retryAfter: null };
}

/** Not there, not to be shown, or answered well but larger than any article: asking again gives the same. */
function isFinal(status: number | null): boolean {
  return status !== null && [200, 404, 451].includes(status);
}

function hostName(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/^www\./u, "") ?? null;
}

function sentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}
