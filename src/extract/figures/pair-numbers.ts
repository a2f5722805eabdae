import type { Lexeme } from "./lexeme.ts";
import { digitsAt } from "./lexeme-at.ts";
import { NUMBER_IDIOMS, TALLY_LEADS, TALLY_WORDS } from "./name-words.ts";
import { SMALL_NUMBERS } from "./number-words.ts";

/** Three and more numbers in a chain are dates, phone numbers or addresses; two can be a tally or idiom. */
export function chainLength(lexemes: readonly Lexeme[], at: number): number {
  const first = digitsAt(lexemes, at);
  if (first === null || isMixed(lexemes, at)) return 0;
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

/** "1-1/2": one and a half. */
function isMixed(lexemes: readonly Lexeme[], at: number): boolean {
  const [hyphen, top, slash, bottom] = [1, 2, 3, 4].map((step) => lexemes[at + step]);
  const joined = hyphen?.text === "-" && slash?.text === "/" && hyphen.glued && slash.glued;
  return (
    joined &&
    top?.kind === "digits" &&
    bottom?.kind === "digits" &&
    top.value < bottom.value &&
    bottom.value < 17
  );
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

/** "a two-for-one split", "one-on-one talks": number words joined into one by hyphens. */
export function joinedPairLength(lexemes: readonly Lexeme[], at: number): number {
  const [first, hyphen, joint, second, last] = [0, 1, 2, 3, 4].map((step) => lexemes[at + step]);
  const joined =
    hyphen?.text === "-" && second?.text === "-" && /^(?:for|on|by|in|to)$/u.test(joint?.lower ?? "");
  return joined && isSmall(first) && isSmall(last) ? 5 : 0;
}

/** "voted 5 to 4", "a vote of nine to two": a tally in words, by the word in front of it. */
export function spokenTallyLength(lexemes: readonly Lexeme[], at: number): number {
  const [first, joint, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  // "by five votes to two"
  const votes = joint?.lower === "votes" && second?.lower === "to";
  if (votes && isSmall(first) && isSmall(lexemes[at + 3])) return 4;
  if (joint?.lower !== "to" || !isSmall(first) || !isSmall(second)) return 0;
  const lead = lexemes[at - 1]?.lower === "of" ? lexemes[at - 2] : lexemes[at - 1];
  if (TALLY_LEADS.has(lead?.lower ?? "")) return 3;
  // "passed the bill 220 to 211"
  const counted = first?.kind === "digits" && second?.kind === "digits" && first.value > second.value;
  const closes = lexemes[at + 3] === undefined || /^[,.;]$/u.test(lexemes[at + 3]?.text ?? "");
  const passed = lexemes.slice(Math.max(0, at - 8), at).some(({ lower }) => PASSED.test(lower));
  return counted && closes && passed ? 3 : 0;
}

function isSmall(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.kind === "digits" || SMALL_NUMBERS.has(lexeme.lower));
}

const PASSED = /^(?:passed|approved|voted|rejected|defeated|confirmed|ruled|adopted|cleared)$/u;
