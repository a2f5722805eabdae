import { expect, test } from "vitest";
import { markDifferences } from "../../../src/relate/revisions/mark-differences.ts";

const marked = (pieces: readonly Readonly<{ text: string; differs: boolean }>[]): string =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

const cases = [
  {
    before: "The terror he imposed",
    after: "The terror that he imposed",
    marks: ["The terror he imposed", "The terror [that ]he imposed"],
  },
  {
    before: "more than 700,000 people",
    after: "more than 120,000 people",
    marks: ["more than [700,000 ]people", "more than [120,000 ]people"],
  },
  {
    before: "“We will,” she said.",
    after: '"we will" she said',
    marks: ["“We will,” she said.", '"we will" she said'],
  },
  { before: "$5 here", after: "5 here", marks: ["[$5 ]here", "[5 ]here"] },
  { before: "a b c d", after: "x b y d", marks: ["[a ]b [c ]d", "[x ]b [y ]d"] },
  { before: "", after: "new", marks: ["", "[new]"] },
  { before: "  same ", after: "same", marks: ["  same ", "same"] },
];
test.each(cases)("$before | $after", ({ before, after, marks }) => {
  const { before: first, after: second } = markDifferences(before, after);
  expect([marked(first), marked(second)]).toEqual(marks);
  expect(first.map(({ text }) => text).join("")).toBe(before);
  expect(second.map(({ text }) => text).join("")).toBe(after);
});

test("two long texts without a word in common are told apart in time", () => {
  const words = (prefix: string): string =>
    Array.from({ length: 50_000 }, (_, i) => `${prefix}${i}`).join(" ");
  const started = performance.now();
  expect(markDifferences(words("a"), words("b")).before).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
