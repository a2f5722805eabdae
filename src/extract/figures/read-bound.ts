import type { FigureChange } from "../../model.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND } from "./bound-words.ts";
import type { Lexeme } from "./lexeme.ts";
import { SMALL_NUMBERS } from "./number-words.ts";
import type { Unit } from "./quantity.ts";

/** Qualifiers around a number: where they begin and end, and what they make of it. */
export type BoundReading = Readonly<{
  /** Index of the first lexeme with the qualifier before the number. */
  from: number;
  /** Index after the last lexeme with the qualifier behind it. */
  next: number;
  change: Extract<FigureChange, "=" | "<" | ">" | "~">;
  /** As printed, the parts joined by a space: "an estimated plus". */
  words: readonly (readonly [from: number, next: number])[];
}>;

/**
 * The qualifiers around the lexemes `[from, next)` of a number. Two may stand before it ("an estimated" and
 * "more than") and one behind; a bound counts for more than "about". "an estimated 110,000 plus" is ">".
 */
export function readBounds(
  lexemes: readonly Lexeme[],
  from: number,
  next: number,
  unit: Unit | null = null,
): BoundReading {
  const words: [number, number][] = [];
  const changes: FigureChange[] = [];
  let start = from;
  for (let times = 0; times < 2; times += 1) {
    const before = boundBefore(lexemes, start);
    const few = unit === null && isFew(lexemes, from, next);
    if (before === null || ((unit?.kind === "time" || few) && isDuring(lexemes, before))) break;
    words.unshift([before.from, before.next]);
    changes.push(before.change);
    start = before.from;
  }
  let end = next;
  const after = boundAfter(lexemes, next);
  if (after !== null) {
    words.push([next, after.next]);
    changes.push(after.change);
    end = after.next;
  }
  const firm = changes.find((change) => change === "<" || change === ">");
  const change = firm === ">" || firm === "<" ? firm : changes.length > 0 ? "~" : "=";
  return { from: start, next: end, change, words };
}

/** "over three generations": up to nine things one goes over rather than beyond. */
function isFew(lexemes: readonly Lexeme[], from: number, next: number): boolean {
  return next === from + 1 && (SMALL_NUMBERS.get(lexemes[from]?.lower ?? "") ?? 10) < 10;
}

/** "£480,000 over three days": during them, not more than them; "for over three days" is a bound. */
function isDuring(lexemes: readonly Lexeme[], bound: Found): boolean {
  if (bound.next - bound.from !== 1 || lexemes[bound.from]?.lower !== "over") return false;
  return !/^(?:for|after|in|within|of|took|takes|lasted|lasts|is|was|were|just|well|spent|at|every)$/u.test(
    lexemes[bound.from - 1]?.lower ?? "",
  );
}

type Found = Readonly<{ from: number; next: number; change: "<" | ">" | "~" }>;

function boundBefore(lexemes: readonly Lexeme[], at: number): Found | null {
  // "more than a thousand" is read with its article; "nearly one" and "about the 50" are not skipped over.
  let phrase = "";
  let best: Found | null = null;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_BOUND); from -= 1) {
    const lexeme = lexemes[from];
    if (lexeme === undefined) break;
    if (lexeme.kind === "digits") break;
    phrase = phrase === "" ? lexeme.lower : `${lexeme.lower} ${phrase}`;
    const change = BOUNDS_BEFORE.get(phrase);
    // "adds up to" and "gone up to" end there.
    const sum =
      phrase === "up to" &&
      (/^(?:add(?:s|ed|ing)?|go|goes|going|gone|went)$/u.test(lexemes[from - 1]?.lower ?? "") ||
        isPushed(lexemes, from));
    if (change !== undefined && !sum) best = { from, next: at, change };
  }
  return best;
}

/** "pushing the yield on the note up to 4 percent": where it was pushed to. */
function isPushed(lexemes: readonly Lexeme[], up: number): boolean {
  for (let at = up - 1; at >= Math.max(0, up - 8); at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind !== "word") return false;
    if (
      /^(?:push(?:es|ed|ing)?|driv(?:e|es|ing|en)|drove|bid|sent|send(?:s|ing)?|lift(?:s|ed|ing)?)$/u.test(
        lexeme.lower,
      )
    )
      return true;
  }
  return false;
}

function boundAfter(lexemes: readonly Lexeme[], at: number): Found | null {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined) return null;
  const one = BOUNDS_AFTER.get(first.lower);
  if (first.text === "+" && (!first.glued || second?.glued === true)) return null;
  // "£38 million plus £6 million in add-ons": a sum, and no more than the first.
  const adds = first.lower === "plus" && second !== undefined && /^[$£€₹¥\d]/u.test(second.text);
  if (adds) return null;
  if (one !== undefined) return { from: at, next: at + 1, change: one };
  if (second === undefined) return null;
  const joined = first.text === "-" ? `-${second.lower}` : `${first.lower} ${second.lower}`;
  const two = BOUNDS_AFTER.get(joined);
  return two === undefined ? null : { from: at, next: at + 2, change: two };
}
