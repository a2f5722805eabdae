import { clauseOf } from "./clause-of.ts";
import type { FigureItem } from "./figure-item.ts";
import { HAPPENINGS } from "./predicate-words.ts";

/** Characters in front of a sentence that can hold the one before. */
const BEFORE = 300;

/**
 * What has happened to the stuff or ground that is measured, each by the one word that stands for it: "28,000 gallons
 * leaked" and "the spill was 31,000 gallons" both give "leaked". Where the clause says no more than "It was 86,000
 * gallons", the sentence before tells.
 */
export function eventOf({ text, figure, sentence }: FigureItem): ReadonlySet<string> {
  const own = happeningsIn(clauseOf(text, figure.span, sentence));
  if (own.size > 0) return own;
  const before = text.slice(Math.max(0, sentence.start - BEFORE), sentence.start).trimEnd();
  return happeningsIn(before.split(/[.!?]["”’]?\s/u).at(-1) ?? "");
}

function happeningsIn(stretch: string): ReadonlySet<string> {
  const words = stretch.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.flatMap((word) => HAPPENINGS.get(word) ?? []));
}
