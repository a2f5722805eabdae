import { expect, test } from "vitest";
import { articleIdOf, plainAddress } from "../../src/ingest/article-id.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";

const raw: RawDocument = {
  text: "The council met.",
  kind: "report",
  outlet: "The Valley Post",
  headline: "Council meets",
  byline: null,
  url: null,
  published: null,
  language: null,
  source: "a.txt",
};

test("an id is ten characters that can be read aloud", () => {
  expect(articleIdOf(raw)).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/u);
});

test.each([
  ["the same file under another name", { source: "b.txt" }, true],
  ["other white space", { text: "The  council\nmet. " }, true],
  ["other words", { text: "The council parted." }, false],
  ["another headline", { headline: "Council parts" }, false],
  ["another outlet", { outlet: "The Hill Post" }, false],
])("without an address: %s", (_, change, same) => {
  expect(articleIdOf({ ...raw, ...change }) === articleIdOf(raw)).toBe(same);
});

test("with an address the words do not matter, so that a changed page is a new version", () => {
  const page = { ...raw, url: "https://example.org/a" };
  expect(articleIdOf({ ...page, text: "Corrected." })).toBe(articleIdOf(page));
});

test.each([
  ["http://www.example.org/a/", "https://example.org/a", true],
  ["https://example.org/a?utm_source=x#top", "https://example.org/a", true],
  ["https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1", true],
  ["https://example.org/a?id=1", "https://example.org/a?id=2", false],
  ["https://example.org/a", "https://example.org/A", false],
])("%s and %s are the same page: %s", (one, other, same) => {
  expect(plainAddress(one) === plainAddress(other)).toBe(same);
});
