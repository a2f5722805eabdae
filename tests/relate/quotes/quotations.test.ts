import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotation } from "../../../src/relate/quotes/find-quotation.ts";
import { groupQuotations } from "../../../src/relate/quotes/group-quotations.ts";
import type { Piece } from "../../../src/relate/quotes/pieces.ts";
import { sameQuotation } from "../../../src/relate/quotes/same-quotation.ts";

/** A printing with the words that differ in brackets. */
const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, differs }) => (differs ? `[${text.trim()}]${text.endsWith(" ") ? " " : ""}` : text))
    .join("");

describe("two printings of a quotation", () => {
  it.each([
    ["marks and case", "“We will stay, all of us.”", "we will stay — all of us", "same"],
    ["apostrophes", "It’s ours and we'll keep it", "It's ours and we’ll keep it", "same"],
    [
      "a word more",
      "The fear he has put into these families hurts the children",
      "The fear that he has put into these families hurts the children",
      "near",
    ],
    ["one inside the other", "we will stay all of us", "I say we will stay, all of us, for good", "contains"],
    ["a few words in common", "We will stay here", "We will go home", "different"],
    ["a short run in common", "stay here", "We will stay here for good", "different"],
    ["no words", "…", "We will stay", "different"],
  ])("with %s", (_name, first, second, verdict) => {
    expect(sameQuotation(first, second).verdict).toBe(verdict);
    expect(sameQuotation(second, first).verdict).toBe(verdict);
  });

  it("are shown with the words that differ marked, each as printed", () => {
    const match = sameQuotation(
      "“The fear he has put into these families hurts the children.”",
      "“The fear that he has put into these families hurts the children,”",
    );
    expect(shown(match.first)).toBe("“The fear he has put into these families hurts the children.”");
    expect(shown(match.second)).toBe("“The fear [that] he has put into these families hurts the children,”");
  });

  it("always give their texts back when the pieces are joined", () => {
    const words = fc.array(fc.constantFrom("we", "will", "stay", "here", "“", "…", "it’s"), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [a.join(" "), b.join(" ")];
        const match = sameQuotation(first, second);
        expect(match.first.map(({ text }) => text).join("")).toBe(first);
        expect(match.second.map(({ text }) => text).join("")).toBe(second);
      }),
    );
  });

  it("are compared in a moment when they are very long and share nothing", () => {
    const [first, second] = ["a b c d ".repeat(20_000), "e f g h ".repeat(20_000)];
    const started = performance.now();
    expect(sameQuotation(first, second).verdict).toBe("different");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("the quotations of many articles", () => {
  const ada = { name: "Ada Brook", role: null };
  const item = (text: string, speaker: { name: string | null; role: string | null } = ada) => ({
    text,
    speaker,
  });

  it("are grouped over marks, missing words and shortening", () => {
    const whole = item("The fear he has put into these families hurts the children.");
    const other = item("The fear that he has put into these families hurts the children,");
    const part = item("fear that he has put into these families");
    const else_ = item("We want the council to act on Monday.");
    expect(groupQuotations([whole, else_, other, part])).toEqual([[whole, other, part], [else_]]);
  });

  it.each([
    ["another speaker", { name: "Paul Reed", role: null }],
    ["a surname that may be another’s", { name: "Brook", role: null }],
  ])("are never merged for %s", (_name, speaker) => {
    const [mine, theirs] = [
      item("We will stay in this town for good."),
      item("We will stay in this town for good.", speaker),
    ];
    expect(groupQuotations([mine, theirs])).toEqual([[mine], [theirs]]);
  });

  it("join one without a speaker only over many words", () => {
    const unknown = { name: null, role: null };
    const [long, same] = [
      item("We will stay in this town for good."),
      item("We will stay in this town for good.", unknown),
    ];
    const [short, brief] = [item("We will stay."), item("We will stay.", unknown)];
    expect(groupQuotations([long, same, short, brief])).toEqual([[long, same], [short], [brief]]);
  });

  it("do not let one without a speaker bring two speakers together", () => {
    const text = "We will stay in this town for good.";
    const unknown = item(text, { name: null, role: null });
    const [mine, theirs] = [item(text), item(text, { name: "Paul Reed", role: null })];
    expect(groupQuotations([mine, unknown, theirs])).toEqual([[mine, unknown], [theirs]]);
  });

  it("are grouped in a few seconds when there are ten thousand", () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      item(`We will stay in town number ${index % 500} until the winter comes`),
    );
    const started = performance.now();
    expect(groupQuotations(many).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a reader’s quotation", () => {
  const candidates = [
    { text: "We want the council to act." },
    { text: "The fear that he has put into these families hurts the children, and it hurts the town." },
  ];

  it.each([
    ["as printed", "“The fear that he has put into these families hurts the children”"],
    ["a few words of it", "hurts the town"],
  ])("is verbatim: %s", (_name, text) => {
    expect(findQuotation(text, candidates)).toEqual({ verdict: "verbatim", candidate: candidates[1] });
  });

  it("differs in the words that are marked", () => {
    const check = findQuotation("the fear he put into those families hurts the children", candidates);
    expect(check.verdict).toBe("differs");
    if (check.verdict !== "differs") return;
    expect(shown(check.asked)).toBe("the fear he put into [those] families hurts the children");
    expect(shown(check.printed)).toBe(
      "The fear [that] he [has] put into [these] families hurts the children",
    );
  });

  it("is the preferred one of two that print it, and of two that nearly do", () => {
    const [theirs, ours] = [
      { text: "There is a time to leave." },
      { text: "There is a time to leave, friends." },
    ];
    const isOurs = (candidate: { text: string }): boolean => candidate === ours;
    expect(findQuotation("there is a time to leave", [theirs, ours], isOurs)).toMatchObject({
      candidate: ours,
    });
    expect(findQuotation("there is a time to leave", [theirs, ours])).toMatchObject({ candidate: theirs });
    const near = findQuotation("there was a time to leave", [theirs, ours], isOurs);
    expect(near).toMatchObject({ verdict: "differs", candidate: ours });
  });

  it("is another one where only the words that say nothing are alike", () => {
    const other = { text: "This is not a good time for me to leave." };
    expect(findQuotation("there is a time to stay and a time to go", [other])).toEqual({
      verdict: "not-found",
    });
  });

  it.each([["nobody said this at all"], [""], ["the the the the"]])("is not found: %s", (text) => {
    expect(findQuotation(text, candidates)).toEqual({ verdict: "not-found" });
  });
});
