import type { Span } from "../../model.ts";

const SENTENCE_END = /[.!?…]+["”’']?\s+/u;
const OPENING_WORDS = 10;

/**
 * The openings of all sentences of a quotation, ten words each, marks and case left out: enough to recognise a
 * pull quote, which repeats a sentence of the article in marks of its own.
 */
export function openings(text: string, span: Span): readonly string[] {
  return text
    .slice(span.start, span.end)
    .split(SENTENCE_END)
    .map(opening)
    .filter((key) => key !== "");
}

/** The first ten words, or all of a shorter sentence, as `openings` gives them; "" when there are fewer than four. */
export function opening(sentence: string): string {
  const words =
    sentence
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 4 ? "" : words.slice(0, OPENING_WORDS).join(" ");
}
