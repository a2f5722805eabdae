import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const reported = (text: string) =>
  read(text).flatMap(({ kind, words, speaker }) => (kind === "indirect" ? [[speaker, words.join(" ")]] : []));

describe("speech without marks is put down to whoever the sentence says", () => {
  it.each([
    ["Carl Reed told Ada Brook that the plan was dead.", "Carl Reed"],
    ["The plan was dead, Carl Reed told Ada Brook.", "Carl Reed"],
    ["Asked by Carl Reed, Ada Brook said the plan was dead.", "Ada Brook"],
    ["Ada Brook criticized Carl Reed for saying the plan was dead.", "Carl Reed"],
    ["Ada Brook’s lawyer, Carl Reed, said the plan was dead.", "Carl Reed"],
    ["A spokesman for Ada Brook said the plan was dead.", "A spokesman for Ada Brook"],
    ["Ada Brook and Carl Reed said the plan was dead.", "Ada Brook and Carl Reed"],
  ])("%s", (text, speaker) => {
    expect(reported(text).map(([name, words]) => [name, words?.toLowerCase()])).toEqual([
      [speaker, "the plan was dead"],
    ]);
  });
});

describe("speech without marks that did not happen is not reported", () => {
  it.each([
    "Ada Brook did not say that the plan was dead.",
    "Ada Brook never said the plan was dead.",
    "Neither Ada Brook nor Carl Reed said the plan was dead.",
    "Nobody said the plan was dead.",
    "Ada Brook is expected to say that the plan is dead.",
    "Ada Brook will announce that the plan is dead.",
    "If Ada Brook says the plan is dead, they will leave.",
    "Ada Brook refused to say whether the plan was dead.",
    "Ada Brook urged Carl Reed to say that the plan was dead.",
    "Did Ada Brook say the plan was dead?",
    "Ada Brook doubts that Carl Reed said the plan was dead.",
  ])("%s", (text) => expect(reported(text)).toEqual([]));
});
