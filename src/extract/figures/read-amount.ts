import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import { DENOMINATORS } from "./number-words.ts";
import type { Unit } from "./quantity.ts";
import { readCurrencyAfter, readMillionsCode, readMoneyBefore } from "./read-currency.ts";
import { readNumber } from "./read-number.ts";
import { readRates, readUnit, type UnitReading } from "./read-unit.ts";

/** A number with its unit: one end of a range, or a whole quantity. */
export type Amount = Readonly<{
  value: number;
  unit: Unit | null;
  next: number;
  /** Index after the bare number, before its unit. */
  numberEnd: number;
  form: "digits" | "words" | "fraction";
  /** Scale words and letters multiply it by this; 1 without any. */
  scale: number;
  rule: string;
}>;

/** The amount that begins at one lexeme: money, a measured amount or a bare number; null without a number. */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const money = readMoneyBefore(lexemes, at);
  if (money !== null) {
    const rated = afterMoney(lexemes, money.unit, money.number);
    return {
      value: money.number.value,
      unit: rated.unit,
      next: rated.next,
      numberEnd: money.number.next,
      form: money.number.form,
      scale: scaleOf(lexemes, at, money.number.value, money.number.next),
      rule: "money:mark-before",
    };
  }
  const feet = readFeetMarks(lexemes, at);
  if (feet !== null) return feet;
  const reading = readNumber(lexemes, at);
  if (reading === null) return readArticleUnit(lexemes, at);
  const millions = readMillionsCode(lexemes, reading.next);
  const unit = millions ?? readUnit(lexemes, reading);
  const amount: Amount = {
    value: millions === null ? reading.value : reading.value * 1e6,
    unit: unit?.unit ?? null,
    next: unit?.next ?? reading.next,
    numberEnd: reading.next,
    form: reading.form,
    scale: scaleOf(lexemes, at, reading.value, reading.next),
    rule: unit === null ? `number:${reading.form}` : `${unit.unit.kind}:unit-after`,
  };
  return withSmallerUnit(lexemes, amount);
}

/** Feet and inches by their marks, 5'10". */
function readFeetMarks(lexemes: readonly Lexeme[], at: number): Amount | null {
  const feet = lexemes[at];
  if (feet?.kind !== "digits" || feet.value >= 10) return null;
  const [foot, inches, inch] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  const marked = /^['’′]$/u.test(foot?.text ?? "") && /^["”″]$/u.test(inch?.text ?? "");
  const digits = inches?.kind === "digits" && inches.value < 12;
  if (!marked || !digits || !inches.glued || inch?.glued !== true) return null;
  return {
    value: feet.value + inches.value / 12,
    unit: { name: "foot", kind: "length" },
    next: at + 4,
    numberEnd: at + 1,
    form: "digits",
    scale: 1,
    rule: "length:unit-after",
  };
}

/** "a foot and a half of snow", "two years and a quarter": the part that stands behind the unit. */
function withPartBehind(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const part = DENOMINATORS.get(lexemes[amount.next + 2]?.lower ?? "");
  if (lexemes[amount.next]?.lower !== "and" || lexemes[amount.next + 1]?.lower !== "a" || part === undefined)
    return amount;
  return { ...amount, value: amount.value + 1 / part, next: amount.next + 3 };
}

/** "a foot and a half", "a mile and a quarter"; an article and a unit without more are no amount. */
function readArticleUnit(lexemes: readonly Lexeme[], at: number): Amount | null {
  if (lexemes[at]?.lower !== "a" && lexemes[at]?.lower !== "an") return null;
  const unit = readUnit(lexemes, { value: 1, next: at + 1, form: "words" });
  if (unit === null) return null;
  const one: Amount = {
    value: 1,
    unit: unit.unit,
    next: unit.next,
    numberEnd: at + 1,
    form: "words",
    scale: 1,
    rule: `${unit.unit.kind}:unit-after`,
  };
  const whole = withPartBehind(lexemes, one);
  return whole.value > 1 ? whole : null;
}

/** What stands after an amount with its mark: "$15.4/hour", "$98 a share", "$100 USD". */
function afterMoney(lexemes: readonly Lexeme[], unit: Unit, number: NumberReading): UnitReading {
  const name = readCurrencyAfter(lexemes, number.next, number);
  return readRates(lexemes, { unit: name?.unit ?? unit, next: name?.next ?? number.next });
}

function scaleOf(lexemes: readonly Lexeme[], at: number, value: number, next: number): number {
  for (let index = at; index < next; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === "digits" && lexeme.value !== 0) {
      const scale = Math.abs(value / lexeme.value);
      return scale >= 100 && Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) < 1e-9 ? scale : 1;
    }
  }
  const magnitude = [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale && value / scale < 1000);
  return next - at > 1 ? (magnitude ?? 1) : 1;
}

const SMALLER: ReadonlyMap<string, readonly [unit: string, parts: number]> = new Map([
  ["foot", ["inch", 12]],
  ["pound-mass", ["ounce", 16]],
  ["dollar", ["cent", 100]],
  ["euro", ["cent", 100]],
  ["pound sterling", ["penny", 100]],
]);

/** "5 feet and 2 inches", "thirteen dollars and forty-five cents", "15 dollars 50": one amount in two units. */
function withSmallerUnit(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const smaller = SMALLER.get(amount.unit?.name ?? "");
  if (smaller === undefined) return amount;
  const joint = lexemes[amount.next]?.lower;
  // "the 6-foot-10 center"
  const inches = joint === "-" ? lexemes[amount.next + 1] : undefined;
  if (amount.unit?.name === "foot" && inches?.kind === "digits" && inches.glued && inches.value < 12)
    return { ...amount, value: amount.value + inches.value / 12, next: amount.next + 2 };
  const at = joint === "and" || joint === "," ? amount.next + 1 : amount.next;
  const number = readNumber(lexemes, at);
  if (number === null || number.value >= smaller[1]) return amount;
  const unit = readUnit(lexemes, number);
  const closes = lexemes[number.next] === undefined || /^[.,;]$/u.test(lexemes[number.next]?.text ?? "");
  if (unit === null && closes && smaller[1] === 100 && amount.rule !== "money:mark-before" && joint !== ",") {
    return { ...amount, value: amount.value + number.value / 100, next: number.next };
  }
  if (unit === null || unit.unit.name !== smaller[0]) return amount;
  return { ...amount, value: amount.value + number.value / smaller[1], next: unit.next };
}
