import type { Token } from "../../text/annotate.ts";
import {
  LEADING_WORDS,
  ORDER_WORDS,
  SPEECH_VERBS,
  TIME_MODIFIERS,
  TIME_WORDS,
  VERB_LIKE_NOUNS,
} from "./noun-words.ts";
import { isNominal, lowerAt } from "./token-at.ts";
import { BARE_PARTICIPLES } from "./verb-words.ts";

/** Tokens `[from, next)` of a noun phrase; `head` is the index of its last noun before any preposition. */
export type NounPhrase = Readonly<{ from: number; next: number; head: number }>;

/** The most tokens a phrase is followed over. */
export const LONGEST = 18;

/** The plain noun phrase that begins at a token: modifiers and nouns, leading articles left out. */
export function basePhrase(tokens: readonly Token[], at: number): NounPhrase | null {
  let from = at;
  while (
    from < at + 8 &&
    (LEADING_WORDS.has(lowerAt(tokens, from)) || tokens[from]?.pos === "NUM" || isOrder(tokens, from))
  ) {
    from = tokens[from]?.pos === "NUM" ? overCompound(tokens, from) : from + 1;
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

/** Over a number with what hangs on it by hyphens: "the 19-year-old striker", "three-hour hearings". */
function overCompound(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (
    next < at + LONGEST &&
    tokens[next]?.text === "-" &&
    tokens[next]?.span.start === tokens[next - 1]?.span.end &&
    tokens[next + 1]?.span.start === tokens[next]?.span.end
  )
    next += 2;
  // "31 three-pointers": the noun hangs on the number itself.
  return next > at + 1 && !isNominal(tokens[next]) && isNominal(tokens[next - 1], true) ? next - 1 : next;
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
  if (SPEECH_VERBS.has(token.lower) || token.lower === "whilst") return true;
  if (TIME_WORDS.has(token.lower)) return !(TIME_MODIFIERS.has(token.lower) && nounNext);
  if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") return false;
  const owned = /^['’]s?$/u.test(tokens[at - 1]?.text ?? "");
  if (token.pos === "NUM") {
    // "the capital's 4 million residents"
    const goesOn = owned || (tokens[at - 1]?.pos === "NUM" && /^['’]s?$/u.test(tokens[at - 2]?.text ?? ""));
    return !(goesOn && (nounNext || tokens[at + 1]?.pos === "NUM"));
  }
  if (/^['’]s?$/u.test(token.text))
    return !(nounNext || tokens[at + 1]?.pos === "NUM") || tokens[at - 1] === undefined;
  if (token.text === "-" || token.text === "&")
    return tokens[at + 1] === undefined || token.span.end !== tokens[at + 1]?.span.start;
  if (inCompound(tokens, at) || joinsAdjectives(tokens, at)) return false;
  if (token.pos === "VERB") {
    const participle = /(?:ed|ing|en)$/u.test(token.lower) || BARE_PARTICIPLES.has(token.lower);
    const modifier = participle && nounNext;
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
    (tokens[at + 1]?.pos === "ADJ" || (tokens[at + 1]?.pos === "PROPN" && tokens[at + 2]?.pos === "NOUN"))
  );
}

/** A mark that may open or close a quotation. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”‘’]$/u.test(token.text);
}
