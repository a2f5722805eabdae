import { describe, expect, it } from "vitest";
import { findMarked } from "../../../src/extract/quotes/marks.ts";

const marked = (text: string) =>
  findMarked(text, { start: 0, end: text.length }).map(({ span }) => text.slice(span.start, span.end));

describe("quotation marks", () => {
  it.each([
    ["curly", "He said “we will stay” and left.", ["“we will stay”"]],
    ["straight", 'He said "we will stay" and left.', ['"we will stay"']],
    ["two typed apostrophes", "He said ''we will stay'' and left.", ["''we will stay''"]],
    ["guillemets", "He said «we will stay» and left.", ["«we will stay»"]],
    ["an opening curly with a closing straight one", 'He said “we will stay" and left.', ['“we will stay"']],
    ["nested single ones", "“They said ‘never’ to us,” he said.", ["“They said ‘never’ to us,”"]],
    ["nested double ones", "“They said “never” to us,” he said.", ["“They said “never” to us,”"]],
    ["two in a row", "“One,” he said. “Two.”", ["“One,”", "“Two.”"]],
    ["British single ones", "‘We will stay,’ he said.", ["‘We will stay,’"]],
    ["typed single ones", "'We will stay,' he said.", ["'We will stay,'"]],
    [
      "single ones around apostrophes",
      "‘I don’t like the boys’ school,’ he said.",
      ["‘I don’t like the boys’ school,’"],
    ],
    [
      "British ones around double ones",
      "‘He said “go” and I went,’ she said.",
      ["‘He said “go” and I went,’"],
    ],
    [
      "British ones that end on a nested one",
      "‘I said “go on, then”,’ he said.",
      ["‘I said “go on, then”,’"],
    ],
    [
      "a single one never closed before double ones",
      "The ‘old gym and “the chapel” burned.",
      ["“the chapel”"],
    ],
    [
      "double ones between a plural’s apostrophes",
      "The boys' “old gym” and the girls' pool, too.",
      ["“old gym”"],
    ],
    [
      "a space after the opening mark",
      "It reported: “ … if he ran, he would win.”",
      ["“ … if he ran, he would win.”"],
    ],
    ["one never closed", "He said: “We will stay and fight.", ["“We will stay and fight."]],
    ["one never closed before another", "“We stay. “We fight.”", ["“We stay. ", "“We fight.”"]],
  ])("are paired when they are %s", (_name, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ["an apostrophe", "The workers’ union didn’t agree."],
    ["an elision", "It was rock ’n’ roll in the ’90s, or ’twas said."],
    ["a typed elision", "Back in the '90s they told 'em so."],
    ["an attribute", 'See <a href="page">this</a> page.'],
    ["feet and inches", "He is 6'2 tall."],
    ["nothing", ""],
  ])("are not seen in %s", (_name, text) => {
    expect(marked(text)).toEqual([]);
  });
});
