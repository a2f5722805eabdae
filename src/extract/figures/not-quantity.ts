import type { Lexeme } from "./lexeme.ts";
import {
  AGED_PEOPLE,
  MONTHS,
  NUMBER_IDIOMS,
  NUMBERED_NAMES,
  ORDINAL_ENDINGS,
  PRONOUN_FOLLOWERS,
  PRONOUN_LEADS,
  STREET_WORDS,
  TALLY_WORDS,
  YEAR_LEADS,
} from "./name-words.ts";
import type { Amount } from "./read-amount.ts";

/**
 * How many lexemes from `at` belong to a number that is no quantity (a date, a time, a name, a phone number, a
 * score …); 0 when none of the rules fires. `amount` is what the reader makes of them.
 */
export function notQuantityLength(lexemes: readonly Lexeme[], at: number, amount: Amount): number {
  const read = amount.next - at;
  const digits = digitsAt(lexemes, at) !== null;
  if (isCode(lexemes, at) || isListNumber(lexemes, at, amount) || isIdentifier(lexemes, at)) return read;
  const chain = chainLength(lexemes, at);
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

function digitsAt(lexemes: readonly Lexeme[], at: number): Lexeme | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === "digits" ? lexeme : null;
}

function gluedWord(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  return lexeme?.kind === "word" && lexeme.glued ? lexeme.lower : "";
}

/** Digits against letters before them, or behind a hyphen or "#": "L2", "K-12", "COVID-19", "#5". */
function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const [lexeme, before, outer] = [lexemes[at], lexemes[at - 1], lexemes[at - 2]];
  if (lexeme?.kind !== "digits" || !lexeme.glued || before === undefined) return false;
  if (before.text === "+" && before.glued && outer?.kind === "digits") return true;
  if (before.text === "#" || before.text === "№" || before.kind === "word") return true;
  return /^[-‑_.]$/u.test(before.text) && before.glued && outer?.kind === "word" && outer.lower !== "mid";
}

/** A run of digits too long for a count, and the emergency numbers. */
function isIdentifier(lexemes: readonly Lexeme[], at: number): boolean {
  const text = lexemes[at]?.text ?? "";
  if (/^\d{13,}$/u.test(text)) return true;
  return /^(?:911|999|988)$/u.test(text) && !/^(?:people|dollars)$/u.test(lexemes[at + 1]?.lower ?? "");
}

/** A measured amount against more letters or a hyphen and a capital: "777F", "L-202". */
function isPartOfCode(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  const last = lexemes[amount.next - 1];
  return (
    amount.form === "digits" &&
    last?.kind === "word" &&
    last.glued &&
    last.text.length === 1 &&
    lexemes[at - 1]?.kind === "word" &&
    /^\p{Lu}\p{Ll}+$/u.test(lexemes[at - 1]?.text ?? "") &&
    /^[A-Z]$/u.test(last.text)
  );
}

/** "1." and "2)" at the very start of a sentence. */
function isListNumber(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (at !== 0 || amount.unit !== null || digitsAt(lexemes, at) === null || amount.value > 99) return false;
  const after = lexemes[at + 1];
  return after?.glued === true && /^[.)]$/u.test(after.text);
}

/** Three and more numbers in a chain are dates, phone numbers or addresses; two can be a tally or idiom. */
function chainLength(lexemes: readonly Lexeme[], at: number): number {
  const first = digitsAt(lexemes, at);
  if (first === null) return 0;
  let next = at + 1;
  let links = 0;
  while (
    /^[-–/.:]$/u.test(lexemes[next]?.text ?? "") &&
    lexemes[next]?.glued &&
    lexemes[next + 1]?.kind === "digits" &&
    lexemes[next + 1]?.glued
  ) {
    next += 2;
    links += 1;
  }
  // "+1-222 …" and "(860) 555-0142"
  if (links === 0)
    return lexemes[at - 1]?.text === "(" && /^\d{3}$/u.test(first.text) && isPhoneTail(lexemes, at + 2)
      ? 5
      : 0;
  if (links > 1) return next - at;
  const mark = lexemes[at + 1]?.text;
  const second = lexemes[at + 2];
  if (second === undefined) return 0;
  if (NUMBER_IDIOMS.has(`${first.text}${mark}${second.text}`)) return 3;
  if (mark === ":" || mark === ".") return 3;
  if (mark === "/") return first.value < second.value && second.value > 1 ? 0 : 3;
  const year = /^(?:1[5-9]|20)\d\d$/u;
  if (year.test(first.text) && (/^\d\d$/u.test(second.text) || year.test(second.text))) return 3;
  if (/^\d{3}$/u.test(first.text) && /^\d{4}$/u.test(second.text)) return 3;
  return isTally(lexemes, at, first, second) ? 3 : 0;
}

function isPhoneTail(lexemes: readonly Lexeme[], at: number): boolean {
  return /^\d{3}$/u.test(lexemes[at]?.text ?? "") && /^\d{4}$/u.test(lexemes[at + 2]?.text ?? "");
}

/** "7-2", "51-49": the greater number first, or beside a word of voting or playing. */
function isTally(lexemes: readonly Lexeme[], at: number, first: Lexeme, second: Lexeme): boolean {
  const near = [at - 3, at - 2, at - 1, at + 3, at + 4].some((index) =>
    TALLY_WORDS.has(lexemes[index]?.lower ?? ""),
  );
  const measured = lexemes[at + 3]?.text === "%" || lexemes[at + 3]?.text === "-";
  return first.value >= second.value
    ? !measured && lexemes[at - 1]?.text !== "$" && lexemes[at - 1]?.text !== "-"
    : near;
}

/** "1960s", "1970’s", "the ’80s". */
function isDecade(lexemes: readonly Lexeme[], at: number): boolean {
  const digits = lexemes[at]?.text ?? "";
  if (!/^(?:\d{3})?\d0$|^\d{4}$/u.test(digits) || !/0$/u.test(digits)) return false;
  if (gluedWord(lexemes, at + 1) === "s") return true;
  return /^['’]$/u.test(lexemes[at + 1]?.text ?? "") && gluedWord(lexemes, at + 2) === "s";
}

/** "3:30 p.m.", "2 pm", "11 a.m.", "2.13 am", "ten o'clock". */
function clockLength(lexemes: readonly Lexeme[], at: number, amount: Amount): number {
  const after = lexemes[amount.numberEnd]?.lower ?? "";
  if (/^o['’]clock$/u.test(after)) return amount.numberEnd + 1 - at;
  if (!/^(?:[ap]\.?m\.?)$/u.test(after)) return 0;
  const text = lexemes[at]?.text ?? "";
  const hour = amount.form === "words" || /^(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?$/u.test(text);
  return hour ? amount.numberEnd + 1 - at : 0;
}

/** A day beside its month: "May 12", "12 May", "August 14 and 15". */
function isDate(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (!Number.isInteger(amount.value) || amount.value < 1 || amount.value > 31) return false;
  const dot = lexemes[at - 1]?.text === "." ? 1 : 0;
  const before = lexemes[at - 1 - dot];
  const joined =
    before?.lower === "and" || before?.text === "-" || before?.text === "–" || before?.lower === "to";
  const earlier = lexemes[at - 3]?.text === "." ? lexemes[at - 4] : lexemes[at - 3];
  if (joined && lexemes[at - 2]?.kind === "digits" && isMonth(earlier)) return true;
  if (isMonth(before)) return true;
  const after = lexemes[amount.next];
  return digitsAt(lexemes, at) !== null && isMonth(after) && !/^(?:may|march)$/u.test(after?.text ?? "");
}

function isMonth(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || !MONTHS.has(lexeme.lower)) return false;
  return !/^(?:may|march|mar|jan|sept?|dec)$/u.test(lexeme.text);
}

/** A bare number of four digits that can be a year, unless it plainly counts something. */
function isYear(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
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
  if (/^[a-z]{2,}s$/u.test(after?.text ?? "") && !YEAR_LEADS.has(lexemes[at - 1]?.lower ?? "")) return false;
  return !/^(?:people|men|women|children)$/u.test(after?.text ?? "");
}

/** A bare number behind a word that takes one as its name, or behind a capitalised word inside the sentence. */
function isName(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^u\.?s\.?c\.?$/u.test(lexemes[at + 1]?.lower ?? "")) return true;
  if (lexemes[at]?.kind !== "digits" && !/^\p{Lu}/u.test(lexemes[at]?.text ?? "")) return false;
  const dot = lexemes[at - 1]?.text === "." && lexemes[at - 1]?.glued ? 1 : 0;
  const before = lexemes[at - 1 - dot];
  if (before?.kind !== "word") return false;
  if (
    NUMBERED_NAMES.has(before.lower) &&
    (/^\p{Lu}/u.test(before.text) ||
      /^(?:nos?|page|pages|number|grade|room|section|route|exit|chapter|article|channel|level|category|class|phase|type|title|part)$/u.test(
        before.lower,
      ))
  )
    return true;
  if (dot === 1 || !/^\p{Lu}/u.test(before.text) || at < 2) return false;
  const after = lexemes[at + 1];
  const counts =
    after?.kind === "word" &&
    /^\p{Ll}/u.test(after.text) &&
    !/^(?:in|on|at|is|was|has|to|for|and|or|by|with|the|from|will|said|near|are|were|had|of|who|that)$/u.test(
      after.text,
    );
  return !counts && after?.text !== "," && lexemes[at]?.kind === "digits" && (lexemes[at]?.value ?? 0) < 3000;
}

/** "Smith, 42, said", "aged 42", "ages 19 to 26". */
function isAgeInPassing(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (amount.value > 120) return false;
  const before = lexemes[at - 1];
  if (/^(?:age|aged|ages)$/u.test(before?.lower ?? "")) return true;
  if (before?.lower === "of" && lexemes[at - 2]?.lower === "ages") return true;
  if (
    /^(?:over|under|above|below)$/u.test(before?.lower ?? "") &&
    AGED_PEOPLE.has(lexemes[at - 2]?.lower ?? "")
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

/** A house number: capitalised words and a street word right behind it. */
function isAddress(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (digitsAt(lexemes, at) === null) return false;
  for (let index = amount.next; index < amount.next + 4; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== "word" || !/^\p{Lu}/u.test(lexeme.text)) return false;
    if (index > amount.next - 1 && STREET_WORDS.has(lexeme.lower)) return true;
  }
  return false;
}

/** "one of the", "that one", "the two", "no one": words that stand for somebody. */
function isPronoun(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (amount.form !== "words" || amount.next !== at + 1) return false;
  const [before, word, after] = [lexemes[at - 1], lexemes[at]?.lower, lexemes[amount.next]];
  if (word === "one") {
    if (PRONOUN_LEADS.has(before?.lower ?? "") || before?.text === "-") return true;
    return after?.kind !== "word" || PRONOUN_FOLLOWERS.has(after.lower);
  }
  const counts = after?.kind === "word" && !PRONOUN_FOLLOWERS.has(after.lower);
  return /^(?:the|these|those|other)$/u.test(before?.lower ?? "") && !counts;
}
