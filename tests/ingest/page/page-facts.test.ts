import { describe, expect, test } from "vitest";
import { pageFacts } from "../../../src/ingest/page/page-facts.ts";
import { parsePage } from "../../../src/ingest/page/parse-page.ts";

const ADDRESS = "https://www.herald.example/2026/bridge";

const factsOf = (head: string, url: string | null = ADDRESS) =>
  pageFacts(parsePage(`<html><head>${head}</head><body></body></html>`), url);

const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

const STORY = {
  "@type": "NewsArticle",
  headline: "Bridge closes",
  datePublished: "2026-11-03T09:15:00Z",
  author: { "@type": "Person", name: "Vera Lind" },
  publisher: { name: "Harbour Herald" },
};

describe("JSON-LD", () => {
  test.each<[string, unknown]>([
    ["one object", STORY],
    ["a list", [{ "@type": "WebSite", name: "x" }, STORY]],
    ["a graph", { "@graph": [{ "@type": "Organization" }, STORY] }],
    ["a list of graphs", [{ "@graph": [STORY] }]],
    ["several types", { ...STORY, "@type": ["Thing", "ReportageNewsArticle"] }],
    ["an author in a list", { ...STORY, author: [{ name: "Vera Lind" }] }],
    ["an author's bare name", { ...STORY, author: "Vera Lind" }],
  ])("is read from %s", (_, value) => {
    expect(factsOf(linked(value))).toMatchObject({
      headline: "Bridge closes",
      byline: "Vera Lind",
      published: "2026-11-03T09:15:00Z",
      outlet: "Harbour Herald",
    });
  });

  test("a broken block is passed over, and the next one read", () => {
    expect(factsOf(linked('{"@type": "NewsArticle", ') + linked(STORY)).headline).toBe("Bridge closes");
  });

  test("what is escaped as markup is printed as words", () => {
    const escaped = {
      ...STORY,
      headline: "Rock &#038; Roll &#8216;n&#8217; tide",
      author: "Sean O&#039;Dea",
    };
    expect(factsOf(linked(escaped))).toMatchObject({
      headline: "Rock & Roll ‘n’ tide",
      byline: "Sean O'Dea",
    });
  });

  test("other things than articles, and values of the wrong kind, say nothing", () => {
    expect(factsOf(linked({ "@type": "Product", headline: "Buy a bridge" })).headline).toBeNull();
    const odd = { ...STORY, headline: 7, datePublished: null, author: 3, publisher: [] };
    expect(factsOf(linked(odd))).toMatchObject({
      headline: null,
      byline: null,
      published: null,
      outlet: null,
    });
  });
});

test("meta tags fill what JSON-LD leaves open, and JSON-LD wins", () => {
  const meta =
    '<meta property="og:title" content="Other title"><meta name="author" content="Bo Marsh"><meta property="og:site_name" content="Site">';
  expect(factsOf(meta)).toMatchObject({ headline: "Other title", byline: "Bo Marsh", outlet: "Site" });
  expect(factsOf(meta + linked(STORY)).headline).toBe("Bridge closes");
});

test("an author that is an address is no byline", () => {
  expect(
    factsOf('<meta property="article:author" content="https://www.facebook.com/herald">').byline,
  ).toBeNull();
});

test.each([
  ["https://www.herald.example/bridge", "https://www.herald.example/bridge"],
  ["https://herald.example/bridge", "https://herald.example/bridge"],
  ["https://amp.herald.example/bridge", "https://amp.herald.example/bridge"],
  ["/bridge", "https://www.herald.example/bridge"],
  ["bridge-2", "https://www.herald.example/2026/bridge-2"],
  ["//www.herald.example/b", "https://www.herald.example/b"],
  // Not believed: another site, another scheme, no address.
  ["https://evil.example/bridge", null],
  ["https://notherald.example/bridge", null],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["http://[", null],
  ["", null],
])("a canonical link to “%s” gives %s", (href, expected) => {
  expect(factsOf(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(expected);
});

test("without the page's own address a relative canonical link leads nowhere", () => {
  expect(factsOf('<link rel="canonical" href="/bridge">', null).canonicalUrl).toBeNull();
});

test.each([
  ["2026-11-03", "2026-11-03"],
  ["2026-11-03T09:15:00+01:00", "2026-11-03T09:15:00+01:00"],
  ["Tue, 03 Nov 2026 09:15:00 GMT", "2026-11-03T09:15:00.000Z"],
  ["yesterday", null],
  ["2026-13-45", null],
  ["", null],
])("a publication date of “%s” is %s", (stated, expected) => {
  expect(factsOf(`<meta property="article:published_time" content="${stated}">`).published).toBe(expected);
});

test("a date that cannot be read does not hide one that can", () => {
  const both = `${linked({ ...STORY, datePublished: "soon" })}<meta name="date" content="2026-11-03">`;
  expect(factsOf(both).published).toBe("2026-11-03");
});

test("the language is the page's own word for it", () => {
  expect(pageFacts(parsePage('<html lang="de-AT"><body>x'), null).language).toBe("de-AT");
  expect(factsOf('<meta property="og:locale" content="en_GB">').language).toBe("en-GB");
});
