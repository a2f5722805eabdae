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

  test("people and publishers are named where the page refers to", () => {
    const graph = [
      { ...STORY, author: [{ "@id": "#vera" }], publisher: { "@id": "#herald" } },
      { "@type": "Person", "@id": "#vera", name: "Vera Lind" },
      { "@type": "Organization", "@id": "#herald", name: "Harbour Herald" },
    ];
    expect(factsOf(linked({ "@graph": graph }))).toMatchObject({
      byline: "Vera Lind",
      outlet: "Harbour Herald",
    });
  });

  test("of several articles the page's own is read, by its address or its headline", () => {
    const other = { ...STORY, headline: "Ferry late", author: "Bo Marsh", url: "/2026/ferry" };
    const own = { ...STORY, mainEntityOfPage: { "@id": ADDRESS } };
    expect(factsOf(linked([other, own])).byline).toBe("Vera Lind");
    const title = '<meta property="og:title" content="Bridge closes">';
    expect(factsOf(title + linked([other, STORY])).byline).toBe("Vera Lind");
  });

  test("line breaks inside its strings are read over", () => {
    expect(factsOf(linked(JSON.stringify(STORY).replace("Bridge closes", "Bridge\ncloses"))).headline).toBe(
      "Bridge closes",
    );
  });

  test("the outlet is no author of its own report", () => {
    expect(factsOf(linked({ ...STORY, author: { name: "Harbour Herald" } })).byline).toBeNull();
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

test("authors that the page repeats are all named", () => {
  const tags = ["Vera Lind", "Bo Marsh", "Vera Lind"].map(
    (name) => `<meta name="DC.Creator" content="${name}">`,
  );
  expect(factsOf(tags.join("")).byline).toBe("Vera Lind, Bo Marsh");
});

describe("the byline below the headline", () => {
  const bylineOf = (body: string, head = ""): string | null =>
    pageFacts(parsePage(`<head>${head}</head><body><h1>Bridge closes</h1>${body}</body>`), ADDRESS).byline;
  const PARAGRAPH = `<p>${"The board voted on Tuesday to close the bridge. ".repeat(4)}</p>`;

  test.each([
    ["by its class", '<p class="post-author">By <a href="/v">Vera Lind</a></p>', "Vera Lind"],
    [
      "with several authors",
      '<a rel="author" href="/v">Vera Lind</a> <a rel="author" href="/b">Bo Marsh</a>',
      "Vera Lind, Bo Marsh",
    ],
    ["not what is printed below the report", `${PARAGRAPH}<p class="author">Bo Marsh</p>`, null],
    ["not a line that nothing marks", "<p>Vera Lind</p>", null],
  ])("%s", (_, body, expected) => {
    expect(bylineOf(body)).toBe(expected);
  });

  test("stands against the account that put the text in", () => {
    const uploader = linked({ ...STORY, author: { name: "Tove Holm" } });
    expect(bylineOf('<a rel="author" href="/v">Vera Lind</a>', uploader)).toBe("Vera Lind");
    expect(bylineOf('<div class="byline">Share this Holm story</div>', uploader)).toBe("Tove Holm");
    expect(bylineOf('<div class="byline">Share: 4</div>', uploader)).toBe("Tove Holm");
  });
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

test("the time of publication is the one below the headline, or marked as that", () => {
  const published = (body: string): string | null => pageFacts(parsePage(`<body>${body}`), ADDRESS).published;
  const other = '<time datetime="2020-01-01">old</time>';
  expect(published(`${other}<h1>Bridge</h1><time datetime="2026-11-03">new</time>`)).toBe("2026-11-03");
  expect(published(`<h1>Bridge</h1>${other}<i itemprop="datePublished" content="2026-11-03"></i>`)).toBe(
    "2026-11-03",
  );
});

test.each([
  ["https://herald.example/2026/11/03/bridge", "2026-11-03"],
  ["https://herald.example/news/2026-11-03-bridge", "2026-11-03"],
  ["https://herald.example/2026/11/bridge", null],
  ["https://herald.example/id/20261103/bridge", null],
])("without any date on the page, %s gives %s", (url, expected) => {
  expect(factsOf("", url).published).toBe(expected);
});

test.each([
  ["https://herald.example/", "herald.example"],
  ["www.herald.example", "herald.example"],
  ["Harbour Herald", "Harbour Herald"],
])("a site that is called “%s” is %s", (name, expected) => {
  expect(factsOf(`<meta property="og:site_name" content="${name}">`).outlet).toBe(expected);
});

test("the headline in JSON-LD gives way to one that the page prints and has for its title", () => {
  const head = `${linked({ ...STORY, headline: "A way across water" })}<meta property="og:title" content="Bridge closes | Herald">`;
  const html = `<head>${head}</head><body><h1>Bridge closes</h1></body>`;
  expect(pageFacts(parsePage(html), ADDRESS).headline).toBe("Bridge closes");
});

test("the language is the page's own word for it", () => {
  expect(pageFacts(parsePage('<html lang="de-AT"><body>x'), null).language).toBe("de-AT");
  expect(factsOf('<meta property="og:locale" content="en_GB">').language).toBe("en-GB");
});
