import { MONTHS } from "../dates/date-words.ts";
import type { Lexeme } from "./lexeme.ts";
import { digitsAt, gluedWord } from "./lexeme-at.ts";
import { YEAR_LEADS, YEAR_NOUNS } from "./name-words.ts";
import type { Amount } from "./read-amount.ts";

/** "1960s", "1970’s", "the ’80s". */
export function isDecade(lexemes: readonly Lexeme[], at: number): boolean {
  const digits = lexemes[at]?.text ?? "";
  if (!/^(?:\d{3})?\d0$|^\d{4}$/u.test(digits) || !/0$/u.test(digits)) return false;
  if (gluedWord(lexemes, at + 1) === "s") return true;
  return /^['’]$/u.test(lexemes[at + 1]?.text ?? "") && gluedWord(lexemes, at + 2) === "s";
}

/** "3:30 p.m.", "2 pm", "11 a.m.", "2.13 am", "ten o'clock". */
export function clockLength(lexemes: readonly Lexeme[], at: number, amount: Amount): number {
  const after = lexemes[amount.numberEnd]?.lower ?? "";
  if (/^o['’]clock$/u.test(after)) return amount.numberEnd + 1 - at;
  if (!/^(?:[ap]\.?m\.?)$/u.test(after)) return 0;
  const text = lexemes[at]?.text ?? "";
  const hour = amount.form === "words" || /^(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?$/u.test(text);
  return hour ? amount.numberEnd + 1 - at : 0;
}

/** A day beside its month: "May 12", "12 May", "August 14 and 15". */
export function isDate(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (!Number.isInteger(amount.value) || amount.value < 1 || amount.value > 31) return false;
  const dot = lexemes[at - 1]?.text === "." ? 1 : 0;
  const before = lexemes[at - 1 - dot];
  const joined =
    before?.lower === "and" || before?.text === "-" || before?.text === "–" || before?.lower === "to";
  const earlier = lexemes[at - 3]?.text === "." ? lexemes[at - 4] : lexemes[at - 3];
  if (joined && lexemes[at - 2]?.kind === "digits" && isMonth(earlier)) return true;
  if (isMonth(before)) return digitsAt(lexemes, at) !== null && !countsInMonth(lexemes, at, dot);
  const after = lexemes[amount.next];
  return digitsAt(lexemes, at) !== null && isMonth(after) && !/^(?:may|march)$/u.test(after?.text ?? "");
}

/** "In March 12 people died": a plain noun behind it, and nothing but the month before it. */
function countsInMonth(lexemes: readonly Lexeme[], at: number, dot: number): boolean {
  const lead = lexemes[at - 2 - dot]?.lower ?? "";
  return (
    /^(?:in|since|by|during)$/u.test(lead) &&
    /^(?:people|men|women|[a-z]+s)$/u.test(lexemes[at + 1]?.text ?? "")
  );
}

function isMonth(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || !MONTHS.has(lexeme.lower)) return false;
  return !/^(?:may|march|mar|jan|sept?|dec)$/u.test(lexeme.text);
}

/** A bare number of four digits that can be a year, unless it plainly counts something. */
export function isYear(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  const text = lexemes[at]?.text ?? "";
  // "in ’08"
  if (
    /^\d\d$/u.test(text) &&
    lexemes[at]?.glued &&
    /^['’‘]$/u.test(lexemes[at - 1]?.text ?? "") &&
    lexemes[at - 1]?.glued === false
  )
    return true;
  if (amount.next !== at + 1 || !/^(?:1[5-9]|20)\d\d$/u.test(text)) return false;
  const after = lexemes[at + 1];
  if (YEAR_NOUNS.has(after?.text ?? "")) return true;
  if (/^[a-z]{2,}s$/u.test(after?.text ?? "") && !YEAR_LEADS.has(lexemes[at - 1]?.lower ?? "")) return false;
  return !/^(?:people|men|women|children)$/u.test(after?.text ?? "");
}
