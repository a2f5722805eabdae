import type { Token } from "../../text/annotate.ts";
import { ONE_COUNTS } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { firstAt, lowerAt } from "./token-at.ts";

/**
 * Whether a quantity is one, with the sentence's parts of speech at hand: the reader has left dates, names and
 * pronouns out already. "one" counts only people, deaths and the like; a number with letters against it is a
 * name.
 */
export function isNews(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  unit: string | null,
): boolean {
  if (quantity.value.kind !== "exact") return true;
  const words = text.slice(quantity.core.start, quantity.core.end).toLowerCase();
  if (quantity.unit !== null) return !isSomeDay(tokens, quantity, words);
  if (unit === null && /^(?:1[5-9]|20)\d\d$/u.test(words)) return false;
  if (unit === null && standsForPeople(tokens, quantity, words)) return false;
  if (words === "one") return unit !== null && ONE_COUNTS.has(unit);
  return !isNominalOne(tokens, quantity, words);
}

/** "One day it will rain": a time at the front of its clause, and no length of it. */
function isSomeDay(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  const first = firstAt(tokens, quantity.span.start);
  const opens = first === 0 || tokens[first - 1]?.pos === "PUNCT" || tokens[first - 1]?.pos === "CCONJ";
  return opens && /^one (?:day|night|morning|evening|year|week|month)$/u.test(words);
}

/** "the two are vying", "an anecdote or two": a small number word for something named elsewhere, or for any. */
function standsForPeople(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  const first = firstAt(tokens, quantity.span.start);
  return (
    /^(?:two|three|four|five|six)$/u.test(words) &&
    /^(?:the|these|those|both|or)$/u.test(lowerAt(tokens, first - 1))
  );
}

/** "a two-way street", "the three-headed dog": a number word in a compound that counts nothing. */
function isNominalOne(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  if (!/^(?:two|three|four)$/u.test(words)) return false;
  const after = firstAt(tokens, quantity.core.end);
  return (
    tokens[after]?.text === "-" &&
    /^(?:way|fold|thirds|headed|faced|time|pronged|piece)$/u.test(tokens[after + 1]?.lower ?? "")
  );
}
