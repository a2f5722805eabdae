import { afterAll, describe, expect, test } from "vitest";
import { createPageReader } from "../../../adapters/web/page-reader.ts";

const reader = createPageReader(1500, 256, 1500);
afterAll(() => reader.close());

const PAGE = `<html lang="en"><head><title>Bridge closes</title></head><body><article>${"<p>The board voted on Tuesday to close the old swing bridge for repairs that will take most of the winter.</p>".repeat(5)}</article></body></html>`;

test("a page is read in a process of its own", async () => {
  const result = await reader.read({ url: "https://example.org/a", html: PAGE });
  expect(result).toMatchObject({ kind: "read", page: { language: "en" } });
});

test.each([
  ["two hundred thousand nested elements", "<div>".repeat(200_000)],
  ["nested tables and formatting", "<table><b><i>".repeat(20_000)],
  ["a gigantic attribute", `<p class="${"x ".repeat(2_000_000)}">a</p>`],
  ["a page that is too long", "x".repeat(5_000_001)],
])(
  "%s neither end the program nor keep the next page from being read",
  async (_, html) => {
    await reader.read({ url: null, html });
    expect((await reader.read({ url: null, html: PAGE })).kind).toBe("read");
  },
  20_000,
);

test("a page that needs too much memory fails in words, and the next one is read", async () => {
  const small = createPageReader(20_000, 64);
  try {
    const html = "<p>The board voted.</p>".repeat(200_000);
    expect(await small.read({ url: null, html })).toEqual({
      kind: "failed",
      why: "its markup needs too much memory",
    });
    expect((await small.read({ url: null, html: PAGE })).kind).toBe("read");
  } finally {
    await small.close();
  }
}, 20_000);

test("pages given up while their process runs out of memory do not end the program", async () => {
  const hasty = createPageReader(150, 64);
  try {
    const html = "<p>The board voted.</p>".repeat(200_000);
    for (let page = 0; page < 5; page += 1) {
      expect((await hasty.read({ url: null, html })).kind).toBe("failed");
    }
  } finally {
    await hasty.close();
  }
}, 60_000);

describe("feeds", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const FEED = `<rss version="2.0"><channel><title>Herald</title><item><title>A &amp; b</title><link>/a</link><description>One.</description></item></channel></rss>`;
  const parse = (text: string) => reader.parseFeed(bytes(text), null, "https://example.org/rss");

  test("a feed is read in the same process, with the words of its items", async () => {
    expect(await parse(FEED)).toMatchObject({
      kind: "feed",
      title: "Herald",
      items: [{ link: "https://example.org/a", headline: "A & b", text: "One." }],
    });
    expect(await parse("no feed")).toMatchObject({ kind: "not-a-feed" });
  });

  const inItem = (html: string): string =>
    FEED.replace("One.", `<![CDATA[${html.repeat(8_000_000 / html.length)}]]>`);
  test.each([
    [
      "elements of ever other names",
      FEED.replace("<link>", Array.from({ length: 700_000 }, (_, n) => `<a${n}/>`).join("")),
    ],
    ["an item of nested markup", inItem("<table><b><i>")],
    ["JSON that nests without end", `{"version":"1","items":${"[".repeat(4_000_000)}`],
  ])(
    "%s end within the limit, and the next feed is read",
    async (_, text) => {
      const started = performance.now();
      await parse(text);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect((await parse(FEED)).kind).toBe("feed");
    },
    30_000,
  );
});
