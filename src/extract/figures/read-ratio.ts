import type { FigureValue } from "../../model.ts";
import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import type { Unit } from "./quantity.ts";
import { readNumber } from "./read-number.ts";
import { readUnit } from "./read-unit.ts";

/** A ratio by its lexemes: its value is the share. */
export type RatioReading = Readonly<{
  at: number;
  next: number;
  value: FigureValue;
  unit: Unit | null;
  rule: string;
}>;

/**
 * "one in four", "nine out of 10", "two of every three": a share of people or things, or null. "12 in six boxes" and
 * "five in 10 minutes" are none: the first number must be the smaller, and no unit may follow the second.
 */
export function readRatio(lexemes: readonly Lexeme[], at: number): RatioReading | null {
  const joint = lexemes[at + 1]?.lower;
  const from =
    joint === "in"
      ? at + 2
      : joint === "out" && lexemes[at + 2]?.lower === "of"
        ? at + 3
        : joint === "of" && lexemes[at + 2]?.lower === "every"
          ? at + 2
          : null;
  if (from === null) return null;
  const top = readNumber(lexemes, at);
  if (top === null || top.next !== at + 1 || !isWhole(top)) return null;
  const bottom = readNumber(lexemes, lexemes[from]?.lower === "every" ? from + 1 : from);
  if (bottom === null || !isWhole(bottom) || top.value >= bottom.value || top.value < 1) return null;
  const year =
    bottom.form === "digits" &&
    bottom.next === from + 1 &&
    /^(?:1[5-9]|20)\d\d$/u.test(lexemes[from]?.text ?? "");
  const round = bottom.value <= 10 || bottom.value % 10 === 0 || (joint === "in" ? top.value === 1 : true);
  if (year || !round || readUnit(lexemes, bottom) !== null) return null;
  const value: FigureValue = { kind: "exact", value: top.value / bottom.value };
  return { at, next: bottom.next, value, unit: null, rule: "ratio:in" };
}

function isWhole(number: NumberReading): boolean {
  return Number.isInteger(number.value) && number.form !== "fraction";
}
