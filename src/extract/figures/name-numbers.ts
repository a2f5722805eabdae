import type { Lexeme } from "./lexeme.ts";
import { digitsAt } from "./lexeme-at.ts";
import { NAMED_LOWER_CASE, NUMBERED_NAMES, STREET_WORDS } from "./name-words.ts";
import type { Amount } from "./read-amount.ts";

/** Digits against letters before them, or behind a hyphen or "#": "L2", "K-12", "COVID-19", "#5". */
export function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const [lexeme, before, outer] = [lexemes[at], lexemes[at - 1], lexemes[at - 2]];
  // "4K video", "a 10K run"
  const after = lexemes[at + 1];
  if (
    lexeme?.kind === "digits" &&
    /^(?:[24568]|10)$/u.test(lexeme.text) &&
    after?.glued &&
    after.text === "K"
  )
    return before?.text !== "$";
  if (lexeme?.kind !== "digits" || !lexeme.glued || before === undefined) return false;
  if (before.text === "+" && before.glued && outer?.kind === "digits") return true;
  if (before.text === "#" || before.text === "№" || before.kind === "word") return true;
  return (
    /^[-‑_.]$/u.test(before.text) &&
    before.glued &&
    outer?.kind === "word" &&
    !/^(?:mid|magnitude)$/u.test(outer.lower)
  );
}

/** A run of digits too long for a count, and the emergency numbers. */
export function isIdentifier(lexemes: readonly Lexeme[], at: number): boolean {
  const text = lexemes[at]?.text ?? "";
  if (/^\d{13,}$/u.test(text)) return true;
  // "text HELP to 83361"
  const texted = lexemes
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:text|texting|sms|dial)$/u.test(lower));
  if (/^\d{4,6}$/u.test(text) && lexemes[at - 1]?.lower === "to" && texted) return true;
  return /^(?:911|999|988)$/u.test(text) && !/^(?:people|dollars)$/u.test(lexemes[at + 1]?.lower ?? "");
}

/** A measured amount against more letters or a hyphen and a capital: "777F", "L-202". */
export function isPartOfCode(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
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
export function isListNumber(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (at !== 0 || amount.unit !== null || digitsAt(lexemes, at) === null || amount.value > 99) return false;
  const after = lexemes[at + 1];
  return after?.glued === true && /^[.)]$/u.test(after.text);
}

/** A bare number behind a word that takes one as its name, or behind a capitalised word inside the sentence. */
export function isName(lexemes: readonly Lexeme[], at: number): boolean {
  if (/^u\.?s\.?c\.?$/u.test(lexemes[at + 1]?.lower ?? "")) return true;
  if (lexemes[at]?.kind !== "digits" && !/^\p{Lu}/u.test(lexemes[at]?.text ?? "")) return false;
  const dot = lexemes[at - 1]?.text === "." && lexemes[at - 1]?.glued ? 1 : 0;
  const before = lexemes[at - 1 - dot];
  if (before?.kind !== "word") return false;
  // "They number 4,400."
  if (before.lower === "number" && (lexemes[at]?.value ?? 0) > 200) return false;
  if (
    NUMBERED_NAMES.has(before.lower) &&
    (/^\p{Lu}/u.test(before.text) || NAMED_LOWER_CASE.has(before.lower))
  ) {
    return true;
  }
  if (dot === 1 || !/^\p{Lu}/u.test(before.text) || at < 2) return false;
  const after = lexemes[at + 1];
  const counts =
    after?.kind === "word" &&
    /^\p{Ll}/u.test(after.text) &&
    !/^(?:in|on|at|is|was|has|to|for|and|or|by|with|the|from|will|said|near|are|were|had|of|who|that)$/u.test(
      after.text,
    );
  return !counts && lexemes[at]?.kind === "digits" && (lexemes[at]?.value ?? 0) < 3000;
}

/** A house number: capitalised words and a street word right behind it. */
export function isAddress(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  if (digitsAt(lexemes, at) === null) return false;
  for (let index = amount.next; index < amount.next + 4; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== "word" || !/^\p{Lu}/u.test(lexeme.text)) return false;
    if (index > amount.next - 1 && STREET_WORDS.has(lexeme.lower)) return true;
  }
  return false;
}
