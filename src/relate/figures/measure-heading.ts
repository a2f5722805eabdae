import type { FigureItem } from "./figure-item.ts";
import { PASSED_OVER } from "./predicate-words.ts";

const REACH = 90;
const MOST_WORDS = 7;
const CLAUSE_END = /[.;:!?](?=\s|$)|[,()“”"\n—–]/u;

/**
 * What a figure counts, as printed. Where the text does not say, the words behind it in its clause: "leaked from its
 * Tern Road landfill" for "28,000 gallons leaked from its Tern Road landfill, …"; and where those tell nothing, the
 * figure with the words in front of it: "It was 86,000 gallons".
 */
export function measureHeading({ text, figure: { measure, span } }: FigureItem): string {
  if (measure !== null) return text.slice(measure.start, measure.end);
  const behind = wordsIn(text.slice(span.end, span.end + REACH).split(CLAUSE_END)[0]).slice(0, MOST_WORDS);
  while (behind.length > 0 && isFunctionWord(behind.at(-1))) behind.pop();
  if (behind.length > 1) return behind.join(" ");
  const front = text
    .slice(Math.max(0, span.start - REACH), span.start)
    .split(CLAUSE_END)
    .at(-1);
  const words = wordsIn(front).slice(-MOST_WORDS);
  return [...words, ...wordsIn(text.slice(span.start, span.end))].join(" ");
}

function wordsIn(stretch = ""): string[] {
  return stretch.split(/\s+/u).filter((word) => word !== "");
}

function isFunctionWord(word = ""): boolean {
  return PASSED_OVER.has(word) || /^(?:them|us|me|him|than|so)$/u.test(word);
}
