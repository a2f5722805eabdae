import type { Token } from "../../text/annotate.ts";
import { isFamilyFirst, isGivenSyllable } from "../../text/family-first.ts";
import { SENTENCE_OPENERS } from "../../text/sentences/abbreviation-lists.ts";
import { isFirstName } from "./first-names.ts";
import { isRoleNoun, PARTICLES, SPEAKING, TITLES } from "./person-words.ts";

/** Tokens `[from, to)` of one sentence that stand together and are capitalised. */
export type NameRun = Readonly<{ from: number; to: number }>;

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.?)$/u;

/**
 * The capitalised stretches of a sentence, in order: "Ludwig van Beethoven", "Jean-Luc", "AT&T Co.". A word
 * that has its capital from the start of the sentence or of a quotation is left out unless it can be a name.
 */
export function nameRuns(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens, at)) continue;
    const to = endOfRun(tokens, at);
    const from = trimStart(tokens, at, to);
    if (from < to) runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** The words of a run, as printed. */
export function wordsOf(tokens: readonly Token[], run: NameRun): readonly string[] {
  return tokens.slice(run.from, run.to).map((token) => token.text);
}

/** True when the tokens before and at `at` are parted by one space at most, on one line. */
export function follows(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && token.span.start - before.span.end <= 1;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // Most tokens are in small letters: the cheap comparison spares them the pattern.
  if (token === undefined || token.text === token.lower || token.text === "I") return false;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (WEEKDAY.test(token.text)) return false;
  return !(MONTH.test(token.text) && /^\d/u.test(tokens[at + 1]?.text ?? ""));
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    if (!follows(tokens, to) || /^(?:Co|Inc|Corp|Ltd)\.$/u.test(tokens[to - 1]?.text ?? "")) return to;
    if (isNameWord(tokens, to)) to += 1;
    else {
      const next = afterConnector(tokens, to);
      if (next === null) return to;
      to = next + 1;
    }
  }
}

/** Names of firms and houses that end like a possessive: "Moody’s Investors Service", "St. Mary’s Hospital". */
const OWNERS: ReadonlySet<string> = new Set(
  "Moody Lloyd McDonald Macy Kohl Sotheby Christie Wendy Domino Lowe Barron Women Men Children People Mary Joseph Luke".split(
    " ",
  ),
);

/** The index of the name word that a hyphen, an ampersand or a particle ties to the run; null when none does. */
function afterConnector(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? "";
  if (text === "-" || text === "‑") {
    const tied =
      tokens[at - 1]?.span.end === tokens[at]?.span.start &&
      tokens[at]?.span.end === tokens[at + 1]?.span.start;
    return tied && (isNameWord(tokens, at + 1) || isTiedSyllable(tokens, at + 1)) ? at + 1 : null;
  }
  if (/^[’']s$/u.test(text) && OWNERS.has(tokens[at - 1]?.text ?? ""))
    return isNameWord(tokens, at + 1) ? at + 1 : null;
  if (text === "&") return isNameWord(tokens, at + 1) ? at + 1 : null;
  if (!PARTICLES.has(text)) return null;
  let next = at + 1;
  while (next < at + 3 && /^(?:-|la|der|den)$/u.test(tokens[next]?.text ?? "")) next += 1;
  return follows(tokens, at + 1) && isNameWord(tokens, next) ? next : null;
}

/** "un" in "Kim Jong-un" */
function isTiedSyllable(tokens: readonly Token[], at: number): boolean {
  const family = tokens[at - 3]?.text ?? "";
  return /^\p{Lu}/u.test(family) && isFamilyFirst(family) && isGivenSyllable(tokens[at]?.text ?? "");
}

function trimStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to && isOnlyCapitalised(tokens, start, to)) start += 1;
  return start;
}

/** "The", "Meanwhile", "Citing": capital by position, not by nature. */
function isOnlyCapitalised(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isFirstName(token.text) && at + 1 < to) return false;
  // "People’s Daily"
  if (/^[’']s$/u.test(tokens[at + 1]?.text ?? "") && at + 1 < to) return false;
  if (SENTENCE_OPENERS.has(token.lower) && !/^\p{Lu}{2}/u.test(token.text)) return true;
  if (!startsClause(tokens, at) || TITLES.has(token.lower)) return false;
  if (token.pos === "PROPN") return false;
  // "Sparks says", "Price said": a word that speaks, and stands for no kind of people, is a name.
  if (at + 1 === to && SPEAKING.has(tokens[to]?.lower ?? ""))
    return isRoleNoun(token.lower.replace(/s$/u, ""));
  const open = token.pos === "NOUN" || token.pos === "ADJ";
  return !(open && at + 1 < to);
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^["“‘'(:—–]$/u.test(tokens[at - 1]?.text ?? "");
}
