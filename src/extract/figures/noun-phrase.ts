import type { Token } from "../../text/annotate.ts";
import {
  LEADING_WORDS,
  MODIFIER_PREPOSITIONS,
  ORDER_WORDS,
  SPEECH_VERBS,
  TIME_HEADS,
  TIME_MODIFIERS,
  TIME_WORDS,
  VERB_LIKE_NOUNS,
} from "./noun-words.ts";
import { lowerAt } from "./token-at.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";

/** Tokens `[from, next)` of a noun phrase; `head` is the index of its last noun before any preposition. */
export type NounPhrase = Readonly<{ from: number; next: number; head: number }>;

const LONGEST = 18;
const LONGEST_CLAUSE = 14;

/** The plain noun phrase that begins at a token: modifiers and nouns, leading articles left out. */
export function basePhrase(tokens: readonly Token[], at: number): NounPhrase | null {
  let from = at;
  while (
    from < at + 5 &&
    (LEADING_WORDS.has(lowerAt(tokens, from)) || tokens[from]?.pos === "NUM" || isOrder(tokens, from))
  ) {
    from += 1;
  }
  if (isQuoteMark(tokens[from])) from += 1;
  let head = -1;
  let next = from;
  for (; next < from + LONGEST; next += 1) {
    const token = tokens[next];
    if (token === undefined || endsPhrase(tokens, next, from)) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") head = next;
  }
  // "immigrants living in": a participle the tagger took for a noun begins what follows.
  if (
    head > from &&
    /ing$/u.test(lowerAt(tokens, head)) &&
    tokens[head + 1]?.pos === "ADP" &&
    /s$|people|men|children/u.test(lowerAt(tokens, head - 1))
  ) {
    head -= 1;
  }
  if (head >= 0 && head + 1 === next && isVerbLikeNoun(tokens, next)) head = next;
  return head < 0 ? null : { from, next: head + 1, head };
}

/** "a $4 trillion tax cut": a noun the tagger takes for a verb, with no object behind it. */
function isVerbLikeNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.pos === "VERB" &&
    VERB_LIKE_NOUNS.has(lowerAt(tokens, at)) &&
    (after === undefined || /^(?:PUNCT|ADP|CCONJ|AUX)$/u.test(after.pos))
  );
}

/** "its last 15 games": an order in front of a number or a noun that is no time. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  if (!ORDER_WORDS.has(lowerAt(tokens, at))) return false;
  const after = tokens[at + 1];
  return after?.pos === "NUM"
    ? !TIME_WORDS.has(lowerAt(tokens, at + 2))
    : isNominal(after) && !TIME_WORDS.has(after?.lower ?? "");
}

/** Whether a plain noun phrase cannot go on at this token. */
function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const nounNext = isNominal(tokens[at + 1]);
  if (SPEECH_VERBS.has(token.lower)) return true;
  if (TIME_WORDS.has(token.lower)) return !(TIME_MODIFIERS.has(token.lower) && nounNext);
  if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") return false;
  const owned = /^['’]s?$/u.test(tokens[at - 1]?.text ?? "");
  if (token.pos === "NUM") return !(owned && nounNext);
  if (/^['’]s?$/u.test(token.text))
    return !(nounNext || tokens[at + 1]?.pos === "NUM") || tokens[at - 1] === undefined;
  if (token.text === "-" || token.text === "&")
    return tokens[at + 1] === undefined || token.span.end !== tokens[at + 1]?.span.start;
  if (inCompound(tokens, at) || joinsAdjectives(tokens, at)) return false;
  if (token.pos === "VERB") {
    const modifier = /(?:ed|ing|en)$/u.test(token.lower) && nounNext;
    return !(modifier && (at === from || !isNominal(tokens[at - 1], true)));
  }
  if (token.pos === "ADV") return !(tokens[at + 1]?.pos === "ADJ" && nounNext);
  return true;
}

/** The middle of "side-by-side" and "state-of-the-art". */
function inCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const glued = before?.span.end === token?.span.start && token?.span.end === after?.span.start;
  return glued && before?.text === "-" && (after?.text === "-" || isNominal(after));
}

/** "Democratic or Democratic-leaning voters": two adjectives before one noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:and|or)$/u.test(lowerAt(tokens, at)) &&
    tokens[at - 1]?.pos === "ADJ" &&
    tokens[at + 1]?.pos === "ADJ"
  );
}

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
    return inner === null ? at : withClosing(tokens, inner.next);
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
  if (token === undefined || TIME_WORDS.has(token.lower) || token.lower === "percent") return false;
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

function skipBack(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && LEADING_WORDS.has(lowerAt(tokens, from - 1))) from -= 1;
  return from;
}

function isNominal(token: Token | undefined, nounOnly = false): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN" || (!nounOnly && token?.pos === "ADJ");
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”‘’]$/u.test(token.text);
}
