import type { Token } from "../../text/annotate.ts";
import { DOWN_VERBS, UP_VERBS } from "./change-words.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { AMOUNT_VERBS, SPEECH_VERBS } from "./noun-words.ts";
import { subjectBefore } from "./phrase-before.ts";
import { isNominal, lowerAt } from "./token-at.ts";
import { BARE_PARTICIPLES } from "./verb-words.ts";

const REACH = 20;
const MOST_VERBS = 3;

/** The subject of the verb before a token: over "and is worth" to the first verb, over a relative "which". */
export function subjectOf(tokens: readonly Token[], first: number): NounPhrase | null {
  let end = first;
  for (let verbs = 0; verbs < MOST_VERBS; verbs += 1) {
    const verb = verbGroupBefore(tokens, end, first);
    // "Kerry said that 100,000 would come": the speaker is not what is counted.
    if (verb !== null && isForecast(tokens, verb, end)) return null;
    if (verb === null || tokens.slice(verb, end).some((token) => SPEECH_VERBS.has(token.lower))) return null;
    const phrase = subjectBefore(tokens, overRelative(tokens, verb));
    if (phrase !== null) return phrase;
    const outside = overInsertion(tokens, verb);
    if (outside !== null) return outside;
    const related = overRelativeClause(tokens, verb);
    if (related !== null) return related;
    if (!/^(?:and|but|or|to|,)$/u.test(lowerAt(tokens, verb - 1))) return null;
    end = verb - 1;
  }
  return null;
}

/** "Analysts had expected $6.9 billion": the forecast is theirs, and of what was told before. */
function isForecast(tokens: readonly Token[], verb: number, end: number): boolean {
  const group = tokens.slice(verb, end).map(({ lower }) => lower);
  const passive = group.some((word) => /^(?:is|are|was|were|be|been|being)$/u.test(word));
  return !passive && /^(?:expected|expects?|forecast|predicted|projected)$/u.test(group.at(-1) ?? "");
}

/** "The dam, built in 1931, costs": the noun phrase in front of what stands between two commas. */
function overInsertion(tokens: readonly Token[], verb: number): NounPhrase | null {
  if (tokens[verb - 1]?.text === ")") return overParenthesis(tokens, verb - 1);
  if (tokens[verb - 1]?.text !== ",") return null;
  const outer = openInsertion(tokens, verb);
  if (outer !== null) return outer;
  // "The midfielder, signed for £45 million, …": the participle belongs to what stands before the comma.
  const participle = lowerAt(tokens, verb);
  if (/(?:ed|en|ing)$/u.test(participle) || BARE_PARTICIPLES.has(participle)) {
    const owner = subjectBefore(tokens, verb - 1);
    if (owner !== null) return owner;
  }
  return null;
}

/** "The index (base 2015) fell": the noun in front of the parenthesis. */
function overParenthesis(tokens: readonly Token[], end: number): NounPhrase | null {
  for (let at = end - 1; at > Math.max(0, end - REACH); at -= 1) {
    if (tokens[at]?.text === "(") return subjectBefore(tokens, at);
  }
  return null;
}

/** "The plane, carrying 62 people, crashed", "Sales, a measure of health, fell": the noun before an insertion that closes right before the verb. */
function openInsertion(tokens: readonly Token[], verb: number): NounPhrase | null {
  for (let at = verb - 2; at > Math.max(0, verb - REACH); at -= 1) {
    if (tokens[at]?.text !== ",") continue;
    return subjectBefore(tokens, at);
  }
  return null;
}

/** "The dam, which is 85 metres high": the noun in front of the relative pronoun. */
function overRelative(tokens: readonly Token[], verb: number): number {
  if (!/^(?:which|that|who)$/u.test(lowerAt(tokens, verb - 1))) return verb;
  return tokens[verb - 2]?.text === "," ? verb - 2 : verb - 1;
}

/** "People who slept less than six hours were", "Taxpayers earning $75,000 would": the noun in front of the clause that closes at the verb. */
function overRelativeClause(tokens: readonly Token[], verb: number): NounPhrase | null {
  for (let at = verb - 2; at > Math.max(0, verb - REACH); at -= 1) {
    if (/^[,;:—–]$/u.test(tokens[at]?.text ?? "")) return null;
    const participle = tokens[at]?.pos === "VERB" && /ing$/u.test(lowerAt(tokens, at));
    if (participle || /^(?:who|which|that)$/u.test(lowerAt(tokens, at))) {
      const owner = subjectBefore(tokens, at);
      if (owner !== null || !participle) return owner;
    }
  }
  return null;
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
  // "have more than doubled to"
  const more = lowerAt(tokens, at - 1) === "than" && lowerAt(tokens, at - 2) === "more";
  if (more && (isVerbal(tokens, at - 3) || isNominal(tokens[at - 3], true))) at -= 2;
  while (at > 0 && isVerbal(tokens, at - 1)) at -= 1;
  return at;
}

/** A verb, or a word the tagger takes for a noun where only a verb fits. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return true;
  // Words the tagger takes for nouns: "A dose costs 18 euros", "Sales drop 3 percent".
  const known = AMOUNT_VERBS.has(token.lower) || UP_VERBS.has(token.lower) || DOWN_VERBS.has(token.lower);
  return (
    known &&
    token.pos === "NOUN" &&
    /^(?:NOUN|PROPN|PRON|CCONJ)$/u.test(tokens[at - 1]?.pos ?? "") &&
    tokens[at + 1]?.lower !== "of"
  );
}

/** A verb or what goes with one: "will", "not", "sharply". */
export function isVerbal(tokens: readonly Token[], at: number): boolean {
  return /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? "") || /^n['’]t$/u.test(lowerAt(tokens, at));
}
