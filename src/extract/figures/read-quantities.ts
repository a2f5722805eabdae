import type { FigureValue, Span } from "../../model.ts";
import { type Lexeme, lex } from "./lexeme.ts";
import { mayHoldQuantity } from "./may-hold-quantity.ts";
import { notQuantityLength } from "./not-quantity.ts";
import { SCALES, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "./number-words.ts";
import type { Quantity, Unit } from "./quantity.ts";
import { type Amount, readAmount } from "./read-amount.ts";
import { type BoundReading, readBounds } from "./read-bound.ts";
import { readChange } from "./read-change.ts";
import { readRange } from "./read-range.ts";
import { readRatio } from "./read-ratio.ts";

/**
 * Every quantity in one stretch of text, in order and without overlap: numbers with their units and qualifiers,
 * but no dates, times, names or phone numbers. Linear in its length.
 * `readQuantities("two meters of cotton for £2,000")` gives 2 metre and 2000 pound sterling.
 */
export function readQuantities(
  text: string,
  range: Span = { start: 0, end: text.length },
): readonly Quantity[] {
  if (!mayHoldQuantity(text.slice(range.start, range.end))) return [];
  const lexemes = lex(text, range);
  const found: Reading[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const reading = readVague(lexemes, at) ?? readAt(lexemes, at);
    if (reading === null) {
      at += 1;
      continue;
    }
    if ("skip" in reading) {
      at += Math.max(1, reading.skip);
      continue;
    }
    found.push(reading);
    at = reading.next;
  }
  const quantities: Quantity[] = [];
  for (const reading of sharedUnits(lexemes, found)) {
    const quantity = qualified(text, lexemes, reading);
    quantities.push(sameWay(text, quantities.at(-1), quantity));
  }
  return quantities;
}

/** "rose 2 percent in March and 4 percent in April": the second goes the way of the first. */
function sameWay(text: string, earlier: Quantity | undefined, quantity: Quantity): Quantity {
  if (earlier === undefined || quantity.unit?.kind !== "percent" || quantity.change !== "=") return quantity;
  const moves = earlier.change === "up" || earlier.change === "down";
  if (!moves || earlier.unit?.name !== quantity.unit.name) return quantity;
  const between = text.slice(earlier.span.end, quantity.span.start);
  const follows =
    /^ (?:in|from|on|for|against|last|this|at)\b[^.;:,]{0,60} and $/u.test(between) || between === " and ";
  const owned = /^ (?:of|to)\b/u.test(text.slice(quantity.span.end, quantity.span.end + 4));
  return follows && !owned ? { ...quantity, change: earlier.change } : quantity;
}

/** A quantity by its lexemes, before its qualifiers are read. */
export type Reading = Readonly<{
  at: number;
  next: number;
  value: FigureValue;
  unit: Unit | null;
  rule: string;
}>;

function readAt(lexemes: readonly Lexeme[], at: number): Reading | Readonly<{ skip: number }> | null {
  const ratio = readRatio(lexemes, at);
  if (ratio !== null) return ratio;
  const amount = readAmount(lexemes, at);
  if (amount === null) return null;
  const skip = amount.rule === "money:mark-before" ? 0 : notQuantityLength(lexemes, at, amount);
  if (skip > 0) return { skip };
  if (isRateBase(lexemes, at, amount)) return { skip: amount.next - at };
  const range = readRange(lexemes, at, amount);
  if (range !== null) {
    const value: FigureValue = { kind: "range", from: range.from.value, to: range.to.value };
    return { at, next: range.next, value, unit: range.to.unit ?? range.from.unit, rule: range.rule };
  }
  const value: FigureValue = { kind: "exact", value: amount.value };
  return { at, next: amount.next, value, unit: amount.unit, rule: amount.rule };
}

/** "85 cases per 100,000": the number after "per" is part of the unit. */
function isRateBase(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  return lexemes[at - 1]?.lower === "per" && amount.unit === null;
}

/** "dozens", "tens of thousands", "several hundred", "a couple of dozen". */
function readVague(lexemes: readonly Lexeme[], at: number): Reading | null {
  const word = lexemes[at]?.lower ?? "";
  const least = VAGUE_PLURALS.get(word);
  if (least !== undefined) {
    const second =
      lexemes[at + 1]?.lower === "of" ? VAGUE_PLURALS.get(lexemes[at + 2]?.lower ?? "") : undefined;
    const next = second === undefined ? at + 1 : at + 3;
    // "tens" and "scores" alone are mostly other things.
    if ((word === "tens" && second === undefined) || (word === "scores" && lexemes[at + 1]?.lower !== "of"))
      return null;
    const atLeast = second === undefined ? least : (least * second) / 2;
    return { at, next, value: { kind: "vague", atLeast }, unit: null, rule: "vague:plural" };
  }
  // "a couple of billion dollars"
  const of = word === "couple" && lexemes[at + 1]?.lower === "of" ? 1 : 0;
  const scaled = lexemes[at + 1 + of]?.lower ?? "";
  const scale = VAGUE_MULTIPLIERS.has(word) ? (scaled === "dozen" ? 12 : SCALES.get(scaled)) : undefined;
  if (scale === undefined) return null;
  const unit = readAmount(lexemes, at + 1 + of);
  const value: FigureValue = { kind: "vague", atLeast: 2 * scale };
  return { at, next: unit?.next ?? at + 2 + of, value, unit: unit?.unit ?? null, rule: "vague:several" };
}

/** "45 and 50 mg": a bare number in a list takes the unit of the next, when nothing but the list joins them. */
function sharedUnits(lexemes: readonly Lexeme[], readings: readonly Reading[]): readonly Reading[] {
  const shared: Reading[] = [];
  for (const reading of readings.toReversed()) {
    const after = shared.at(-1);
    const joins =
      after !== undefined &&
      after.at === reading.next + 1 &&
      /^(?:and|or|to|,)$/u.test(lexemes[reading.next]?.lower ?? "");
    const takes =
      joins &&
      reading.unit === null &&
      after.unit !== null &&
      after.unit.kind !== "money" &&
      reading.value.kind === "exact";
    shared.push(takes ? { ...reading, unit: after.unit } : reading);
  }
  return shared.toReversed();
}

/** Adds the qualifiers and the direction; ", or 0.6 percent" goes the way of the quantity before it. */
function qualified(text: string, lexemes: readonly Lexeme[], reading: Reading): Quantity {
  const { at, next } = withOpener(lexemes, reading);
  const bounds = readBounds(lexemes, at, next, reading.unit);
  const restates =
    reading.value.kind === "exact" && bounds.change === "=" ? restatedFrom(lexemes, bounds.from) : null;
  const direction =
    reading.value.kind === "vague"
      ? null
      : (readChange(lexemes, bounds.from, next, reading.unit) ?? restates);
  const words = bounds.words.map(([from, to]) => slice(text, lexemes, from, to));
  const vague = reading.value.kind === "vague" && bounds.change === "=" ? ">" : bounds.change;
  return {
    span: spanOf(lexemes, bounds.from, bounds.next),
    core: spanOf(lexemes, reading.at, reading.next),
    value: reading.value,
    unit: reading.unit,
    qualifier: words.length === 0 ? null : words.join(" "),
    change: isLevel(lexemes, bounds) ? vague : (direction ?? vague),
    rule: reading.rule,
  };
}

/** "fell below 200" says where it is, "fell more than 20 percent" how far it went. */
function isLevel(lexemes: readonly Lexeme[], { words }: BoundReading): boolean {
  return words.some(
    ([from, next]) => next - from === 1 && /^(?:below|under|above|beyond)$/u.test(lexemes[from]?.lower ?? ""),
  );
}

/** "between" and "from" belong to the range they open. */
function withOpener(lexemes: readonly Lexeme[], reading: Reading): Readonly<{ at: number; next: number }> {
  const opener = /^(?:between|from)$/u.test(lexemes[reading.at - 1]?.lower ?? "");
  return { at: opener && reading.value.kind === "range" ? reading.at - 1 : reading.at, next: reading.next };
}

/** The direction of the quantity that ", or" restates: "fell 29 points, or 0.1 percent". */
function restatedFrom(lexemes: readonly Lexeme[], at: number): "up" | "down" | null {
  if (lexemes[at - 1]?.lower !== "or" || lexemes[at - 2]?.text !== ",") return null;
  let from = at - 2;
  while (
    from > 0 &&
    at - from < 8 &&
    lexemes[from - 1]?.kind !== "digits" &&
    !/^[,.;]$/u.test(lexemes[from - 1]?.text ?? "")
  )
    from -= 1;
  const mark = /^[$£€]$/u.test(lexemes[from - 2]?.text ?? "") ? 1 : 0;
  return readChange(lexemes, from - 1 - mark, from, null);
}

function spanOf(lexemes: readonly Lexeme[], from: number, next: number): Span {
  return { start: lexemes[from]?.start ?? 0, end: lexemes[next - 1]?.end ?? 0 };
}

function slice(text: string, lexemes: readonly Lexeme[], from: number, next: number): string {
  const span = spanOf(lexemes, from, next);
  return text.slice(span.start, span.end);
}
