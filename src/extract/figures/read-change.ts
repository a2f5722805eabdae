import {
  CHANGE_FILLERS,
  DOWN_NOUNS,
  DOWN_VERBS,
  GAIN_VERBS,
  LOSS_VERBS,
  NEEDS_BY,
  UP_NOUNS,
  UP_VERBS,
} from "./change-words.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Unit } from "./quantity.ts";

const REACH_BEFORE = 5;
const REACH_BY = 9;

/**
 * Whether the lexemes `[from, next)` are the size of a rise or fall: "rose 12 percent", "cut the tax by 2.5
 * points", "a 12 percent drop", "7 percent higher". "rose to 12 percent" and "dropped 14 inches of rain" are not.
 */
export function readChange(
  lexemes: readonly Lexeme[],
  from: number,
  next: number,
  unit: Unit | null,
): "up" | "down" | null {
  // "futures lost 2 cents to $2.31": of a price, too.
  const priced = unit?.kind === "money" && lexemes[next]?.lower === "to";
  const points = priced || unit?.kind === "percent" || /^points?$/u.test(lexemes[next]?.lower ?? "");
  if (points && GAIN_VERBS.has(lexemes[from - 1]?.lower ?? "")) return "up";
  if (points && LOSS_VERBS.has(lexemes[from - 1]?.lower ?? "") && lexemes[next]?.lower !== "of")
    return "down";
  const transitive = lexemes[next]?.lower === "of" && lexemes[from - 1]?.lower !== "by";
  return (
    (transitive || isDistance(lexemes, next, unit) ? null : verbBefore(lexemes, from, unit)) ??
    (unit === null || unit.kind === "time" ? comparedAfter(lexemes, next) : nounAfter(lexemes, next, unit)) ??
    nounBefore(lexemes, from)
  );
}

/** "crashed two miles short of the runway": where it happened, and no change. */
function isDistance(lexemes: readonly Lexeme[], next: number, unit: Unit | null): boolean {
  return (
    unit?.kind === "length" &&
    /^(?:short|away|north|south|east|west|from|off|outside|inside|into|behind|ahead)$/u.test(
      lexemes[next]?.lower ?? "",
    )
  );
}

function verbBefore(lexemes: readonly Lexeme[], from: number, unit: Unit | null): "up" | "down" | null {
  let by = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at -= 1) {
    const word = lexemes[at]?.lower ?? "";
    if (word === "by") by = true;
    const direction = UP_VERBS.has(word) ? "up" : DOWN_VERBS.has(word) ? "down" : null;
    if (
      direction !== null &&
      !(CHANGE_FILLERS.has(word) && at > 0 && isMotion(lexemes[at - 1]?.lower ?? ""))
    ) {
      const passive =
        unit?.kind === "percent" && /^(?:was|were|be|been|is|are)$/u.test(lexemes[at - 1]?.lower ?? "");
      return by || passive || !NEEDS_BY.has(word) ? direction : null;
    }
    if (!CHANGE_FILLERS.has(word)) break;
  }
  if (lexemes[from - 1]?.lower === "by") return verbOfObject(lexemes, from - 1);
  return unit?.kind === "percent" ? verbOfBareObject(lexemes, from) : null;
}

/** "cutting inflation 50 percent", "raised its prices 5 percent": the object between verb and percentage. */
function verbOfBareObject(lexemes: readonly Lexeme[], from: number): "up" | "down" | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "word" || /^(?:of|to|at|in|from|with|for|on|and|or|than)$/u.test(lexeme.lower))
      return null;
    if (at < from - 1 && NEEDS_BY.has(lexeme.lower)) {
      if (UP_VERBS.has(lexeme.lower)) return "up";
      if (DOWN_VERBS.has(lexeme.lower)) return "down";
    }
  }
  return null;
}

/** "cut its workforce by 15 percent", "has shrunk this year by $40 million": the nearest verb in the clause. */
function verbOfObject(lexemes: readonly Lexeme[], by: number): "up" | "down" | null {
  for (let at = by - 1; at >= Math.max(0, by - REACH_BY); at -= 1) {
    const lexeme = lexemes[at];
    // "declined for a third month, by 5 percent"
    if (lexeme?.text === "," && at === by - 1) continue;
    if (lexeme === undefined || /^[.;:,]$/u.test(lexeme.text)) return null;
    if (lexeme.lower === "up" || lexeme.lower === "down") continue;
    if (UP_VERBS.has(lexeme.lower)) return "up";
    if (DOWN_VERBS.has(lexeme.lower)) return "down";
  }
  return null;
}

function isMotion(word: string): boolean {
  return UP_VERBS.has(word) || DOWN_VERBS.has(word);
}

function nounAfter(lexemes: readonly Lexeme[], next: number, unit: Unit): "up" | "down" | null {
  const word = lexemes[next]?.lower ?? "";
  const second = lexemes[next + 1]?.lower ?? "";
  // "a 12 percent price increase"; but "a $4 trillion tax cut" is the size of a cut.
  const near = unit.kind !== "percent" || /^(?:in|from|over|than|)$/u.test(second) ? [word] : [word, second];
  for (const noun of near) {
    if (UP_NOUNS.has(noun) && noun !== "more") return "up";
    if (DOWN_NOUNS.has(noun) && noun !== "less" && noun !== "fewer") return "down";
    if (/^[,.;:]$/u.test(noun)) return null;
  }
  return comparedAfter(lexemes, next);
}

/** "18 fewer than in 2021", "20 percent more than last year". */
function comparedAfter(lexemes: readonly Lexeme[], next: number): "up" | "down" | null {
  if (lexemes[next + 1]?.lower !== "than") return null;
  const word = lexemes[next]?.lower ?? "";
  return word === "more" || word === "higher" ? "up" : /^(?:less|fewer|lower)$/u.test(word) ? "down" : null;
}

function nounBefore(lexemes: readonly Lexeme[], from: number): "up" | "down" | null {
  if (lexemes[from - 1]?.lower !== "of") return null;
  const noun = lexemes[from - 2]?.lower ?? "";
  if (noun === "loss") return null;
  if (UP_NOUNS.has(noun)) return "up";
  return DOWN_NOUNS.has(noun) ? "down" : null;
}
