import { expect, it } from "vitest";
import { read } from "../read.ts";

/**
 * One passage that invites a wrong name: what is hard about it, the text, and for words of each quotation whom
 * they may be put down to. "Ada Brook" must be named; "Ada Brook | ?" may stay unknown; "?" is nobody at all.
 */
export type HardPassage = readonly [symptom: string, text: string, answers: Readonly<Record<string, string>>];

/** Asserts for every passage that nobody but whoever is allowed is named as the speaker of the words. */
export function namesNobodyWrong(passages: readonly HardPassage[]): void {
  it.each(passages)("%s", (_symptom, text, answers) => {
    const quotes = read(text).filter(({ kind }) => kind !== "indirect");
    const given = Object.keys(answers).map((words) => {
      const names = quotes
        .filter((quote) => quote.words.some((span) => span.includes(words)))
        .map(({ speaker }) => speaker ?? "?");
      return [words, names.length === 0 ? "?" : names.join(" & ")] as const;
    });
    const wrong = given.filter(([words, name]) => !(answers[words] ?? "").split(" | ").includes(name));
    expect(Object.fromEntries(wrong), text).toEqual({});
  });
}
