import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import type { Unit } from "./quantity.ts";
import { readCurrencyAfter } from "./read-currency.ts";
import { INCH_FOLLOWERS, RATE_NOUNS, SPACED_LETTERS } from "./unit-list.ts";
import { UNITS_BY_SYMBOL, UNITS_BY_WORD } from "./unit-table.ts";

/** A unit as read after a number; `next` is the index of the lexeme after it. */
export type UnitReading = Readonly<{ unit: Unit; next: number }>;

const LONGEST_PHRASE = 4;
const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
]);

/**
 * The unit that stands at one lexeme, after `number`: words ("square miles"), symbols ("km/h", "MWh"), marks
 * ("%", "°C"), currencies, each with what it is given for ("per day", "a share"). Null when there is none.
 */
export function readUnit(lexemes: readonly Lexeme[], number: NumberReading): UnitReading | null {
  let at = number.next;
  const hyphen = lexemes[at];
  if (hyphen?.text === "-" && hyphen.glued && lexemes[at + 1]?.glued && lexemes[at + 1]?.kind === "word")
    at += 1;
  if (number.form === "fraction") at = afterArticle(lexemes, at);
  const reading =
    readCurrencyAfter(lexemes, at, number) ?? readPhrase(lexemes, at) ?? readSymbols(lexemes, at, number);
  return reading === null ? null : readRates(lexemes, reading);
}

/** "a quarter of a percentage point", "half an hour": over "of" and the article, where a unit follows. */
function afterArticle(lexemes: readonly Lexeme[], at: number): number {
  const of = lexemes[at]?.lower === "of" ? at + 1 : at;
  const article = lexemes[of]?.lower;
  return (article === "a" || article === "an") && readPhrase(lexemes, of + 1) !== null ? of + 1 : at;
}

function readPhrase(lexemes: readonly Lexeme[], at: number): UnitReading | null {
  const power = POWERS.get(lexemes[at]?.lower ?? "");
  if (power !== undefined) {
    const from = lexemes[at + 1]?.text === "." || lexemes[at + 1]?.text === "-" ? at + 2 : at + 1;
    const inner = longestPhrase(lexemes, from) ?? symbolAt(lexemes, from);
    return inner === null ? null : { unit: raised(inner.unit, power), next: inner.next };
  }
  const reading = longestPhrase(lexemes, at);
  if (reading === null) return null;
  const after = lexemes[reading.next]?.lower;
  if (reading.unit.kind === "length" && (after === "squared" || after === "cubed")) {
    return { unit: raised(reading.unit, after === "squared" ? "square" : "cubic"), next: reading.next + 1 };
  }
  return withAge(lexemes, reading);
}

/** "five years old", "28 - year - old", "18 months of age". */
function withAge(lexemes: readonly Lexeme[], reading: UnitReading): UnitReading {
  if (reading.unit.kind !== "time") return reading;
  const hyphen = lexemes[reading.next]?.text === "-" ? 1 : 0;
  const [first, second] = [lexemes[reading.next + hyphen]?.lower, lexemes[reading.next + 1]?.lower];
  const length =
    first === "old" || first === "olds" ? hyphen + 1 : first === "of" && second === "age" ? 2 : 0;
  if (length === 0) return reading;
  return { unit: { name: reading.unit.name, kind: "age" }, next: reading.next + length };
}

function longestPhrase(lexemes: readonly Lexeme[], at: number): UnitReading | null {
  let phrase = "";
  let best: UnitReading | null = null;
  let words = 0;
  for (let next = at; words < LONGEST_PHRASE; next += 1) {
    const lexeme = lexemes[next];
    if (lexeme?.text === "-" && lexeme.glued && words > 0) continue;
    if (lexeme?.kind === "mark" && lexeme.text === "°" && words === 0) return readDegrees(lexemes, next + 1);
    if (lexeme?.kind !== "word") break;
    phrase = phrase === "" ? lexeme.lower : `${phrase} ${lexeme.lower}`;
    words += 1;
    const unit = UNITS_BY_WORD.get(phrase) ?? UNITS_BY_WORD.get(phrase.replace(/['’]s?$/u, ""));
    if (unit !== undefined) best = { unit, next: next + 1 };
  }
  return best;
}

/** After the degree mark: "°C", "° Celsius", or degrees of an unnamed scale. */
function readDegrees(lexemes: readonly Lexeme[], at: number): UnitReading {
  const letter = lexemes[at]?.lower ?? "";
  const unit = UNITS_BY_WORD.get(`degree ${letter}`);
  if (unit !== undefined) return { unit, next: at + 1 };
  return { unit: { name: "degree", kind: "temperature" }, next: at };
}

/** A symbol, perhaps with powers and divided by others: "km2", "W/min", "J/m^2", "fb−1". */
function readSymbols(lexemes: readonly Lexeme[], at: number, number: NumberReading): UnitReading | null {
  const mark = lexemes[at];
  if (mark?.text === "%") return { unit: { name: "percent", kind: "percent" }, next: at + 1 };
  const [slash, below] = [lexemes[at + 1], lexemes[at + 2]];
  if (/^(?:b|bbl)$/u.test(mark?.text ?? "") && slash?.text === "/" && /^(?:d|day)$/u.test(below?.text ?? ""))
    return { unit: { name: "barrel per day", kind: "rate" }, next: at + 3 };
  if (number.form === "words" || mark?.kind !== "word" || !mayBeSymbol(lexemes, at, number)) return null;
  const first = symbolAt(lexemes, at);
  if (first === null) return null;
  let { unit, next } = first;
  while (lexemes[next]?.text === "/" && lexemes[next]?.glued) {
    const below = symbolAt(lexemes, next + 1) ?? longestPhrase(lexemes, next + 1);
    if (below === null) break;
    unit = { name: `${unit.name} per ${below.unit.name}`, kind: "rate" };
    next = below.next;
  }
  return { unit, next };
}

/** Guards the symbols that are also English words, hours of the day, decades or letters in a name. */
function mayBeSymbol(lexemes: readonly Lexeme[], at: number, number: NumberReading): boolean {
  const lexeme = lexemes[at];
  const after = lexemes[at + 1];
  if (lexeme === undefined || (after?.glued === true && /^['’]$/u.test(after.text))) return false;
  const digits = lexemes[number.next - 1]?.text ?? "";
  if (lexeme.text === "am" || lexeme.text === "pm") return !/^(?:1[0-2]|[1-9])(?:\.[0-5]\d)?$/u.test(digits);
  if (lexeme.text === "in") return after === undefined || INCH_FOLLOWERS.has(after.lower);
  if (lexeme.text === "C" || lexeme.text === "F") return lexeme.glued && isWarm(lexemes, at);
  if (lexeme.text === "s" && lexeme.glued) return !/0$/u.test(digits);
  if (lexeme.text.length > 1) return true;
  if (after?.text === "-" && after.glued && lexemes[at + 2]?.kind !== "digits") return false;
  return lexeme.glued || SPACED_LETTERS.has(lexeme.text);
}

/** "-12C", "highs of 95F": letters of a temperature only where one is spoken of. */
function isWarm(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - 10), at).some(({ lower }) => WARMTH.has(lower));
}

const WARMTH: ReadonlySet<string> = new Set(
  `temperature temperatures hottest coldest warmest coolest degree degrees high highs low lows heat cold warm warmer warmed warming hot hotter freezing
  mercury thermometer thermometers celsius fahrenheit c f`.split(/\s+/u),
);

function symbolAt(lexemes: readonly Lexeme[], at: number): UnitReading | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== "word") return null;
  const inch: Unit | undefined = lexeme.text === "in" ? { name: "inch", kind: "length" } : undefined;
  const unit = inch ?? UNITS_BY_SYMBOL.get(lexeme.text);
  if (unit === undefined) return null;
  let next = at + 1;
  if (lexemes[next]?.text === "^" && lexemes[next]?.glued) next += 1;
  const superscript = ["²", "³"].indexOf(lexemes[next]?.text ?? "") + 2;
  if (superscript > 1) return { unit: raised(unit, superscript === 2 ? "square" : "cubic"), next: next + 1 };
  const minus = /^[-−]$/u.test(lexemes[next]?.text ?? "") && lexemes[next]?.glued === true;
  const power = lexemes[minus ? next + 1 : next];
  if (power?.kind === "digits" && power.glued && power.value > 0 && power.value < 4) {
    const name = power.value === 1 ? "" : power.value === 2 ? "square" : "cubic";
    const plain = name === "" ? unit : raised(unit, name);
    const inverted: Unit = minus ? { name: `inverse ${plain.name}`, kind: "rate" } : plain;
    return { unit: inverted, next: minus ? next + 2 : next + 1 };
  }
  const word = lexemes[next]?.lower;
  if (unit.kind === "length" && (word === "squared" || word === "cubed")) {
    return { unit: raised(unit, word === "squared" ? "square" : "cubic"), next: next + 1 };
  }
  return { unit, next: at + 1 };
}

function raised(unit: Unit, power: string): Unit {
  return {
    name: `${power} ${unit.name}`,
    kind: unit.kind !== "length" ? "rate" : power === "square" ? "area" : "volume",
  };
}

/** "per 100 kilometres": a round number of another unit. */
function readPerNumber(
  lexemes: readonly Lexeme[],
  at: number,
): Readonly<{ name: string; next: number }> | null {
  const number = lexemes[at];
  if (number?.kind !== "digits" || !/^10{1,5}$/u.test(number.text.replace(",", ""))) return null;
  const unit = longestPhrase(lexemes, at + 1) ?? symbolAt(lexemes, at + 1);
  return unit === null ? null : { name: `${number.value} ${unit.unit.name}`, next: unit.next };
}

/** "per day", "a share", "an hour", "/hour", "-a-share", once or twice over. */
export function readRates(lexemes: readonly Lexeme[], reading: UnitReading): UnitReading {
  let { unit, next } = reading;
  if (unit.kind === "percent" || unit.kind === "age") return reading;
  for (let times = 0; times < 2; times += 1) {
    const hyphen = lexemes[next]?.text === "-" && lexemes[next]?.glued === true ? 1 : 0;
    const joint = lexemes[next + hyphen]?.lower;
    const from = next + hyphen + 1 + (hyphen === 1 && lexemes[next + 2]?.text === "-" ? 1 : 0);
    const word = lexemes[from]?.lower ?? "";
    const counted = joint === "per" ? readPerNumber(lexemes, from) : null;
    if (counted !== null)
      return { unit: { name: `${unit.name} per ${counted.name}`, kind: "rate" }, next: counted.next };
    const below =
      joint === "per" || joint === "/" ? (longestPhrase(lexemes, from) ?? symbolAt(lexemes, from)) : null;
    const noun =
      RATE_NOUNS.has(word) &&
      (joint === "per" || joint === "/" || joint === "a" || joint === "an" || joint === "each");
    // "$640 million a year earlier" is an amount and a time.
    const dated = /^(?:earlier|ago|later|before)$/u.test(lexemes[below?.next ?? from + 1]?.lower ?? "");
    if ((below === null && !noun) || dated) break;
    const name = below?.unit.name ?? UNITS_BY_WORD.get(word)?.name ?? word;
    unit = { name: `${unit.name} per ${name}`, kind: unit.kind === "money" ? "money" : "rate" };
    next = below?.next ?? from + 1;
  }
  return { unit, next };
}
