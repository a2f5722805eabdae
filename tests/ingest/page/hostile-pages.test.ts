import { describe, expect, test } from "vitest";
import { extractPage } from "../../../src/ingest/page/extract-page.ts";

const SENTENCE =
  "The board voted on Tuesday to close the old swing bridge for repairs that will take most of the winter.";
const REPORT = Array(5).fill(SENTENCE).join("\n\n");

/** A report with something hostile below it. */
function pageWith(below: string): string {
  const report = `<article><h1>Bridge closes</h1>${`<p>${SENTENCE}</p>`.repeat(5)}</article>`;
  return `<html lang="en"><head><title>Bridge closes</title></head><body>${report}${below}</body></html>`;
}

/** Seconds of the processor's time that reading a page takes, and the text that is read. */
function read(html: string): Readonly<{ seconds: number; text: string }> {
  const before = process.cpuUsage();
  const { text } = extractPage({ url: "https://example.org/a", html });
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, text };
}

describe("a page four times as large takes about four times as long to read:", () => {
  const link = '<a href="/a">A story about it</a> ';
  const cases: readonly Readonly<{ what: string; most: number; below: (count: number) => string }>[] = [
    { what: "nested divs", most: 20_000, below: (n) => `${"<div>".repeat(n)}Deep.${"</div>".repeat(n)}` },
    { what: "nested tables", most: 10_000, below: (n) => `${"<table><tr><td>".repeat(n)}Deep.` },
    { what: "nested lists of links", most: 2_000, below: (n) => "<ul><li>a <a href=/x>b</a>".repeat(n) },
    { what: "sibling spans", most: 100_000, below: (n) => `<div>${"<span>word </span>".repeat(n)}</div>` },
    { what: "links", most: 50_000, below: (n) => `<div>${link.repeat(n)}</div>` },
    { what: "linked titles", most: 4_000, below: (n) => `<div>${`<h3>${link}</h3>`.repeat(n)}</div>` },
    { what: "characters in a paragraph", most: 2_450_000, below: (n) => `<p>${"a word ".repeat(n / 7)}</p>` },
    { what: "headings of comments", most: 8_000, below: (n) => "<h2>3 comments</h2>".repeat(n) },
    { what: "bold words", most: 8_000, below: (n) => `<p>${"<b>word</b><br>".repeat(n)}</p>` },
    {
      what: "lists of long items",
      most: 2_000,
      below: (n) => `<div>${`<ul><li>${SENTENCE}</li></ul>`.repeat(n)}</div>`,
    },
    {
      what: "fields for an address",
      most: 4_000,
      below: (n) => `<div>${'<form>Sign up<input type="email"></form>'.repeat(n)}</div>`,
    },
  ];
  test.each(cases)(
    "$what, $most of them",
    ({ most, below }) => {
      const part = read(pageWith(below(most / 4))).seconds;
      const whole = read(pageWith(below(most))).seconds;
      // What grows with the square takes sixteen times as long.
      expect(whole).toBeLessThan(10 * Math.max(part, 0.2));
    },
    60_000,
  );
});

describe("the report is read beside", () => {
  test.each([
    ["nested divs", "<div>".repeat(5_000)],
    ["nested tables", "<table><tr><td>".repeat(3_000)],
    ["a list of links", `<ul>${'<li><a href="/a">A story about it</a></li>'.repeat(3_000)}</ul>`],
    ["a template of nested divs", `<script type="text/template">${"<div><p>".repeat(3_000)}</script>`],
  ])(
    "%s",
    (_, below) => {
      expect(read(pageWith(below)).text).toBe(REPORT);
    },
    60_000,
  );

  test("a paragraph of five million characters", () => {
    const { text } = read(pageWith(`<p>${"a word ".repeat(700_000)}</p>`));
    expect(text.startsWith(REPORT)).toBe(true);
  }, 60_000);

  test("elements around it that nest deeper than those of any page", () => {
    const paragraphs = `<p>${SENTENCE}</p>`.repeat(5);
    const html = `<html><body>${"<div>".repeat(500)}${paragraphs}${"</div>".repeat(500)}</body></html>`;
    expect(read(html).text).toBe(REPORT);
  });
});
