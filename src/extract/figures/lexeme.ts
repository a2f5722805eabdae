import type { Span } from "../../model.ts";

/** A number in digits, a word, or a single mark; white space is left out. */
export type Lexeme = Readonly<{
  kind: "digits" | "word" | "mark";
  text: string;
  lower: string;
  start: number;
  end: number;
  /** No white space stands before it. */
  glued: boolean;
  /** The value of digits ("1,240" is 1240); 0 for everything else. */
  value: number;
}>;

/**
 * Grouped digits (1,240 and 12,34,567 and 1 234 567 with no-break spaces), plain digits with decimals and an
 * exponent, decimals without a leading zero (first group); words with inner apostrophes, dotted initials (second
 * group); any other mark.
 */
const LEXEME =
  /(\d{1,3}(?:[,\u00a0\u202f]\d{2,3})*[,\u00a0\u202f]\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:e[-+]?\d+(?![\p{L}\d]))?|(?<![\p{L}\d])\.\d+)|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|\S/giu;

const GROUPS = /[,\u00a0\u202f]/gu;

/** The lexemes of one stretch of text, in order, with offsets into `text`. Linear in its length. */
export function lex(text: string, range: Span): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const stretch = text.slice(range.start, range.end);
  let last = -1;
  for (const match of stretch.matchAll(LEXEME)) {
    const [value, digits, word] = match;
    const start = range.start + match.index;
    const end = start + value.length;
    lexemes.push({
      kind: digits !== undefined ? "digits" : word === undefined ? "mark" : "word",
      text: value,
      lower: value.toLowerCase(),
      start,
      end,
      glued: start === last,
      value: digits !== undefined ? Number(value.replace(GROUPS, "")) : 0,
    });
    last = end;
  }
  return lexemes;
}
