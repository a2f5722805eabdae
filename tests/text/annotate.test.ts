import { expect, test } from "vitest";
import { annotate } from "../../src/text/annotate.ts";

test("every token is a slice of its text", () => {
  const text = "“We’ve tried — and 1,500 U.S. Sen. cats’ “can’t” $3.9bn.”  He\u00a0said\n\nOK 🇺🇸 d--m a\tb";
  const tokens = annotate(text, { start: 0, end: text.length });
  expect(tokens.length).toBeGreaterThan(20);
  for (const token of tokens) expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
});

test("a possessive is two tokens, and a word with letters beyond Latin-1 is one", () => {
  const text = "Rubio’s plan and Lazăr's boat: here’s Łukasz Żółć";
  expect(annotate(text, { start: 0, end: text.length }).map((token) => token.text)).toEqual([
    "Rubio",
    "’s",
    "plan",
    "and",
    "Lazăr",
    "'s",
    "boat",
    ":",
    "here",
    "’s",
    "Łukasz",
    "Żółć",
  ]);
});

test.each([
  ["Repairs cost $4 million, according to engineer Ann Lee.", "engineer", "NOUN"],
  ["They plan to engineer a bridge.", "engineer", "VERB"],
])("in “%s” “%s” is a %s", (text, word, pos) => {
  const token = annotate(text, { start: 0, end: text.length }).find((candidate) => candidate.text === word);
  expect(token?.pos).toBe(pos);
});
