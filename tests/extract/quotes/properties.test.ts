import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../../src/extract/quotes/extract-quotes.ts";
import { plainDocument } from "../../eval/plain-document.ts";

const pieces = fc.constantFrom(
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "''",
  "«",
  "»",
  ".",
  ",",
  "?",
  ":",
  ";",
  "—",
  "-",
  "(",
  ")",
  "\n",
  "\n\n",
  " ",
  "he",
  "she",
  "said",
  "Ada Brook",
  "according to",
  "told",
  "that",
  "who",
  "the mayor",
  "and",
  "Q:",
  "A:",
  "to",
  "by",
  "😀",
  "é",
  "\u0301",
  "\u200b",
  "\ud800",
  "ß",
  "א",
  "中文",
);
const newsLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" "));

describe("any text", () => {
  it.each([
    ["made of marks and cues", newsLike],
    ["of any characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("%s gives spans inside it, in order and without overlap in a quotation", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = plainDocument(text);
        for (const quote of extractQuotes(doc, [])) {
          let reached = 0;
          for (const { start, end } of quote.spans) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(text.length);
          const [first, last] = quote.sentences;
          expect(doc.sentences[first]).toBeDefined();
          expect(doc.sentences[last]).toBeDefined();
          expect(quote.speaker.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.speaker.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("large texts", () => {
  const filler =
    "The council met on Monday in the old hall near the river and talked about the budget. ".repeat(3);
  const paragraph = `“We will stay,” Ada Brook said. ${filler}The mayor said the plan is dead. She called it “absurd.”`;

  it.each([
    ["two million characters of news", `${paragraph}\n\n`.repeat(Math.ceil(2e6 / paragraph.length))],
    ["the same as one paragraph", `${paragraph} `.repeat(Math.ceil(2e6 / paragraph.length))],
    ["ten thousand nested quotations", `${"“".repeat(10_000)}x${"”".repeat(10_000)} he said.`],
    ["ten thousand marks that never close", "“a ".repeat(10_000)],
    ["a hundred thousand cues in a row", "he said ".repeat(50_000)],
    ["a name before fifty thousand commas", `${"Brook, ".repeat(50_000)}said “we stay.”`],
    ["twenty thousand single marks", "‘a s’ ".repeat(10_000)],
  ])("take a few seconds at most: %s", (_name, text) => {
    const doc = plainDocument(text);
    const started = performance.now();
    extractQuotes(doc, []);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
