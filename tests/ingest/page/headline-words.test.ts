import { expect, test } from "vitest";
import { headlineWords } from "../../../src/ingest/page/headline-words.ts";

const WORDS = "Board closes swing bridge for the winter";

test.each<[string, string, string | null, readonly string[], string]>([
  ["the outlet behind a dash", `${WORDS} - Harbour Herald`, "Harbour Herald", [], WORDS],
  ["the outlet behind a bar, in capitals", `${WORDS} | HARBOUR HERALD`, "Harbour Herald", [], WORDS],
  ["another name of the outlet, by the heading", `${WORDS} - Herald`, "Harbour Herald", [WORDS], WORDS],
  ["a section and a date, by the heading", `${WORDS} | HH | 03.11.2026`, null, ["News", WORDS], WORDS],
  ["the outlet before it, by the heading", `Herald: ${WORDS}`, null, [WORDS], WORDS],
  // Kept as they are.
  ["a dash of the headline's own", "Bridge closes - and opens", "Herald", [], "Bridge closes - and opens"],
  [
    "a heading that names the site",
    `Bridge Watch: ${WORDS}`,
    null,
    ["Bridge Watch"],
    `Bridge Watch: ${WORDS}`,
  ],
  ["a heading that goes on inside a word", `${WORDS}-long`, null, [WORDS], `${WORDS}-long`],
  ["the outlet's name as the last words", `${WORDS} at Herald`, "Herald", [], `${WORDS} at Herald`],
  ["nothing but the outlet", "Herald", "Herald", [], "Herald"],
])("%s", (_, title, outlet, headings, expected) => {
  expect(headlineWords(title, outlet, headings)).toBe(expected);
});

test("no title is none", () => {
  expect(headlineWords(null, "Herald", [WORDS])).toBeNull();
});
