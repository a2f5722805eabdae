import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import { FRACTION_GLYPHS, LETTER_SCALES, MONEY_LETTER_SCALES, SCALES } from "./number-words.ts";

const MINUS: ReadonlySet<string> = new Set(["-", "−", "–"]);
const TIMES: ReadonlySet<string> = new Set(["×", "x", "*"]);

/** Digits with their exponent, fraction, scale words and letters: "2 1/2", "13,009 million", "€10M" (`money`). */
export function readDigits(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | null {
  let value = lexemes[at]?.value ?? 0;
  let next = at + 1;
  // "10 000 dollars": groups of three after a space, when the first has at most three digits and no mark.
  if (/^[1-9]\d{0,2}$/u.test(lexemes[at]?.text ?? "")) {
    while (next < at + 6 && /^\d{3}$/u.test(lexemes[next]?.text ?? "") && lexemes[next]?.glued === false) {
      value = value * 1000 + (lexemes[next]?.value ?? 0);
      next += 1;
    }
  }
  // "1-1/2 points"
  const hyphened =
    lexemes[at + 1]?.text === "-" && lexemes[at + 1]?.glued ? readSlash(lexemes, at + 2) : null;
  if (hyphened !== null && lexemes[at + 2]?.glued)
    return { value: value + hyphened.value, next: hyphened.next, form: "digits" };
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
  const letters = money || countsThings(lexemes, at) ? MONEY_LETTER_SCALES : LETTER_SCALES;
  const value = SCALES.get(lexeme.lower) ?? (lexeme.glued ? letters.get(lexeme.text) : undefined);
  return value === undefined ? null : { value, next: at + 1, form: "words" };
}

/** "1.2m cars", "5m people": millions of things, where "a 100m hurdles final" is metres. */
function countsThings(lexemes: readonly Lexeme[], at: number): boolean {
  const [letter, noun] = [lexemes[at], lexemes[at + 1]];
  if (letter?.text !== "m" || noun?.kind !== "word" || noun.glued) return false;
  return (/^\p{Ll}{3,}s$/u.test(noun.text) && !RACES.has(noun.text)) || noun.text === "people";
}

const RACES: ReadonlySet<string> = new Set(
  "hurdles sprints races runners heats finals relays swims across towards is was has years".split(" "),
);
