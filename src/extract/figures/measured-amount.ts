import type { Token } from "../../text/annotate.ts";
import { DOWN_VERBS, UP_VERBS } from "./change-words.ts";
import { fullPhrase } from "./full-phrase.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { AMOUNT_FILLERS, AMOUNT_VERBS, SPEECH_VERBS, TIME_HEADS } from "./noun-words.ts";
import { baseBefore, phraseBefore, skipBack } from "./phrase-before.ts";
import type { UnitKind } from "./quantity.ts";
import { lowerAt } from "./token-at.ts";

/** A noun phrase that says what an amount measures, and the rule that found it. */
export type Found = Readonly<{ phrase: NounPhrase; rule: string }>;

const REACH = 16;
const MOST_VERBS = 3;

/** Behind an amount with a unit: "of rain", "in damages", "on new buses", or right behind it, "$2m bond". */
export function measuredAfter(
  tokens: readonly Token[],
  first: number,
  after: number,
  kind: UnitKind,
): Found | null {
  const joint = lowerAt(tokens, after);
  if (joint === "of" || joint === "worth") {
    const from = joint === "worth" && lowerAt(tokens, after + 1) === "of" ? after + 2 : after + 1;
    const base = basePhrase(tokens, from);
    return base === null ? null : { phrase: fullPhrase(tokens, base), rule: "of" };
  }
  if (kind === "money" && /^(?:in|on|for|to)$/u.test(joint) && tokens[after + 1]?.pos !== "NUM") {
    const base = basePhrase(tokens, after + 1);
    // "$5 in Ohio" and "$5 to the family" say where and to whom.
    const elsewhere =
      joint !== "on" &&
      joint !== "for" &&
      (tokens[base?.head ?? -1]?.pos === "PROPN" || base?.from !== after + 1);
    const timed = TIME_HEADS.has(lowerAt(tokens, base?.head ?? -1));
    if (base !== null && !elsewhere && !timed) return { phrase: base, rule: joint };
  }
  if (kind === "money" && /^fines?$/u.test(joint)) {
    return { phrase: { from: after, next: after + 1, head: after }, rule: "attributive" };
  }
  const from = tokens[after]?.text === "-" ? after + 1 : after;
  // "64 percent call him competent": at the start of a clause the amount is the subject, the next word its verb.
  const opens = first === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[first - 1]?.pos ?? "");
  if (kind === "percent" && opens && from === after) return null;
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[from]?.pos ?? "")) return null;
  const base = basePhrase(tokens, from);
  if (base === null || base.from !== from) return null;
  return {
    phrase: kind === "percent" || kind === "money" ? fullPhrase(tokens, base) : base,
    rule: "attributive",
  };
}

/** Before an amount: "a loss of", "the tax by", "cocaine worth", and the subject of the verb. */
export function measuredBefore(tokens: readonly Token[], at: number, kind?: UnitKind): Found | null {
  let first = at;
  while (first > 0 && AMOUNT_FILLERS.has(lowerAt(tokens, first - 1))) first -= 1;
  const lead = lowerAt(tokens, first - 1);
  if (lead === "for" && kind === "money") {
    const phrase = baseBefore(tokens, first - 1);
    if (phrase !== null) return { phrase, rule: lead };
  }
  if (lead === "of" || lead === "worth") {
    const phrase = withOuter(tokens, baseBefore(tokens, first - 1));
    if (phrase !== null) return { phrase, rule: lead };
  }
  if (/^['’]s?$/u.test(lead)) {
    const owner = baseBefore(tokens, first - 1);
    if (owner !== null) return { phrase: owner, rule: "owner" };
  }
  if (lead === "with" || (lead === "at" && !isVerb(tokens, first - 2))) {
    const phrase = baseBefore(tokens, first - 1);
    if (phrase !== null) return { phrase, rule: lead };
  }
  const reduced = lead === "at" && tokens[first - 2]?.pos === "VERB";
  // "cut its forecast to 2 percent": what stands between the verb and its new value.
  const object = lead === "to" ? phraseBefore(tokens, first - 1) : null;
  if (object !== null && isVerbal(tokens, skipBack(tokens, object.from) - 1))
    return { phrase: object, rule: "object" };
  const joined = reduced
    ? phraseBefore(tokens, first - 2)
    : lead === "by"
      ? phraseBefore(tokens, first - 1)
      : null;
  if (joined !== null) return { phrase: joined, rule: lead };
  const phrase = subjectOf(tokens, first);
  return phrase === null ? null : { phrase, rule: "subject" };
}

/** "a margin of error of 2.8 points": one more "of", but not over a unit ("75 kilograms of cocaine worth"). */
function withOuter(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || lowerAt(tokens, phrase.from - 1) !== "of") return phrase;
  const outer = baseBefore(tokens, phrase.from - 1);
  if (outer === null) return phrase;
  return { from: outer.from, next: phrase.next, head: outer.head };
}

/** The subject of the verb before a token: over "and is worth" to the first verb, over a relative "which". */
function subjectOf(tokens: readonly Token[], first: number): NounPhrase | null {
  let end = first;
  for (let verbs = 0; verbs < MOST_VERBS; verbs += 1) {
    const verb = verbGroupBefore(tokens, end, first);
    // "Kerry said that 100,000 would come": the speaker is not what is counted.
    if (verb === null || tokens.slice(verb, end).some((token) => SPEECH_VERBS.has(token.lower))) return null;
    const phrase = phraseBefore(tokens, overRelative(tokens, verb));
    if (phrase !== null) return phrase;
    const outside = overInsertion(tokens, verb);
    if (outside !== null) return outside;
    if (!/^(?:and|but|or|to|,)$/u.test(lowerAt(tokens, verb - 1))) return null;
    end = verb - 1;
  }
  return null;
}

/** "The dam, built in 1931, costs": the noun phrase in front of what stands between two commas. */
function overInsertion(tokens: readonly Token[], verb: number): NounPhrase | null {
  if (tokens[verb - 1]?.text !== ",") return null;
  // "The midfielder, signed for £45 million, …": the participle belongs to what stands before the comma.
  if (/(?:ed|en|ing)$/u.test(lowerAt(tokens, verb))) {
    const owner = phraseBefore(tokens, verb - 1);
    if (owner !== null) return owner;
  }
  for (let at = verb - 2; at > Math.max(0, verb - REACH); at -= 1) {
    if (tokens[at]?.text === ",") return phraseBefore(tokens, at);
  }
  return null;
}

/** "The dam, which is 85 metres high": the noun in front of the relative pronoun. */
function overRelative(tokens: readonly Token[], verb: number): number {
  if (!/^(?:which|that|who)$/u.test(lowerAt(tokens, verb - 1))) return verb;
  return tokens[verb - 2]?.text === "," ? verb - 2 : verb - 1;
}

/** Index where the group of verbs left of a token begins, within its clause; null without one in reach. */
function verbGroupBefore(tokens: readonly Token[], end: number, first: number): number | null {
  const floor = Math.max(0, first - REACH);
  let at = end - 1;
  while (at >= floor && !isVerb(tokens, at)) {
    if (/^[;:“”"]$/u.test(tokens[at]?.text ?? "")) return null;
    at -= 1;
  }
  if (at < floor) return null;
  while (at > 0 && isVerbal(tokens, at - 1)) at -= 1;
  return at;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return true;
  // Words the tagger takes for nouns: "A dose costs 18 euros", "Sales drop 3 percent".
  const known = AMOUNT_VERBS.has(token.lower) || UP_VERBS.has(token.lower) || DOWN_VERBS.has(token.lower);
  return (
    known &&
    token.pos === "NOUN" &&
    /^(?:NOUN|PROPN|CCONJ)$/u.test(tokens[at - 1]?.pos ?? "") &&
    tokens[at + 1]?.lower !== "of"
  );
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  return /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? "") || /^n['’]t$/u.test(lowerAt(tokens, at));
}
