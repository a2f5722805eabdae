import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import { DENOMINATORS, FRACTION_GLYPHS, SCALES } from "./number-words.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readDigits } from "./read-digits.ts";
import { readShare } from "./read-share.ts";

const MINUS: ReadonlySet<string> = new Set(["-", "−", "–"]);

/**
 * The number that begins at one lexeme, or null: digits with signs, exponents, fractions and scale words, or
 * number words. "2 1/2" is 2.5, "$13,009 million" (`money`) 13,009,000,000, "a hundred and two" 102.
 * Looks a fixed number of lexemes ahead of what it reads, so that reading a text stays linear.
 */
export function readNumber(lexemes: readonly Lexeme[], at: number, money = false): NumberReading | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.lower === "minus" || first.lower === "negative") {
    // "plus or minus 3.4 points" is a margin, no negative.
    if (lexemes[at - 1]?.lower === "or") return null;
    return negated(readUnsigned(lexemes, at + 1, money));
  }
  if (
    first.kind === "mark" &&
    MINUS.has(first.text) &&
    lexemes[at + 1]?.kind === "digits" &&
    lexemes[at + 1]?.glued
  ) {
    const before = lexemes[at - 1];
    const joins = first.glued && (before?.kind === "word" || before?.kind === "digits");
    return joins ? null : negated(readUnsigned(lexemes, at + 1, money));
  }
  return readUnsigned(lexemes, at, money);
}

function negated(reading: NumberReading | null): NumberReading | null {
  return reading === null ? null : { ...reading, value: -reading.value };
}

function readUnsigned(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const reading =
    lexeme.kind === "digits"
      ? readDigits(lexemes, at, money)
      : lexeme.kind === "mark"
        ? readGlyph(lexeme, at)
        : readWords(lexemes, at);
  if (reading === null || !Number.isFinite(reading.value)) return null;
  return withHalf(lexemes, reading);
}

function readGlyph(lexeme: Lexeme, at: number): NumberReading | null {
  const value = FRACTION_GLYPHS.get(lexeme.text);
  return value === undefined ? null : { value, next: at + 1, form: "fraction" };
}

function readWords(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  return readShare(lexemes, at) ?? readCardinal(lexemes, at);
}

/** "two and a half", "six and a half million"; "one and a quarter". */
function withHalf(lexemes: readonly Lexeme[], reading: NumberReading): NumberReading {
  // "four-and-a-half-acre" has a hyphen before each word.
  const step = lexemes[reading.next]?.text === "-" ? 2 : 1;
  const at = reading.next + step - 1;
  if (lexemes[at]?.lower !== "and" || lexemes[at + step]?.lower !== "a") return reading;
  const bottom = DENOMINATORS.get(lexemes[at + 2 * step]?.lower ?? "");
  if (bottom === undefined) return reading;
  const end = at + 2 * step + 1;
  const scale = SCALES.get(lexemes[end]?.lower ?? "");
  const scaled = reading.value >= 1000 ? largestScale(reading.value) : 1;
  const value = reading.value + scaled / bottom;
  return scale === undefined
    ? { ...reading, value, next: end }
    : { ...reading, value: value * scale, next: end + 1 };
}

/** "3 million and a half" is three and a half million. */
function largestScale(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale && value % scale === 0) ?? 1;
}
