import type { Lexeme } from "./lexeme.ts";
import {
  DENOMINATORS,
  FRACTION_GLYPHS,
  LETTER_SCALES,
  MONEY_LETTER_SCALES,
  SCALES,
  SHARE_FOLLOWERS,
  SHARE_LEADS,
  SMALL_NUMBERS,
} from "./number-words.ts";

/** One number as read from the text; `next` is the index of the lexeme after it. */
export type NumberReading = Readonly<{
  value: number;
  next: number;
  form: "digits" | "words" | "fraction";
}>;

const MINUS: ReadonlySet<string> = new Set(["-", "−", "–"]);
const TIMES: ReadonlySet<string> = new Set(["×", "x", "*"]);

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
  if (MINUS.has(first.text) && lexemes[at + 1]?.kind === "digits" && lexemes[at + 1]?.glued) {
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

function readDigits(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | null {
  let value = lexemes[at]?.value ?? 0;
  let next = at + 1;
  // "10 000 dollars": groups of three after a space, when the first has at most three digits and no mark.
  if (/^[1-9]\d{0,2}$/u.test(lexemes[at]?.text ?? "")) {
    while (next < at + 6 && /^\d{3}$/u.test(lexemes[next]?.text ?? "") && lexemes[next]?.glued === false) {
      value = value * 1000 + (lexemes[next]?.value ?? 0);
      next += 1;
    }
  }
  const fraction = readSlash(lexemes, at);
  if (fraction !== null) return fraction;
  const mixed = next === at + 1 ? readSlash(lexemes, next) : null;
  if (mixed !== null && mixed.value < 1)
    return { value: value + mixed.value, next: mixed.next, form: "digits" };
  const glyph = FRACTION_GLYPHS.get(lexemes[next]?.text ?? "");
  if (glyph !== undefined) return { value: value + glyph, next: next + 1, form: "digits" };
  const power = readPower(lexemes, next);
  if (power !== null) return { value: value * power.value, next: power.next, form: "digits" };
  for (let times = 0; times < 2; times += 1) {
    const scale = scaleAt(lexemes, next, money);
    if (scale === null) break;
    value *= scale.value;
    next = scale.next;
  }
  return { value, next, form: "digits" };
}

/** "1/40" and "3/4", never a date ("9/11/2001") and nothing over zero. */
function readSlash(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const [top, slash, bottom, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (top?.kind !== "digits" || slash?.text !== "/" || !slash.glued) return null;
  if (bottom?.kind !== "digits" || !bottom.glued || (after?.text === "/" && after.glued)) return null;
  if (top.value >= bottom.value || bottom.value < 2 || !Number.isInteger(bottom.value)) return null;
  return { value: top.value / bottom.value, next: at + 3, form: "fraction" };
}

/** "×10−5", "x10^-4", "x2^10". */
function readPower(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  if (!TIMES.has(lexemes[at]?.lower ?? "")) return null;
  const base = lexemes[at + 1];
  if (base?.kind !== "digits") return null;
  let next = at + 2;
  if (lexemes[next]?.text === "^") next += 1;
  const negative = MINUS.has(lexemes[next]?.text ?? "");
  if (negative) next += 1;
  const exponent = lexemes[next];
  if (exponent?.kind !== "digits" || !exponent.glued || (next === at + 2 && !negative)) return null;
  return {
    value: base.value ** (negative ? -exponent.value : exponent.value),
    next: next + 1,
    form: "digits",
  };
}

function scaleAt(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === "mark" && lexeme.text === "-") {
    const value = SCALES.get(lexemes[at + 1]?.lower ?? "");
    return value === undefined ? null : { value, next: at + 2, form: "words" };
  }
  if (lexeme?.kind !== "word") return null;
  const letters = money ? MONEY_LETTER_SCALES : LETTER_SCALES;
  const value = SCALES.get(lexeme.lower) ?? (lexeme.glued ? letters.get(lexeme.text) : undefined);
  return value === undefined ? null : { value, next: at + 1, form: "words" };
}

function readWords(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  return readShare(lexemes, at) ?? readCardinal(lexemes, at);
}

/** "half a million", "a third of", "two-thirds", "three quarters of a billion", "half of". */
function readShare(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const first = lexemes[at]?.lower ?? "";
  const top =
    first === "a" || first === "an"
      ? 1
      : first === "half" || first === "quarter"
        ? null
        : SMALL_NUMBERS.get(first);
  if (top === undefined) return null;
  let next = top === null ? at : at + 1;
  if (lexemes[next]?.text === "-" && top !== null) next += 1;
  const word = lexemes[next]?.lower ?? "";
  const bottom = DENOMINATORS.get(word) ?? DENOMINATORS.get(word.replace(/s$/u, ""));
  if (bottom === undefined) return null;
  const plural = DENOMINATORS.get(word) === undefined || word === "halves";
  if (plural !== (top !== null && top > 1)) return null;
  next += 1;
  const value = (top ?? 1) / bottom;
  const scaled = scaleAfterShare(lexemes, next);
  if (scaled !== null) return { value: value * scaled.value, next: scaled.next, form: "words" };
  if (first === "quarter") return null;
  const follower = lexemes[next]?.lower;
  // "a third man", "one fifth grader" and "quarter finals" are no shares; "one third", "two thirds" always are.
  const before = lexemes[at - 1]?.lower ?? "";
  const closes = lexemes[next] === undefined || /^[.,;)]$/u.test(lexemes[next]?.text ?? "");
  const sized = closes && SHARE_LEADS.has(before);
  const certain = plural || (first === "one" && follower !== "of" && lexemes[next]?.kind !== "word");
  const shares = follower !== undefined && SHARE_FOLLOWERS.has(follower);
  const halfOfUnit =
    bottom === 2 &&
    (follower === "a" ||
      follower === "an" ||
      lexemes[next]?.text === "-" ||
      first === "a" ||
      first === "one");
  return certain || shares || halfOfUnit || sized ? { value, next, form: "fraction" } : null;
}

function scaleAfterShare(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  const skip =
    lexemes[at]?.lower === "of" && lexemes[at + 1]?.lower === "a" ? 2 : lexemes[at]?.lower === "a" ? 1 : 0;
  const word = lexemes[at + skip]?.lower ?? "";
  const value = word === "dozen" ? 12 : SCALES.get(word);
  return value === undefined ? null : { value, next: at + skip + 1, form: "words" };
}

/** "three million, two hundred and forty", "twenty-one", "a hundred", "two dozen", "two point five". */
function readCardinal(lexemes: readonly Lexeme[], at: number): NumberReading | null {
  let total = 0;
  let current: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  let next = at;
  let read = false;
  if (lexemes[at]?.lower === "a" || lexemes[at]?.lower === "an") {
    const word = lexemes[at + 1]?.lower ?? "";
    if (!SCALES.has(word) && word !== "dozen") return null;
    current = 1;
    next = at + 1;
  }
  for (;;) {
    const word: string = lexemes[next]?.lower ?? "";
    const small = SMALL_NUMBERS.get(word);
    const scale = word === "dozen" ? 12 : SCALES.get(word);
    if (small !== undefined) {
      if (current !== null && !extendsNumber(current, small)) break;
      current = (current ?? 0) + small;
    } else if (scale !== undefined && (current !== null || scale > 12)) {
      if (scale <= 100) {
        if (current !== null && current >= 100) break;
        current = (current ?? 1) * scale;
      } else {
        if (scale >= ceiling || (current === null && read)) break;
        total += (current ?? 1) * scale;
        ceiling = scale;
        current = null;
      }
    } else break;
    read = true;
    next += 1;
    const joint = jointAfter(lexemes, next, current, total);
    if (joint === null) break;
    next = joint;
  }
  if (!read) return null;
  const value = total + (current ?? 0);
  return pointAfter(lexemes, { value, next, form: "words" });
}

function extendsNumber(current: number, small: number): boolean {
  if (current >= 100) return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && small < 10);
  return current >= 20 && current % 10 === 0 && small > 0 && small < 10;
}

/** The index where the number goes on after a hyphen, "and", "&" or a comma; null when it ends. */
function jointAfter(
  lexemes: readonly Lexeme[],
  at: number,
  current: number | null,
  total: number,
): number | null {
  const lexeme = lexemes[at];
  if (
    lexeme?.kind === "word" &&
    (SMALL_NUMBERS.has(lexeme.lower) || SCALES.has(lexeme.lower) || lexeme.lower === "dozen")
  ) {
    return at;
  }
  const word = lexemes[at + 1]?.lower ?? "";
  if (lexeme?.text === "-" && (SMALL_NUMBERS.has(word) || SCALES.has(word))) return at + 1;
  const whole =
    (current === null && total > 0) || (current !== null && current >= 100 && current % 100 === 0);
  if (whole && (lexeme?.lower === "and" || lexeme?.text === "&") && SMALL_NUMBERS.has(word)) return at + 1;
  const hundreds = lexemes[at + 2]?.lower === "hundred" || lexemes[at + 2]?.lower === "thousand";
  if (whole && lexeme?.text === "," && SMALL_NUMBERS.has(word) && hundreds) return at + 1;
  return null;
}

/** "two point seven five". */
function pointAfter(lexemes: readonly Lexeme[], reading: NumberReading): NumberReading {
  if (lexemes[reading.next]?.lower !== "point") return reading;
  let digits = "";
  let next = reading.next + 1;
  for (; digits.length < 12; next += 1) {
    const digit = SMALL_NUMBERS.get(lexemes[next]?.lower ?? "");
    if (digit === undefined) break;
    digits += String(digit);
  }
  if (digits === "") return reading;
  const value = Number(`${reading.value}.${digits}`);
  const scale = SCALES.get(lexemes[next]?.lower ?? "");
  if (scale === undefined) return { ...reading, value, next };
  return { ...reading, value: value * scale, next: next + 1 };
}

/** "two and a half", "six and a half million"; "one and a quarter". */
function withHalf(lexemes: readonly Lexeme[], reading: NumberReading): NumberReading {
  const at = reading.next;
  if (lexemes[at]?.lower !== "and" || lexemes[at + 1]?.lower !== "a") return reading;
  const bottom = DENOMINATORS.get(lexemes[at + 2]?.lower ?? "");
  if (bottom === undefined) return reading;
  const scale = SCALES.get(lexemes[at + 3]?.lower ?? "");
  const scaled = reading.value >= 1000 ? largestScale(reading.value) : 1;
  const value = reading.value + scaled / bottom;
  return scale === undefined
    ? { ...reading, value, next: at + 3 }
    : { ...reading, value: value * scale, next: at + 4 };
}

/** "3 million and a half" is three and a half million. */
function largestScale(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale && value % scale === 0) ?? 1;
}
