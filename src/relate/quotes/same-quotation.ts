import { alignWords } from "../../text/align-words.ts";
import { type Piece, pieces } from "./pieces.ts";
import { indexOfRun } from "./run.ts";
import { quotedWords } from "./words.ts";

/**
 * What two quotations are to each other: "same" words, one "contains" the other, "near" (a few words differ),
 * or "different".
 */
export type QuotationVerdict = "same" | "contains" | "near" | "different";

/** Two printings of a quotation with the words that differ marked, each in its own words. */
export type QuotationMatch = Readonly<{
  verdict: QuotationVerdict;
  first: readonly Piece[];
  second: readonly Piece[];
}>;

/** A shorter quotation can stand in a longer one by chance. */
const LEAST_CONTAINED = 4;
/** The most words of a hundred that may differ in two printings of one quotation. */
const MOST_DIFFERING = 20;
const LEAST_NEAR = 5;
/** However long two printings are, no more words than these are compared one by one. */
const MOST_EDITS = 200;

/**
 * Compares two quotations word by word; case, marks, accents and apostrophes do not count.
 * "The terror he has imposed on these families" and "The terror that he has imposed on these families" are
 * "near", with "that" the piece that differs.
 */
export function sameQuotation(first: string, second: string): QuotationMatch {
  const a = quotedWords(first);
  const b = quotedWords(second);
  const match = compareWords(
    a.map((word) => word.key),
    b.map((word) => word.key),
  );
  return {
    verdict: match.verdict,
    first: pieces(first, a, match.first),
    second: pieces(second, b, match.second),
  };
}

/** The same on words already folded, with which words of each stand in both. */
export function compareWords(
  a: readonly string[],
  b: readonly string[],
): Readonly<{ verdict: QuotationVerdict; first: readonly boolean[]; second: readonly boolean[] }> {
  const all = (words: readonly string[], value: boolean) => words.map(() => value);
  const different = { verdict: "different", first: all(a, false), second: all(b, false) } as const;
  if (a.length === 0 || b.length === 0) return different;
  if (a.length === b.length && a.every((word, index) => word === b[index])) {
    return { verdict: "same", first: all(a, true), second: all(b, true) };
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = short.length >= LEAST_CONTAINED ? indexOfRun(long, short) : -1;
  if (at >= 0) {
    const within = long.map((_, index) => index >= at && index < at + short.length);
    const whole = all(short, true);
    return a === short || a.length < b.length
      ? { verdict: "contains", first: whole, second: within }
      : { verdict: "contains", first: within, second: whole };
  }
  const most = Math.min(MOST_EDITS, Math.floor(((a.length + b.length) * MOST_DIFFERING) / 100));
  if (short.length < LEAST_NEAR || long.length - short.length > most) return different;
  if (a.length + b.length - 2 * wordsInCommon(a, b) > most) return different;
  const aligned = alignWords(a, b, most);
  return aligned === null ? different : { verdict: "near", first: aligned.first, second: aligned.second };
}

/** How many words two quotations share in any order: the most that an alignment can find. */
function wordsInCommon(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return common;
}
