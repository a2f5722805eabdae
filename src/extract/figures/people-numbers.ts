import type { Lexeme } from "./lexeme.ts";
import { digitsAt } from "./lexeme-at.ts";
import { AGED_PEOPLE, PRONOUN_FOLLOWERS, PRONOUN_LEADS } from "./name-words.ts";
import type { Amount } from "./read-amount.ts";

/** "Smith, 42, said", "aged 42", "ages 19 to 26". */
export function isAgeInPassing(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (amount.value > 120) return false;
  const before = lexemes[at - 1];
  if (/^(?:age|aged|ages)$/u.test(before?.lower ?? "")) return true;
  if (before?.lower === "of" && lexemes[at - 2]?.lower === "ages") return true;
  if (
    /^(?:over|under|above|below)$/u.test(before?.lower ?? "") &&
    (AGED_PEOPLE.has(lexemes[at - 2]?.lower ?? "") || /^aged?$/u.test(lexemes[at - 2]?.lower ?? ""))
  )
    return true;
  if (/^(?:to|and|or|through|between)$/u.test(before?.lower ?? "")) {
    const lead = [at - 2, at - 3, at - 4].map((index) => lexemes[index]?.lower);
    if (lead.some((word) => word === "ages" || word === "aged")) return true;
  }
  const after = lexemes[amount.next];
  const closed = after === undefined || /^[,.;)]$/u.test(after.text);
  return (
    digitsAt(lexemes, at) !== null &&
    before?.text === "," &&
    closed &&
    /^\p{Lu}/u.test(lexemes[at - 2]?.text ?? "") &&
    amount.value >= 1
  );
}

/** "one of the", "that one", "the two", "no one": words that stand for somebody. */
export function isPronoun(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (amount.form !== "words" || amount.next !== at + 1) return false;
  const [before, word, after] = [lexemes[at - 1], lexemes[at]?.lower, lexemes[amount.next]];
  if (word === "one") {
    if (PRONOUN_LEADS.has(before?.lower ?? "") || before?.text === "-") return true;
    return after?.kind !== "word" || PRONOUN_FOLLOWERS.has(after.lower);
  }
  const counts = after?.kind === "word" && !PRONOUN_FOLLOWERS.has(after.lower);
  return /^(?:the|these|those|other)$/u.test(before?.lower ?? "") && !counts;
}
