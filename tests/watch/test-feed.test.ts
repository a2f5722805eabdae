import { describe, expect, test } from "vitest";
import { parseFeed } from "../../src/ingest/feeds/parse-feed.ts";
import { testFeed } from "../../src/watch/test-feed.ts";

const SITE = "https://courier.example";
const RSS = '<rss version="2.0"><channel><title>Valley Courier</title></channel></rss>';
const naming = (...paths: readonly string[]): string =>
  `<html><head>${paths.map((path) => `<link rel="alternate" type="application/rss+xml" href="${path}">`).join("")}</head></html>`;

/** What comes of an address on a site of these pages, and what was asked for on the way. */
async function tried(address: string, pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const result = await testFeed(
    {
      parseFeed: async (...feed) => parseFeed(...feed),
      fetchFeed: async (request) => {
        const path = request.address.slice(SITE.length);
        asked.push(path);
        const page = pages[path];
        if (page === undefined) {
          return { kind: "failed", reason: "The server answered 404.", retryAfter: null };
        }
        const contentType = page.startsWith("<html") ? "text/html" : "application/rss+xml";
        const body = new TextEncoder().encode(page);
        return { kind: "fetched", body, contentType, etag: null, lastModified: null, movedTo: null };
      },
    },
    `${SITE}${address}`,
  );
  return { found: result.kind === "feed" ? result.address.slice(SITE.length) : result.reason, asked };
}

describe("the feed behind an address", () => {
  test.each([
    ["is the address itself", "/rss", { "/rss": RSS }, "/rss", ["/rss"]],
    [
      "is what the page names",
      "/",
      { "/": naming("/news.xml"), "/news.xml": RSS },
      "/news.xml",
      ["/", "/news.xml"],
    ],
    [
      "is the first named one that is a feed",
      "/",
      { "/": naming("/old", "/news.xml"), "/old": "<html></html>", "/news.xml": RSS },
      "/news.xml",
      ["/", "/old", "/news.xml"],
    ],
    [
      "is where feeds usually are when the page names none",
      "/politics",
      { "/politics": "<html><p>Hello</p></html>", "/rss.xml": RSS },
      "/rss.xml",
      ["/politics", "/feed/", "/rss.xml"],
    ],
    [
      "is nowhere",
      "/",
      { "/": "<html><p>Hello</p></html>" },
      `What ${SITE}/ gives is no feed: it is neither RSS nor Atom nor JSON Feed.`,
      ["/", "/feed/", "/rss.xml", "/feed.xml", "/atom.xml"],
    ],
    [
      "is named, and is none",
      "/",
      { "/": naming("/old") },
      `${SITE}/ names a feed, but: The server answered 404.`,
      ["/", "/old"],
    ],
    ["is not looked for when the page is not there", "/", {}, "The server answered 404.", ["/"]],
  ])("%s", async (_, address, pages, found, asked) => {
    expect(await tried(address, pages)).toEqual({ found, asked });
  });
});
