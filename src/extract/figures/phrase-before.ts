import type { Token } from "../../text/annotate.ts";
import { MONTHS } from "./name-words.ts";
import { LONGEST, type NounPhrase } from "./noun-phrase.ts";
import { LEADING_WORDS, TIME_WORDS } from "./noun-words.ts";
import { isNominal, lowerAt } from "./token-at.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";

/** The noun phrase that ends right before a token, with "of" and "in" phrases inside it: "Shares of Norvane". */
export function phraseBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  const base = baseBefore(tokens, end);
  if (base === null) return null;
  let { from, head } = base;
  for (let times = 0; times < 2; times += 1) {
    const before = skipBack(tokens, from);
    if (!/^(?:of|in|to|on|for|from|at|with|without|by|among|per)$/u.test(lowerAt(tokens, before - 1))) break;
    const outer = baseBefore(tokens, before - 1);
    // "14 percent of the vote": the amount is not part of what another amount measures.
    if (outer === null || isAmount(tokens, outer.head)) break;
    from = outer.from;
    head = outer.head;
  }
  return { from, next: base.next, head };
}

/** The plain noun phrase that ends right before a token: "loss" in "a loss of". */
export function baseBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  if (!(isNominal(tokens[end - 1], true) || isNameNumber(tokens, end - 1)) || isTime(tokens[end - 1]))
    return null;
  if (isAmount(tokens, end - 1)) return null;
  let from = end - 1;
  while (
    from > 0 &&
    from > end - LONGEST &&
    !LEADING_WORDS.has(lowerAt(tokens, from - 1)) &&
    continuesBack(tokens, from - 1)
  )
    from -= 1;
  // "2.0-litre engine": the unit of a compound amount is no part of the noun.
  if (tokens[from]?.text === "-") from = Math.min(from + 2, end - 1);
  return { from, next: end, head: end - 1 };
}

/** "the S&P 500": a number that ends a name. */
function isNameNumber(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos === "NUM" && /^\d+$/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.pos === "PROPN"
  );
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (TIME_WORDS.has(token.lower) || token.text === "May");
}

/** "6 percent", "75 kilograms": a unit behind its number. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at]?.text === "%" || UNITS_BY_WORD.has(lowerAt(tokens, at));
  return unit && (tokens[at - 1]?.pos === "NUM" || lowerAt(tokens, at) === "percent");
}

function continuesBack(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.lower === "percent") return false;
  if (TIME_WORDS.has(token.lower)) return isMonthModifier(tokens, at);
  if (isNominal(token)) return true;
  if (/^['’]s?$/u.test(token.text))
    return isNominal(tokens[at - 1], true) && tokens[at - 1]?.span.end === token.span.start;
  // "Operating margin": a participle at the front, which the tagger takes for a verb.
  if (token.pos === "VERB" && /(?:ing|ed)$/u.test(token.lower)) {
    return at === 0 || /^(?:DET|ADJ|PUNCT)$/u.test(tokens[at - 1]?.pos ?? "");
  }
  return (
    (/^[-&]$/u.test(token.text) && token.span.end === tokens[at + 1]?.span.start) ||
    (token.pos === "NUM" && /^\d+$/u.test(token.text) && tokens[at - 1]?.pos === "PROPN")
  );
}

/** "crude for August delivery": a month that says which, and not when ("In August sales rose"). */
function isMonthModifier(tokens: readonly Token[], at: number): boolean {
  return (
    MONTHS.has(lowerAt(tokens, at)) &&
    /^\p{Lu}/u.test(tokens[at]?.text ?? "") &&
    /^(?:for|of|the|its|their)$/u.test(lowerAt(tokens, at - 1))
  );
}

/** The index of the first article or possessive right in front of a phrase; its own beginning without one. */
export function skipBack(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && LEADING_WORDS.has(lowerAt(tokens, from - 1))) from -= 1;
  return from;
}
