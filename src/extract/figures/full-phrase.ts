import type { Token } from "../../text/annotate.ts";
import { basePhrase, isQuoteMark, LONGEST, type NounPhrase } from "./noun-phrase.ts";
import {
  LEADING_WORDS,
  LEVEL_HEADS,
  MODIFIER_PREPOSITIONS,
  TIME_HEADS,
  TIME_MODIFIERS,
  TIME_WORDS,
} from "./noun-words.ts";
import { isNominal, lowerAt } from "./token-at.ts";

const LONGEST_CLAUSE = 14;

/** The phrase with what goes on saying what is meant: prepositions, "living in …", "who …". */
export function fullPhrase(tokens: readonly Token[], base: NounPhrase): NounPhrase {
  let next = base.next;
  for (
    let grown = growth(tokens, next);
    grown > next && next - base.from < LONGEST;
    grown = growth(tokens, next)
  ) {
    next = grown;
  }
  return { ...base, next };
}

function growth(tokens: readonly Token[], at: number): number {
  const from = isQuoteMark(tokens[at]) && tokens[at]?.text !== "“" ? at + 1 : at;
  const token = tokens[from];
  if (token === undefined) return at;
  if (MODIFIER_PREPOSITIONS.has(token.lower)) {
    const inner = innerPhrase(tokens, from + 1);
    // "pounds of flour at a cost of": for how much, and not which.
    const priced = token.lower === "at" && LEVEL_HEADS.has(lowerAt(tokens, inner?.head ?? -1));
    return inner === null || priced ? at : withClosing(tokens, inner.next);
  }
  if ((token.pos === "VERB" || token.pos === "NOUN") && /ing$/u.test(token.lower)) {
    const inner = innerPhrase(tokens, from + 1);
    return inner?.next ?? (MODIFIER_PREPOSITIONS.has(lowerAt(tokens, from + 1)) ? from + 1 : at);
  }
  if (token.pos === "VERB" && /(?:ed|en)$/u.test(token.lower)) {
    const after = tokens[from + 1];
    return after?.pos === "VERB" || after?.pos === "AUX" ? from + 1 : at;
  }
  if (token.lower === "who" || token.lower === "whose") return relativeClause(tokens, from);
  return at;
}

/** The noun phrase behind a preposition, unless it is a time or holds a number of its own. */
function innerPhrase(tokens: readonly Token[], at: number): NounPhrase | null {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.pos === "NUM" ||
      /^\p{N}/u.test(token.text) ||
      /^[$£€]/u.test(token.text)
    )
      return null;
    if (TIME_WORDS.has(token.lower) && !TIME_MODIFIERS.has(token.lower)) return null;
    if (!LEADING_WORDS.has(token.lower)) break;
  }
  const phrase = basePhrase(tokens, at);
  return phrase === null || TIME_HEADS.has(lowerAt(tokens, phrase.head)) ? null : phrase;
}

/** Takes in the quotation mark that closes one opened inside the phrase. */
function withClosing(tokens: readonly Token[], next: number): number {
  return tokens[next]?.text === "”" ? next + 1 : next;
}

/** "who now live in the shadows": up to the next comma, the end or the sentence's own verb, when that is near. */
function relativeClause(tokens: readonly Token[], at: number): number {
  let object = false;
  for (let next = at + 1; next < at + LONGEST_CLAUSE; next += 1) {
    const token = tokens[next];
    if (token === undefined) return next;
    if (/^(?:[,.;:!?”—–)]|"|--|\.”)$/u.test(token.text)) return next > at + 1 ? next : at;
    if (token.pos === "NUM") return at;
    const verb = token.pos === "AUX" || token.pos === "VERB";
    if (verb && object && !/^(?:to|and|or|not|who|that|which)$/u.test(lowerAt(tokens, next - 1))) return next;
    if (isNominal(token, true)) object = true;
  }
  return at;
}
