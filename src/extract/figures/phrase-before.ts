import type { Token } from "../../text/annotate.ts";
import { MONTHS } from "../dates/date-words.ts";
import { CURRENCY_NAMES } from "./currency-list.ts";
import { LONGEST, type NounPhrase } from "./noun-phrase.ts";
import { LEADING_WORDS, TIME_WORDS } from "./noun-words.ts";
import { isNominal, lowerAt } from "./token-at.ts";
import { RATE_NOUNS } from "./unit-list.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";
import { BARE_PARTICIPLES } from "./verb-words.ts";

/** The noun phrase that ends right before a token, with "of" and "in" phrases inside it: "Shares of Norvane". */
export function phraseBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  const base = baseBefore(tokens, end);
  return base === null ? null : withOuterPhrases(tokens, base, false);
}

/**
 * The subject that ends right before a token or before a time there: as `phraseBefore`, and over participles,
 * numbers of their own and "and": "The average rate on loans closed by banks", "Exports and imports last month".
 */
export function subjectBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  const base = baseBefore(tokens, end) ?? baseBefore(tokens, overTime(tokens, end));
  if (base === null) return null;
  const phrase = withOuterPhrases(tokens, overReduced(tokens, base) ?? base, true);
  return joinedSubject(tokens, phrase) ?? phrase;
}

/** "A bus carrying 44 children": what carries them. */
function overReduced(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  let at = phrase.from;
  while (at > phrase.from - LONGEST && tokens[at - 1]?.pos === "NUM") at -= 1;
  const participle = tokens[at - 1]?.pos === "VERB" && /(?:ing|ed)$/u.test(lowerAt(tokens, at - 1));
  return at < phrase.from && participle ? baseBefore(tokens, at - 1) : null;
}

/** "Deficits on income and transfers": over "and", when nothing but the phrase opens its clause. */
function joinedSubject(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const joint = skipBack(tokens, phrase.from) - 1;
  if (lowerAt(tokens, joint) !== "and") return null;
  const first = baseBefore(tokens, joint);
  if (first === null) return null;
  const outer = withOuterPhrases(tokens, first, true);
  const before = tokens[skipBack(tokens, outer.from) - 1];
  const opens = before === undefined || /^(?:that|while|as|but|:|—|“|")$/u.test(before.lower);
  return opens ? { ...outer, next: phrase.next } : null;
}

/** Takes in what a phrase hangs on by a preposition; `deep` goes over compounds and participles. */
function withOuterPhrases(tokens: readonly Token[], base: NounPhrase, deep: boolean): NounPhrase {
  let { from, head } = base;
  for (let times = 0; times < MOST_LINKS; times += 1) {
    const own = skipBack(tokens, deep ? overNumber(tokens, from) : from);
    const link = (deep ? overGerund(tokens, own) : own) - 1;
    if (!LINKS.has(lowerAt(tokens, link))) break;
    const outer = baseBefore(tokens, deep ? overParticiple(tokens, link) : link);
    // "14 percent of the vote": the amount is not part of what another amount measures.
    if (outer === null || isAmount(tokens, outer.head)) break;
    from = outer.from;
    head = outer.head;
  }
  return { from, next: base.next, head };
}

const MOST_LINKS = 3;
const LINKS: ReadonlySet<string> = new Set(
  "of in to on for from at with without by among per between against excluding over about under".split(" "),
);

/** "the cost of completing the offer": over the participle behind "of" and "for". */
function overGerund(tokens: readonly Token[], at: number): number {
  const gerund = tokens[at - 1]?.pos === "VERB" && /ing$/u.test(lowerAt(tokens, at - 1));
  return gerund && /^(?:of|for)$/u.test(lowerAt(tokens, at - 2)) ? at - 1 : at;
}

/** "loans closed by major lenders": over the participle in front of "by". */
function overParticiple(tokens: readonly Token[], at: number): number {
  const participle = tokens[at - 1]?.pos === "VERB" && /ed$/u.test(lowerAt(tokens, at - 1));
  return participle && lowerAt(tokens, at) === "by" ? at - 1 : at;
}

/** "the journey between the two cities", "the yield on 10-year notes": over a number that belongs to the noun. */
function overNumber(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]?.pos === "NUM" && LEADING_WORDS.has(lowerAt(tokens, from - 2));
  return before ? from - 1 : overCompound(tokens, from);
}

function overCompound(tokens: readonly Token[], from: number): number {
  const hyphen = tokens[from - 2];
  const compound =
    hyphen?.text === "-" &&
    tokens[from - 3]?.pos === "NUM" &&
    tokens[from - 3]?.span.end === hyphen.span.start &&
    hyphen.span.end === tokens[from - 1]?.span.start;
  return compound ? from - 3 : from;
}

/** "Sales in the third quarter fell", "Exports last month rose": in front of the time. */
function overTime(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > Math.max(0, end - LONGEST)) {
    const word = lowerAt(tokens, at - 1);
    const day = /^\d{1,2}$/u.test(word) && MONTHS.has(lowerAt(tokens, at - 2));
    const time = TIME_WORDS.has(word) || TIME_PARTS.test(word) || day;
    if (!time && (at === end || !/^(?:the|a|of|in|on|during|for|over|by|its|to)$/u.test(word))) break;
    at -= 1;
  }
  return at;
}

/** Years, days and orders as they stand in a time. */
const TIME_PARTS =
  /^(?:(?:1[5-9]|20)\d\d|first|second|third|fourth|early|late|fiscal|ended|ending|through)$/u;

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
    tokens[at]?.pos === "NUM" &&
    /^\d+$/u.test(tokens[at]?.text ?? "") &&
    tokens[at - 1]?.pos === "PROPN" &&
    !MONTHS.has(lowerAt(tokens, at - 1))
  );
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (TIME_WORDS.has(token.lower) || token.text === "May");
}

/** "6 percent", "75 kilograms": a unit behind its number. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  // "$1.20 a share"
  const rated = /^(?:an?|per|each)$/u.test(lowerAt(tokens, at - 1)) && tokens[at - 2]?.pos !== "ADP";
  if (rated && RATE_NOUNS.has(word)) return isAmount(tokens, at - 2) || tokens[at - 2]?.pos === "NUM";
  const unit =
    tokens[at]?.text === "%" || UNITS_BY_WORD.has(word) || CURRENCY_NAMES.has(word.replace(/s$/u, ""));
  return unit && (tokens[at - 1]?.pos === "NUM" || word === "percent");
}

function continuesBack(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.lower === "percent") return false;
  if (/^(?:daily|weekly|monthly|yearly)$/u.test(token.lower)) return true;
  if (TIME_WORDS.has(token.lower)) return isMonthModifier(tokens, at) || isOrderedTime(tokens, at);
  if (isNominal(token)) return true;
  if (/^['’]s?$/u.test(token.text))
    return isNominal(tokens[at - 1], true) && tokens[at - 1]?.span.end === token.span.start;
  // "Operating margin": a participle at the front, which the tagger takes for a verb.
  if (token.pos === "VERB" && (/(?:ing|ed)$/u.test(token.lower) || BARE_PARTICIPLES.has(token.lower))) {
    return at === 0 || /^(?:DET|ADJ|ADP|PRON|PUNCT)$/u.test(tokens[at - 1]?.pos ?? "");
  }
  return (
    (/^[-&]$/u.test(token.text) && token.span.end === tokens[at + 1]?.span.start) ||
    (token.pos === "NUM" && /^\d+$/u.test(token.text) && tokens[at - 1]?.pos === "PROPN")
  );
}

/** "second-quarter sales", "full-year revenue": a time that says which. */
function isOrderedTime(tokens: readonly Token[], at: number): boolean {
  const glued = tokens[at - 1]?.span.end === tokens[at]?.span.start;
  return (
    tokens[at - 1]?.text === "-" &&
    glued &&
    /^(?:first|second|third|fourth|full|half)$/u.test(lowerAt(tokens, at - 2))
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
