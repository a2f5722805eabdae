import type { Token } from "../../text/annotate.ts";
import { CHANGE_NOUNS, DOWN_VERBS, UP_VERBS } from "./change-words.ts";
import { fullPhrase } from "./full-phrase.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import {
  AMOUNT_FILLERS,
  AMOUNT_VERBS,
  DIMENSIONS,
  EMPTY_HEADS,
  PAYMENT_HEADS,
  RATE_ADJECTIVES,
  SPEECH_VERBS,
  TIME_HEADS,
} from "./noun-words.ts";
import { baseBefore, phraseBefore, skipBack } from "./phrase-before.ts";
import type { UnitKind } from "./quantity.ts";
import { lowerAt } from "./token-at.ts";
import { BARE_PARTICIPLES } from "./verb-words.ts";

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
  const out = joint === "out" && lowerAt(tokens, after + 1) === "of" ? 1 : 0;
  if (
    kind === "money" &&
    (out === 1 || /^(?:in|on|for|to|into|toward|towards)$/u.test(joint)) &&
    tokens[after + 1]?.pos !== "NUM"
  ) {
    const base = basePhrase(tokens, after + 1 + out);
    // "$5 in Ohio" and "$5 to the family" say where and to whom.
    const elsewhere =
      (joint === "in" || joint === "to") &&
      (tokens[base?.head ?? -1]?.pos === "PROPN" || base?.from !== after + 1);
    const head = lowerAt(tokens, base?.head ?? -1);
    const timed = TIME_HEADS.has(head) || (joint === "in" && PAYMENT_HEADS.has(head));
    if (base !== null && !elsewhere && !timed) return { phrase: base, rule: joint };
  }
  if (kind === "money" && /^fines?$/u.test(joint)) {
    return { phrase: { from: after, next: after + 1, head: after }, rule: "attributive" };
  }
  const from = tokens[after]?.text === "-" ? after + 1 : after;
  if (kind === "percent" && from === after && opensClause(tokens, first)) return null;
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[from]?.pos ?? "")) return null;
  const base = basePhrase(tokens, from);
  if (base === null || base.from !== from) return null;
  if (kind === "percent" || kind === "money") {
    const changed = changedAround(tokens, base);
    return changed === undefined ? { phrase: fullPhrase(tokens, base), rule: "attributive" } : changed;
  }
  return DIMENSIONS.has(lowerAt(tokens, from)) ? null : { phrase: base, rule: "attributive" };
}

/** "64 percent call him competent": at the start of a clause the amount is the subject, the next word its verb. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (/^(?:only|just|another|some|a|an)$/u.test(lowerAt(tokens, first - 1))) first -= 1;
  const before = tokens[first - 1];
  return (
    before === undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.pos) ||
    /^(?:while|whereas|although|though)$/u.test(before.lower)
  );
}

/**
 * What a noun of change says has changed: "a 35 percent drop in bookings", "a 12 percent price increase"; null when
 * it says nothing ("grew at a 2 percent rate"), undefined when the phrase has no such noun.
 */
function changedAround(tokens: readonly Token[], base: NounPhrase): Found | null | undefined {
  let noun = base.from;
  while (noun < base.next && !CHANGE_NOUNS.has(lowerAt(tokens, noun))) noun += 1;
  if (noun === base.next) return isEmptyHead(tokens, base) ? null : undefined;
  const behind = lowerAt(tokens, noun + 1);
  if (behind === "in" || behind === "of") {
    const inner = basePhrase(tokens, noun + 2);
    const timed = inner === null || TIME_HEADS.has(lowerAt(tokens, inner.head));
    if (!timed) return { phrase: withGoal(tokens, fullPhrase(tokens, inner)), rule: "changed" };
  }
  if (tokens[noun - 1]?.pos !== "NOUN" || noun === base.from) return null;
  return { phrase: { from: base.from, next: noun, head: noun - 1 }, rule: "changed" };
}

/** "a drop in bookings to the islands": a "to" behind what has changed belongs to it. */
function withGoal(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (lowerAt(tokens, phrase.next) !== "to") return phrase;
  const goal = basePhrase(tokens, phrase.next + 1);
  return goal === null || /\p{N}/u.test(tokens[phrase.next + 1]?.text ?? "0")
    ? phrase
    : { ...phrase, next: goal.next };
}

/** "an annual pace", "a record", "a total", "an annualized rate", but not "an infection rate". */
function isEmptyHead(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = lowerAt(tokens, phrase.head);
  if (EMPTY_HEADS.has(head)) return true;
  return (
    head === "rate" &&
    tokens.slice(phrase.from, phrase.head).every((token) => RATE_ADJECTIVES.has(token.lower))
  );
}

/** Before an amount: "a loss of", "the tax by", "cocaine worth", and the subject of the verb. */
export function measuredBefore(tokens: readonly Token[], at: number, kind?: UnitKind): Found | null {
  let first = at;
  while (first > 0 && AMOUNT_FILLERS.has(lowerAt(tokens, first - 1))) first -= 1;
  const bare = first;
  first = overEmptyHead(tokens, first);
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
  if (phrase !== null) return { phrase, rule: "subject" };
  // "It costs the utility $1,900", "floodwaters up to 12 feet deep": no subject, but a noun right before it.
  const beside = besideAmount(tokens, bare);
  return beside === null ? null : { phrase: beside, rule: "beside" };
}

function besideAmount(tokens: readonly Token[], at: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, at);
  // A name is where or who, but the first word of a sentence is taken for one.
  const name = tokens[phrase?.head ?? -1]?.pos === "PROPN" && phrase?.head !== 0;
  return name ? null : phrase;
}

/** Over "a total of" and, with its preposition, "at an annual pace of": the index where the amount begins then. */
function overEmptyHead(tokens: readonly Token[], first: number): number {
  if (lowerAt(tokens, first - 1) !== "of") return first;
  const phrase = baseBefore(tokens, first - 1);
  if (phrase === null || !isEmptyHead(tokens, phrase)) return first;
  const from = skipBack(tokens, phrase.from);
  const [joint, outer] = [lowerAt(tokens, from - 1), tokens[from - 2]];
  return /^(?:at|to|from)$/u.test(joint) && outer?.pos !== "VERB" ? from - 1 : from;
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
  const outer = openInsertion(tokens, verb);
  if (outer !== null) return outer;
  const participle = lowerAt(tokens, verb);
  if (/(?:ed|en|ing)$/u.test(participle) || BARE_PARTICIPLES.has(participle)) {
    const owner = phraseBefore(tokens, verb - 1);
    if (owner !== null) return owner;
  }
  for (let at = verb - 2; at > Math.max(0, verb - REACH); at -= 1) {
    if (tokens[at]?.text === ",") return phraseBefore(tokens, at);
  }
  return null;
}

/** "The plane, carrying 62 people, crashed": the noun before an insertion that closes right before the verb. */
function openInsertion(tokens: readonly Token[], verb: number): NounPhrase | null {
  for (let at = verb - 2; at > Math.max(0, verb - REACH); at -= 1) {
    if (tokens[at]?.text !== ",") continue;
    const opener = lowerAt(tokens, at + 1);
    const opens = /^(?:which|who|whose|with)$|(?:ing|ed)$/u.test(opener) || BARE_PARTICIPLES.has(opener);
    return opens ? phraseBefore(tokens, at) : null;
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
