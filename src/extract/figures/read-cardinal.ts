import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import { SCALES, SMALL_NUMBERS } from "./number-words.ts";

/** "three million, two hundred and forty", "twenty-one", "a hundred", "two dozen", "two point five". */
export function readCardinal(lexemes: readonly Lexeme[], at: number): NumberReading | null {
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
