import { clockLength, isDate, isDecade, isYear } from "./date-numbers.ts";
import type { Lexeme } from "./lexeme.ts";
import { digitsAt, gluedWord } from "./lexeme-at.ts";
import { isAddress, isCode, isIdentifier, isListNumber, isName, isPartOfCode } from "./name-numbers.ts";
import { ORDINAL_ENDINGS } from "./name-words.ts";
import { chainLength, joinedPairLength, spokenTallyLength } from "./pair-numbers.ts";
import { isAgeInPassing, isPronoun } from "./people-numbers.ts";
import type { Amount } from "./read-amount.ts";

/**
 * How many lexemes from `at` belong to a number that is no quantity (a date, a time, a name, a phone number, a
 * score …); 0 when none of the rules fires. `amount` is what the reader makes of them.
 */
export function notQuantityLength(lexemes: readonly Lexeme[], at: number, amount: Amount): number {
  const read = amount.next - at;
  const digits = digitsAt(lexemes, at) !== null;
  if (isCode(lexemes, at) || isListNumber(lexemes, at, amount) || isIdentifier(lexemes, at)) return read;
  const chain = chainLength(lexemes, at) || spokenTallyLength(lexemes, at) || joinedPairLength(lexemes, at);
  if (chain > 0) return chain;
  if (digits && ORDINAL_ENDINGS.has(gluedWord(lexemes, at + 1))) return 2;
  if (digits && isDecade(lexemes, at)) return 1;
  const clock = clockLength(lexemes, at, amount);
  if (clock > 0) return clock;
  const hyphen = lexemes[amount.next];
  if (amount.unit === null && amount.form === "fraction" && hyphen?.text === "-" && hyphen.glued) return read;
  if (amount.unit !== null) return isPartOfCode(lexemes, at, amount) ? read : 0;
  if (digits && gluedWord(lexemes, amount.next) !== "") return read;
  if (isDate(lexemes, at, amount) || isYear(lexemes, at, amount) || isName(lexemes, at)) return read;
  if (isAgeInPassing(lexemes, at, amount) || isAddress(lexemes, at, amount)) return read;
  return isPronoun(lexemes, at, amount) ? read : 0;
}
