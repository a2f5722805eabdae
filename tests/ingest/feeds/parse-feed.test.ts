import { describe, expect, test } from "vitest";
import { feedDate } from "../../../src/ingest/feeds/feed-date.ts";
import { withWords } from "../../../src/ingest/feeds/item-words.ts";
import { readOpml, writeOpml } from "../../../src/ingest/feeds/opml.ts";
import { parseFeed } from "../../../src/ingest/feeds/parse-feed.ts";
import { readFeedText } from "../../../src/ingest/feeds/read-feed-text.ts";
import { readItem } from "../../../src/ingest/feeds/read-item.ts";

const ADDRESS = "https://example.org/rss";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, type: string | null = null) => parseFeed(bytes(text), type, ADDRESS);

const item = (title: string, more = ""): string =>
  `<item><title>${title}</title><link>/${title}</link>${more}</item>`;
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Harbour Herald</title>${items}</channel></rss>`;

const ONE = { kind: "feed", title: "Harbour Herald", items: [{ title: "a", link: "https://example.org/a" }] };

test.each([
  ["RSS", rss(item("a"))],
  [
    "Atom",
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Herald</title><entry><title>a</title><id>1</id><link href="/a"/></entry></feed>',
  ],
  [
    "RDF",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Harbour Herald</title></channel><item><title>a</title><link>/a</link></item></rdf:RDF>',
  ],
  [
    "JSON Feed",
    '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Herald","items":[{"id":"1","title":"a","url":"https://example.org/a"}]}',
  ],
  [
    "JSON Feed with a bare version",
    '{"version":"1.1","title":"Harbour Herald","items":[{"id":"1","title":"a","url":"/a"}]}',
  ],
  ["RSS with a byte-order mark and white space", `\uFEFF \n${rss(item("a"))}`],
  ["RSS with a bare ampersand", rss(item("a", "<description>Lind & Sons</description>"))],
  ["RSS with a NUL", rss(`${item("a")}\0`)],
  [
    "RSS that breaks off in its second item",
    rss(`${item("a")}<item><title>b</ti`).replace("</channel></rss>", ""),
  ],
])("%s is read", (_, text) => {
  expect(read(text)).toMatchObject(ONE);
});

test("a feed without items is a feed", () => {
  expect(read(rss(""))).toMatchObject({ kind: "feed", items: [] });
});

test.each([
  ["a page", "<html><body><p>Hello</p></body></html>"],
  ["nothing", "  "],
  ["other JSON", '{"a":1}'],
  ["plain words", "The harbour board voted."],
])("%s is no feed, and says why", (_, text) => {
  expect(read(text)).toMatchObject({ kind: "not-a-feed", reason: expect.stringMatching(/\w/u) });
});

test("a page that names its feeds leads to them, over http and https only", () => {
  const page = `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/atom+xml" href="javascript:1"><link rel="stylesheet" href="/x"></head></html>`;
  expect(read(page)).toMatchObject({ kind: "not-a-feed", feeds: ["https://example.org/feed"] });
});

test("entities that grow are never unfolded", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${"x".repeat(100)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i || ""};`.repeat(10)}">`).join("")}]>${rss(item("&a9;"))}`;
  const started = performance.now();
  const result = read(bomb);
  expect(JSON.stringify(result).length).toBeLessThan(10_000);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("elements nested without end are refused", () => {
  expect(read(rss("<a>".repeat(100_000)))).toMatchObject({ kind: "not-a-feed" });
});

test.each([
  ["Mon, 24 Jun 2019 10:00:00 GMT", "2019-06-24T10:00:00.000Z"],
  ["Mond, 24 Jun 2019 10:00:00 +0200", "2019-06-24T08:00:00.000Z"],
  ["24 Jun 2019 10:00 EST", "2019-06-24T15:00:00.000Z"],
  ["2019-06-24T10:00:00+02:00", "2019-06-24T08:00:00.000Z"],
  ["2019-06-24 10:00:00Z", "2019-06-24T10:00:00.000Z"],
  ["2019-06-24", "2019-06-24"],
  ["Mon, 24 Jun 2019 10:00:00 CEST", "2019-06-24T08:00:00.000Z"],
  ["yesterday", null],
  ["24 Jun", null],
  ["", null],
  [undefined, null],
])("the date %j is %j", (written, expected) => {
  expect(feedDate(written)).toBe(expected);
});

const PROSE = "<p>The board voted on Tuesday to close the old swing bridge for repairs.</p>".repeat(12);
const parsed = {
  id: null,
  link: "https://example.org/a",
  title: "Bridge &amp; quay",
  published: null,
  byline: null,
  summary: null,
  content: null,
};

test("an item with its whole text is an article of its own", () => {
  const raw = readItem(withWords({ ...parsed, content: PROSE }), {
    address: ADDRESS,
    outlet: "Harbour Herald",
  });
  expect(raw).toMatchObject({
    outlet: "Harbour Herald",
    url: "https://example.org/a",
    headline: "Bridge & quay",
  });
  expect(raw?.text.split("\n\n")).toHaveLength(12);
});

test.each([
  ["a summary", "<p>The board voted on Tuesday.</p>"],
  ["a teaser", `${PROSE}<p>Read more</p>`],
])("%s is none: its page has the report", (_, summary) => {
  expect(readItem(withWords({ ...parsed, summary }), { address: ADDRESS, outlet: null })).toBeNull();
});

describe("what a feed printed, for want of the page,", () => {
  const TWO = "The board voted on Tuesday to close the old swing bridge. Repairs begin in May, it said.";
  const cases: readonly (readonly [what: string, summary: string, text: string | null])[] = [
    ["whole sentences", `<p>${TWO}</p>`, TWO],
    ["a sentence that breaks off in a number", `${TWO} They will cost 4.2 mi…`, TWO],
    ["one that breaks off without a mark", `${TWO} “We have waited ten years for`, TWO],
    ["a link to the page", `<p>${TWO}</p><p><a href="/a">Read more</a></p>`, TWO],
    ["the blog's own line", `${TWO}<p>The post Bridge appeared first on Harbour Herald.</p>`, TWO],
    [
      "a quotation at its end",
      `${TWO} “It is time,” said Lind. “Now.”`,
      `${TWO} “It is time,” said Lind. “Now.”`,
    ],
    [
      "a single broken sentence",
      "The board of the harbour voted on Tuesday to close the old swing bridge fo…",
      null,
    ],
    ["next to nothing", "Full coverage here.", null],
  ];
  test.each(cases)("%s", (_, summary, text) => {
    const read = readFeedText(withWords({ ...parsed, summary }), {
      address: ADDRESS,
      outlet: "Harbour Herald",
    });
    expect(read?.text ?? null).toBe(text);
    if (read !== null) expect(read).toMatchObject({ kind: "feed-item", url: "https://example.org/a" });
  });
});

test("a subscription list comes back as it was written", () => {
  const list = [
    { address: "https://example.org/rss", title: "Harbour & Herald", outlet: null },
    { address: "https://example.org/world", title: 'The "Inlet"', outlet: 'The "Inlet"' },
  ];
  expect(readOpml(writeOpml(list))).toEqual(list);
  expect(readOpml("no list")).toBeNull();
});

test("another program's subscription list names no outlets, whatever it calls the feeds", () => {
  const outline =
    '<outline text="My morning paper" title="Herald: top stories" xmlUrl="https://example.org/rss"/>';
  const list = `<opml version="2.0"><body><outline text="News">${outline}</outline></body></opml>`;
  expect(readOpml(list)).toEqual([
    { address: "https://example.org/rss", title: "Herald: top stories", outlet: null },
  ]);
});

test.each([
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE [",
  "<a ",
  '<a b="',
  "</a",
  "<item><description><![CDATA[",
  "]]>",
])("two megabytes of “%s” are read or refused within seconds", (part) => {
  const started = performance.now();
  read(`<rss version="2.0"><channel>${part.repeat(2_000_000 / part.length)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});
