import type { Token } from "../../text/annotate.ts";
import { fullPhrase } from "./full-phrase.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { phraseBefore } from "./phrase-before.ts";
import {
  CLAUSE_OPENERS,
  CLAUSE_VERBS,
  DOCUMENT_HEADS,
  FIGURE_VERBS,
  HEARINGS,
  SAYER_PRONOUNS,
  TITLES,
} from "./sayer-words.ts";
import { singular } from "./singular.ts";
import { lowerAt } from "./token-at.ts";

/** Who says a part of a sentence: the tokens of the mention, and the tokens `[from, to)` that are said. */
export type Attribution = Readonly<{ phrase: NounPhrase; rule: string; from: number; to: number }>;

/** A verb as near the start as this has at most a time before its subject. */
const SHORT_LEAD = 4;

/**
 * The attributions of a sentence without quotation marks, those that hold for a part of it first. Where the
 * grammar leaves open who speaks ("A report by the academy noted") there is none.
 */
export function attributionsOf(tokens: readonly Token[]): readonly Attribution[] {
  const verbs = reportingVerbs(tokens);
  const according = accordingTo(tokens);
  return according === null ? verbs : [...verbs, according];
}

function accordingTo(tokens: readonly Token[]): Attribution | null {
  const at = tokens.findIndex(
    (token, index) => token.lower === "according" && lowerAt(tokens, index + 1) === "to",
  );
  if (at < 0) return null;
  const base = basePhrase(tokens, at + 2);
  if (base === null) return null;
  const issuer = issuerOf(tokens, base);
  if (issuer !== null) return { phrase: issuer, rule: "sayer:issued-by", from: 0, to: tokens.length };
  const whole = DOCUMENT_HEADS.has(lowerAt(tokens, base.head)) ? fullPhrase(tokens, base) : base;
  const phrase = withArticle(tokens, completed(tokens, whole));
  return { phrase, rule: "sayer:according-to", from: 0, to: tokens.length };
}

/** "figures released by the county": whoever gives them out. */
function issuerOf(tokens: readonly Token[], { head, next }: NounPhrase): NounPhrase | null {
  if (!/^(?:figures|data|numbers|statistics|estimates|records)$/u.test(lowerAt(tokens, head))) return null;
  const issued = /^(?:released|published|compiled|provided|issued|collected|gathered)$/u.test(
    lowerAt(tokens, next),
  );
  const by = issued ? next + 1 : next;
  if (!/^(?:by|from)$/u.test(lowerAt(tokens, by))) return null;
  const issuer = basePhrase(tokens, by + 1);
  return issuer === null || issuer.from > by + 2 ? null : withArticle(tokens, completed(tokens, issuer));
}

/** Every reporting verb with its subject: what follows it up to the next one, or what stands before it. */
function reportingVerbs(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = [];
  let limit = tokens.length;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (tokens[at]?.text === ";") limit = at;
    const puts = givesNumber(tokens, at);
    const heard =
      lowerAt(tokens, at) === "heard" && (CLAUSE_OPENERS.has(lowerAt(tokens, at + 1)) || isLast(tokens, at));
    const says = isSaying(tokens, at);
    if ((!says && !puts && !heard) || isPassive(tokens, at)) continue;
    const phrase = (puts ? counterBefore(tokens, at) : null) ?? subject(tokens, at);
    if (phrase === null || (puts && !mayCount(tokens, at, phrase))) continue;
    if (heard && !HEARINGS.has(lowerAt(tokens, phrase.head))) continue;
    if (says && isExpected(tokens, at, phrase)) continue;
    const goesOn = lowerAt(tokens, at + 1) === ",";
    // "On Monday, officials said on air that …" says nothing of what stands before it.
    const saysEarlier = goesOn || (closesClause(tokens, at) && at > SHORT_LEAD);
    if (saysEarlier && /^(?:,|”|"|'')$/u.test(lowerAt(tokens, phrase.from - 1))) {
      found.unshift({ phrase, rule: "sayer:verb-after", from: 0, to: goesOn ? limit : at });
    } else {
      found.unshift({ phrase, rule: heard ? "sayer:heard" : "sayer:verb-before", from: at + 1, to: limit });
    }
    limit = phrase.from;
  }
  // What a verb says from its own place on is surer than what an earlier part owes to a later verb.
  return found.toSorted((a, b) => b.from - a.from);
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1] === undefined || tokens[at + 1]?.text === ".";
}

/** A verb of saying, also where the tagger takes it for a noun: "…, Rowe estimates." */
function isSaying(tokens: readonly Token[], at: number): boolean {
  if (!FIGURE_VERBS.has(lowerAt(tokens, at))) return false;
  if (tokens[at]?.pos === "VERB") return true;
  return isLast(tokens, at) && /s$/u.test(lowerAt(tokens, at)) && tokens[at - 1]?.pos === "PROPN";
}

/** "a plan estimated to save", ", a move expected to save": a participle, and nobody who says it. */
function isExpected(tokens: readonly Token[], verb: number, phrase: NounPhrase): boolean {
  if (lowerAt(tokens, verb + 1) !== "to" || verb !== phrase.next) return false;
  const participle = /^(?:estimated|projected|forecast|predicted|reported|said|found)$/u;
  const apposed = lowerAt(tokens, phrase.from - 1) === "," && /^an?$/u.test(lowerAt(tokens, phrase.from));
  return participle.test(lowerAt(tokens, verb)) || (lowerAt(tokens, verb) === "expected" && apposed);
}

/** How far the thing counted may reach: "put the size of the crowd on the square at". */
const PUT_REACH = 10;
const COUNTS = /^(?:count|tally|estimate|calculation|survey|analysis|audit|study|review|report|census)$/u;

/** "put the crowd at 4,500", "came to about 7,800". */
function givesNumber(tokens: readonly Token[], verb: number): boolean {
  const word = lowerAt(tokens, verb);
  if (/^c[ao]mes?$/u.test(word)) return lowerAt(tokens, verb + 1) === "to" && isNumberSoon(tokens, verb + 2);
  if (/^(?:ranges?|ranged|vary|varied)$/u.test(word))
    return /^(?:from|between)$/u.test(lowerAt(tokens, verb + 1)) && isNumberSoon(tokens, verb + 2);
  if (/^(?:speaks?|spoke|talks?|talked)$/u.test(word))
    return lowerAt(tokens, verb + 1) === "of" && isNumberSoon(tokens, verb + 2);
  if (!/^(?:put|puts|pegged|pegs)$/u.test(word)) return false;
  for (let at = verb + 2; at < verb + PUT_REACH; at += 1) {
    if (/^[,;.]$/u.test(lowerAt(tokens, at))) return false;
    if (lowerAt(tokens, at) === "at") return isNumberSoon(tokens, at + 1);
  }
  return false;
}

/** A number, over "about" or "more than". */
function isNumberSoon(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some(({ pos, text }) => pos === "NUM" || /^[$£€\d]/u.test(text));
}

/** Whoever "puts" a number says it; of what "comes to" one only a count does, and not the bill. */
function mayCount(tokens: readonly Token[], verb: number, phrase: NounPhrase): boolean {
  if (!/^(?:c[ao]mes?|ranges?|ranged|vary|varied)$/u.test(lowerAt(tokens, verb))) return true;
  return COUNTS.test(singular(lowerAt(tokens, phrase.head))) || counterBefore(tokens, verb) !== null;
}

/** How far in front of its verb a count may stand: "A count by researchers, based on photographs of the square, came to". */
const COUNT_REACH = 16;

/** Whoever counted: "A count by researchers, …, came to", "The chamber's tally puts", "Estimates by the police and the union range". */
function counterBefore(tokens: readonly Token[], verb: number): NounPhrase | null {
  for (let at = verb - 1; at >= Math.max(0, verb - COUNT_REACH); at -= 1) {
    if (/^[;:.]$/u.test(tokens[at]?.text ?? "")) return null;
    if (!COUNTED_BY.test(singular(lowerAt(tokens, at)))) continue;
    if (/^['’]s?$/u.test(lowerAt(tokens, at - 1))) {
      const owner = phraseBefore(tokens, at - 1);
      return owner === null ? null : withArticle(tokens, owner);
    }
    const base = lowerAt(tokens, at + 1) === "by" ? basePhrase(tokens, at + 2) : null;
    if (base === null) return null;
    const comma = tokens.findIndex((token, index) => index >= base.next && token.text === ",");
    return { from: at + 2, next: comma >= 0 && comma < verb ? comma : verb, head: base.head };
  }
  return null;
}

const COUNTED_BY = /^(?:count|tally|estimate|calculation|census)$/u;

function closesClause(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next === undefined || /^[.,!?;]$/u.test(next.text)) return true;
  return /^(?:on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/u.test(next.lower);
}

/** "is expected", "were told": somebody else says it. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.pos === "ADV" ? tokens[verb - 2] : tokens[verb - 1];
  return /^(?:is|are|was|were|be|been|being|['’]s|['’]re)$/u.test(before?.lower ?? "");
}

/** The noun phrase in front of a reporting verb, over "has", an adverb or "on Friday". */
function subject(tokens: readonly Token[], verb: number): NounPhrase | null {
  let end = verb;
  const isPassedOver = (token: Token | undefined): boolean =>
    /^(?:AUX|ADV)$/u.test(token?.pos ?? "") ||
    /^(?:itself|themselves|himself|herself)$/u.test(token?.lower ?? "");
  while (end > 0 && (isPassedOver(tokens[end - 1]) || isTimeTail(tokens, end))) {
    end -= isTimeTail(tokens, end) ? 2 : 1;
  }
  if (SAYER_PRONOUNS.has(lowerAt(tokens, end - 1))) return { from: end - 1, next: end, head: end - 1 };
  const bare = namedBetween(tokens, end) ?? beforeClause(tokens, end) ?? phraseBefore(tokens, end);
  if (bare === null || /^(?:percent|%|number|figure|total)$/u.test(lowerAt(tokens, bare.head))) return null;
  const phrase = withArticle(tokens, bare);
  const opens = isSubjectPlace(tokens, phrase.from) && !countsBefore(tokens, phrase.from);
  return opens && speaks(tokens, verb, singular(lowerAt(tokens, phrase.head))) ? phrase : null;
}

/** "The operator, Tern Waste, said": the name between commas behind what it is the name of. */
function namedBetween(tokens: readonly Token[], end: number): NounPhrase | null {
  if (tokens[end - 1]?.text !== ",") return null;
  const name = phraseBefore(tokens, end - 1);
  if (name === null || tokens[name.head]?.pos !== "PROPN" || tokens[name.from - 1]?.text !== ",") return null;
  const role = phraseBefore(tokens, name.from - 1);
  const opens = role !== null && isSubjectPlace(tokens, withArticle(tokens, role).from);
  return opens && tokens[role.head]?.pos === "NOUN" ? name : null;
}

/** "Save the Bay, which called the protest, puts": whom the clause between the commas tells of. */
function beforeClause(tokens: readonly Token[], end: number): NounPhrase | null {
  if (tokens[end - 1]?.text !== ",") return null;
  for (let at = end - 2; at > Math.max(0, end - COUNT_REACH); at -= 1) {
    if (tokens[at]?.text === "," || lowerAt(tokens, at) === ";") return null;
    if (/^(?:which|who)$/u.test(lowerAt(tokens, at)) && tokens[at - 1]?.text === ",")
      return phraseBefore(tokens, at - 1);
  }
  return null;
}

/** Whether a noun phrase that begins here can be a subject: not after a preposition, a verb or "X and". */
function isSubjectPlace(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return true;
  if (before.lower === "and" || before.lower === "or") return tokens[from - 2]?.pos === "PUNCT";
  if (/^(?:our|my|your|her|his|their|its)$/u.test(before.lower))
    return /^(?:her|his|their|its)$/u.test(before.lower);
  if (before.pos === "ADP")
    return /^(?:as|while|after|before|since|than|because|if|until)$/u.test(before.lower);
  return before.pos !== "VERB" && before.pos !== "AUX" && before.pos !== "PART";
}

/** "Nine in 10 voters say": the counted answer, nobody gives the figure. */
function countsBefore(tokens: readonly Token[], from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 3), from);
  const clause = lead.slice(lead.findLastIndex((token) => token.pos === "PUNCT" && token.text !== "%") + 1);
  return clause.some((token) => token.pos === "NUM" || token.lower === "percent" || token.text === "%");
}

/** Whether the verb says something: "found that", "a poll found", but not "police found 12 bodies". */
function speaks(tokens: readonly Token[], verb: number, head: string): boolean {
  if (!CLAUSE_VERBS.has(lowerAt(tokens, verb))) return true;
  const document = DOCUMENT_HEADS.has(head) || DOCUMENT_HEADS.has(`${head}s`);
  const next = tokens[verb + 1];
  return document || next === undefined || next.pos === "PUNCT" || CLAUSE_OPENERS.has(next.lower);
}

function isTimeTail(tokens: readonly Token[], end: number): boolean {
  return lowerAt(tokens, end - 2) === "on" && /day$/u.test(lowerAt(tokens, end - 1));
}

/** Goes on over a slash ("a New York Times/CBS News survey") and behind a title ("Mr. Hedge"). */
function completed(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { next } = phrase;
  if (tokens[next]?.text === "/") {
    const rest = basePhrase(tokens, next + 1);
    if (rest !== null && rest.from === next + 1)
      return { from: phrase.from, next: rest.next, head: rest.head };
  }
  const titled = TITLES.has(lowerAt(tokens, next - 1).replace(/\.$/u, ""));
  const dot = tokens[next]?.text === "." ? 1 : 0;
  const name = tokens[next + dot];
  if (!titled || name === undefined || !/^\p{Lu}/u.test(name.text)) return phrase;
  return { from: phrase.from, next: next + dot + 1, head: next + dot };
}

/** "the county clerk", "The Washington Post": a sayer is printed with its article. */
function withArticle(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const article = /^(?:the|a|an)$/u.test(lowerAt(tokens, phrase.from - 1));
  return article ? { ...phrase, from: phrase.from - 1 } : phrase;
}
