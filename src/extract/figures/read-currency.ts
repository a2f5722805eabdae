import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_MARKS,
  CURRENCY_NAMES,
  CURRENCY_OWNERS,
  CURRENCY_PREFIXES,
  DOLLAR_PREFIXES,
} from "./currency-list.ts";
import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import type { Unit } from "./quantity.ts";
import { readNumber } from "./read-number.ts";

const money = (name: string): Unit => ({ name, kind: "money" });

/** Letters against the digits that are coins: "17c", "50p". */
const COIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["c", "cent"],
  ["p", "penny"],
]);

/** Currency names that are also common words: read only after an amount that large. */
const LEAST_AMOUNT: ReadonlyMap<string, number> = new Map([
  ["won", 500],
  ["crown", 100],
  ["real", Number.POSITIVE_INFINITY],
  ["mark", 2],
  ["rand", 2],
  ["sterling", Number.POSITIVE_INFINITY],
  ["ether", 0.01],
]);

/** An amount whose currency stands first: "$48.2 million", "HK$ 10", "EUR 125", "MEUR 120"; null without one. */
export function readMoneyBefore(
  lexemes: readonly Lexeme[],
  at: number,
): Readonly<{ number: NumberReading; unit: Unit }> | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === "mark") {
    const mark = CURRENCY_MARKS.get(first.text);
    return mark === undefined ? null : amount(lexemes, at + 1, mark, 1);
  }
  if (first.kind !== "word") return null;
  const second = lexemes[at + 1];
  if (second?.text === "$" && (second.glued || first.text.length > 1)) {
    const owner = DOLLAR_PREFIXES.get(first.lower);
    if (owner !== undefined) return amount(lexemes, at + 2, owner, 1);
  }
  const code = second?.kind === "digits" ? CURRENCY_CODES.get(first.text.toUpperCase()) : undefined;
  if (code !== undefined) return amount(lexemes, at + 1, code, 1);
  const dot = second?.text === "." ? 1 : 0;
  const prefix = lexemes[at + 1 + dot]?.kind === "digits" ? CURRENCY_PREFIXES.get(first.text) : undefined;
  if (prefix !== undefined) return amount(lexemes, at + 1 + dot, prefix, 1);
  const letter = second?.kind === "digits" && second.glued ? CURRENCY_LETTERS.get(first.text) : undefined;
  if (letter !== undefined) {
    const large = amount(lexemes, at + 1, letter, 1);
    return large !== null && large.number.next > at + 2 ? large : null;
  }
  const millions = readMillionsCode(lexemes, at);
  return millions === null ? null : amount(lexemes, at + 1, millions.unit.name, 1e6);
}

/** "MEUR", "MGBP": millions of a currency, as Nordic company news writes them. */
export function readMillionsCode(
  lexemes: readonly Lexeme[],
  at: number,
): Readonly<{ unit: Unit; next: number }> | null {
  const code = lexemes[at]?.text ?? "";
  const name = code.startsWith("M") ? CURRENCY_CODES.get(code.slice(1)) : undefined;
  return name === undefined ? null : { unit: money(name), next: at + 1 };
}

function amount(
  lexemes: readonly Lexeme[],
  at: number,
  name: string,
  times: number,
): Readonly<{ number: NumberReading; unit: Unit }> | null {
  const number = readNumber(lexemes, at, true);
  if (number === null || number.form === "words") return null;
  return { number: { ...number, value: number.value * times }, unit: money(name) };
}

/** A currency after its amount: "10 $", "420 million Finnish markka", "17c", "115.5USD", "120 MEUR". */
export function readCurrencyAfter(
  lexemes: readonly Lexeme[],
  at: number,
  number: NumberReading,
): Readonly<{ unit: Unit; next: number }> | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const mark = CURRENCY_MARKS.get(first.text);
  if (mark !== undefined) {
    // "50 $5 bills": a mark that touches digits behind it belongs to those.
    const own = first.glued || lexemes[at + 1]?.kind !== "digits" || lexemes[at + 1]?.glued === false;
    return own ? { unit: money(mark), next: at + 1 } : null;
  }
  if (first.kind !== "word") return null;
  const coin = first.glued ? COIN_LETTERS.get(first.text) : undefined;
  if (coin !== undefined && number.form === "digits") return { unit: money(coin), next: at + 1 };
  const code = CURRENCY_CODES.get(first.text);
  if (code !== undefined) return { unit: money(code), next: at + 1 };
  return readName(lexemes, at, number.value);
}

/** "25.7 million pounds of flour": goods, unless what follows "of" is money itself. */
function isWeighed(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== "of") return false;
  return [1, 2, 3].every((step) => !SPENT_ON.has(lexemes[at + step]?.lower ?? ""));
}

const SPENT_ON: ReadonlySet<string> = new Set(
  `money cash funding funds debt debts investment investments savings cuts aid spending damage tax taxes assets revenue
  sales losses profit compensation loans loan support public taxpayers`.split(/\s+/u),
);

function readName(
  lexemes: readonly Lexeme[],
  at: number,
  value: number,
): Readonly<{ unit: Unit; next: number }> | null {
  const words = [0, 1, 2].map((offset) => lexemes[at + offset]?.lower ?? "");
  const [first = "", second = "", third = ""] = words;
  const two = CURRENCY_OWNERS.get(`${first} ${second}`);
  const one = CURRENCY_OWNERS.get(first);
  const [owner, noun, next] =
    two !== undefined
      ? [two, third, at + 3]
      : one !== undefined
        ? [one, second, at + 2]
        : ["", first, at + 1];
  // Alone, a pound is a weight unless it comes in millions; with an owner it is money.
  if (/^pounds?$/u.test(noun)) {
    const isMoney =
      two !== undefined || one !== undefined || lexemes[next]?.lower === "sterling" || value >= 1e6;
    if (!isMoney || isWeighed(lexemes, next)) return null;
    const end = lexemes[next]?.lower === "sterling" ? next + 1 : next;
    return {
      unit: money(owner === "" || owner === "British" ? "pound sterling" : `${owner} pound`),
      next: end,
    };
  }
  const singular = CURRENCY_NAMES.has(noun) ? noun : noun === "pennies" ? "penny" : noun.replace(/s$/u, "");
  const name = CURRENCY_NAMES.get(singular);
  if (name === undefined || value < (LEAST_AMOUNT.get(singular) ?? Number.NEGATIVE_INFINITY)) return null;
  return { unit: money(owner === "" ? name : `${owner} ${name}`), next };
}
