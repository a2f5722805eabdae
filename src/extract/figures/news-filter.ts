import type { Token } from "../../text/annotate.ts";
import { basePhrase } from "./noun-phrase.ts";
import { ONE_COUNTS } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { singular } from "./singular.ts";
import { firstAt, lowerAt } from "./token-at.ts";

/** Years; above it an age is not a person's. */
const OLDEST = 115;

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
  if (quantity.unit?.kind === "age" && isSomebodysAge(tokens, quantity, words)) return false;
  if (quantity.unit !== null) return !isSomeDay(tokens, quantity, words);
  if (unit === null && /^(?:1[5-9]|20)\d\d$/u.test(words)) return false;
  if (unit === null && isAgeLimit(text, quantity)) return false;
  if (unit === null && standsForPeople(tokens, quantity, words)) return false;
  if (words === "one")
    return unit !== null && (ONE_COUNTS.has(unit) || isLoneCount(tokens, quantity.core.start));
  return !isNominalOne(tokens, quantity, words);
}

/** "only one hospital", "has one school": the number is what is said. */
function isLoneCount(tokens: readonly Token[], start: number): boolean {
  return /^(?:only|just|least|has|had|have)$/u.test(lowerAt(tokens, firstAt(tokens, start) - 1));
}

/** "the 19-year-old driver", "a 59-year-old from Dover": an age in passing; "a 10-year-old law" is news. */
function isSomebodysAge(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  if (!/-\s?olds?$/u.test(words) || quantity.value.kind !== "exact" || quantity.value.value > OLDEST)
    return false;
  const base = basePhrase(tokens, firstAt(tokens, quantity.core.end));
  const head = base === null ? undefined : tokens[base.head];
  if (head === undefined || base?.from !== firstAt(tokens, quantity.core.end)) return true;
  const noun = singular(head.lower);
  return (
    head.pos === "PROPN" ||
    ONE_COUNTS.has(noun) ||
    /(?:man|woman|er|or|ist|native|president|executive|chief|captain|coach|king|queen|prince|princess|pope|star|veteran|son|politician|musician|comedian|immigrant|student|resident|patient)$/u.test(
      noun,
    )
  );
}

/** "One day it will rain": a time at the front of its clause, and no length of it. */
function isSomeDay(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  const first = firstAt(tokens, quantity.span.start);
  const opens = first === 0 || tokens[first - 1]?.pos === "PUNCT" || tokens[first - 1]?.pos === "CCONJ";
  return opens && /^one (?:day|night|morning|evening|year|week|month)$/u.test(words);
}

/** "Seven of them are under 18": how old, and no number of anything. */
function isAgeLimit(text: string, { span, value }: Quantity): boolean {
  const aged = /\b(?:are|is|was|were|be|those|people|children|anyone|boys|girls) $/iu;
  const limit = /^(?:under|over|below|above) \d{2}$/iu.test(text.slice(span.start, span.end));
  return (
    limit &&
    value.kind === "exact" &&
    value.value < OLDEST &&
    aged.test(text.slice(Math.max(0, span.start - 12), span.start))
  );
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
    /^(?:way|fold|thirds|headed|faced|time|pronged|piece|pointers?|star)$/u.test(
      tokens[after + 1]?.lower ?? "",
    )
  );
}
