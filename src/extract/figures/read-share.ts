import type { Lexeme } from "./lexeme.ts";
import type { NumberReading } from "./number-reading.ts";
import {
  DENOMINATORS,
  PARTS_OF_TIME,
  SCALES,
  SHARE_FOLLOWERS,
  SHARE_LEADS,
  SMALL_NUMBERS,
} from "./number-words.ts";

/** "half a million", "a third of", "two-thirds", "three quarters of a billion", "half of". */
export function readShare(lexemes: readonly Lexeme[], at: number): NumberReading | null {
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
  if (PARTS_OF_TIME.has(before)) return null;
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
