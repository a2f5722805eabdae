import type { Token } from "../../text/annotate.ts";
import { overEmptyHead } from "./empty-head.ts";
import type { Found } from "./found-phrase.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { AMOUNT_FILLERS, DIMENSIONS } from "./noun-words.ts";
import { baseBefore, phraseBefore, skipBack, subjectBefore } from "./phrase-before.ts";
import type { UnitKind } from "./quantity.ts";
import { isVerb, isVerbal, subjectOf } from "./subject-of.ts";
import { isNominal, lowerAt } from "./token-at.ts";

/** Before an amount: "a loss of", "the tax by", "cocaine worth", and the subject of the verb. */
export function measuredBefore(
  tokens: readonly Token[],
  at: number,
  kind?: UnitKind,
  end = tokens.length,
): Found | null {
  let first = at;
  while (first > 0 && AMOUNT_FILLERS.has(lowerAt(tokens, first - 1))) first -= 1;
  const bare = first;
  first = overEmptyHead(tokens, first);
  const inserted = insertedIn(tokens, at, end);
  if (inserted !== null) return { phrase: inserted, rule: "beside" };
  const lead = lowerAt(tokens, first - 1);
  const valued = valuedBefore(tokens, first - 1);
  if (valued !== undefined) return valued === null ? null : { phrase: valued, rule: lead };
  if (lead === "for" && kind === "money") {
    const phrase = phraseBefore(tokens, first - 1);
    if (phrase !== null && !isBuyer(tokens, skipBack(tokens, phrase.from) - 1)) return { phrase, rule: lead };
  }
  // "with the index up 1.1 percent"; ", up 1.1 percent" goes on about what came before.
  if (/^(?:up|down|off)$/u.test(lead) && isNominal(tokens[first - 2], true)) {
    const phrase = subjectBefore(tokens, first - 1);
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
    // "ripped through the island at 145 mph": what did it.
    const through = phrase !== null && isWay(tokens, skipBack(tokens, phrase.from) - 1, kind);
    const leader = lead === "with" ? leaderBefore(tokens, first - 1) : null;
    if (leader !== null) return { phrase: leader, rule: lead };
    if (phrase !== null && !through) return { phrase, rule: lead };
  }
  const reduced = lead === "at" && tokens[first - 2]?.pos === "VERB";
  // "cut its forecast to 2 percent": what stands between the verb and its new value.
  const object = lead === "to" ? (totalBefore(tokens, first - 1) ?? subjectBefore(tokens, first - 1)) : null;
  if (object !== null && isVerbal(tokens, skipBack(tokens, object.from) - 1))
    return { phrase: object, rule: "object" };
  // "leads the race by 48 seconds": the leader is measured.
  const leads =
    lead === "by" && isLead(tokens, skipBack(tokens, phraseBefore(tokens, first - 1)?.from ?? 0) - 1);
  const joined = leads
    ? null
    : reduced
      ? subjectBefore(tokens, first - 2)
      : lead === "by"
        ? (phraseBefore(tokens, first - 1) ?? subjectBefore(tokens, first - 1))
        : null;
  if (joined !== null) return { phrase: joined, rule: lead };
  const fined = finedBefore(tokens, first);
  if (fined !== null) return { phrase: fined, rule: "object" };
  const own = sized(tokens, at, end);
  if (own !== null) return { phrase: own, rule: "beside" };
  const phrase = subjectOf(tokens, first);
  if (phrase !== null) return { phrase, rule: "subject" };
  // "It costs the utility $1,900", "floodwaters up to 12 feet deep": no subject, but a noun right before it.
  const beside = besideAmount(tokens, bare);
  return beside === null ? null : { phrase: beside, rule: "beside" };
}

/** How far what is valued may reach: "put the number of homeless people in the province at". */
const VALUED_REACH = 12;

/**
 * "puts the number of homeless at", "gave the saving as": what stands between the verb and its link; null where that is
 * a pronoun, undefined without such a verb.
 */
function valuedBefore(tokens: readonly Token[], link: number): NounPhrase | null | undefined {
  const verbs = VALUING.get(lowerAt(tokens, link));
  if (verbs === undefined) return undefined;
  for (let at = link - 2; at >= Math.max(0, link - VALUED_REACH); at -= 1) {
    if (/^[,;:.]$/u.test(tokens[at]?.text ?? "")) return undefined;
    if (!verbs.test(lowerAt(tokens, at))) continue;
    const base = basePhrase(tokens, at + 1);
    if (base === null || base.next > link) return null;
    return { ...base, next: link };
  }
  return undefined;
}

const VALUING: ReadonlyMap<string, RegExp> = new Map([
  ["at", /^(?:puts?|putting|pegs?|pegged|valued?|values|estimated?|estimates)$/u],
  ["as", /^(?:gave|gives?|given|listed|lists?|recorded|reported|stated)$/u],
]);

/** "The rate, at 7.1 percent, is", "The fee, currently $30, would": what the amount between commas is of. */
function insertedIn(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  if (tokens[end]?.text !== "," || !/^(?:AUX|VERB)$/u.test(tokens[end + 1]?.pos ?? "")) return null;
  const from = /^(?:at|currently|now|only|already)$/u.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  return tokens[from - 1]?.text === "," ? subjectBefore(tokens, from - 1) : null;
}

/** "a path 14 miles long", "The asteroid, about 140 metres wide,": the noun whose size an adjective names. */
function sized(tokens: readonly Token[], at: number, end: number): NounPhrase | null {
  if (!DIMENSIONS.has(lowerAt(tokens, end))) return null;
  const apposed = tokens[at - 1]?.text === "," && tokens[end + 1]?.text === ",";
  return baseBefore(tokens, apposed ? at - 1 : at);
}

function isWay(tokens: readonly Token[], at: number, kind: UnitKind | undefined): boolean {
  return (
    kind === "speed" &&
    /^(?:through|across|along|over|into|past|toward|towards|around|on|in)$/u.test(lowerAt(tokens, at))
  );
}

/** "was sold to a fund for $1 billion": the fund is not what was sold. */
function isBuyer(tokens: readonly Token[], link: number): boolean {
  return /^(?:to|by|from)$/u.test(lowerAt(tokens, link)) && tokens[link - 1]?.pos === "VERB";
}

/** "bringing the total to 410" */
function totalBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  return lowerAt(tokens, end - 1) === "total" ? { from: end - 1, next: end, head: end - 1 } : null;
}

/** "fined the bank $5 million": who is to pay. */
function finedBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, first);
  if (phrase === null) return null;
  return /^(?:fined?|fines|fining)$/u.test(lowerAt(tokens, skipBack(tokens, phrase.from) - 1))
    ? phrase
    : null;
}

function isLead(tokens: readonly Token[], at: number): boolean {
  return /^(?:leads?|leading|led|trails?|trailed|trailing|beats?|wins?|won|defeated|outnumbered?)$/u.test(
    lowerAt(tokens, at),
  );
}

/** "leads the race for mayor of Dover with 46 percent": whoever leads has them. */
function leaderBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  for (let at = end - 1; at > Math.max(0, end - VALUED_REACH); at -= 1) {
    if (/^[,;:.]$/u.test(tokens[at]?.text ?? "")) return null;
    if (/^(?:leads?|led|trails?|trailed)$/u.test(lowerAt(tokens, at))) return subjectOf(tokens, at + 1);
  }
  return null;
}

function besideAmount(tokens: readonly Token[], at: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, at);
  // A name is where or who, but the first word of a sentence is taken for one.
  const name = tokens[phrase?.head ?? -1]?.pos === "PROPN" && phrase?.head !== 0;
  return name ? null : phrase;
}

/** "a margin of error of 2.8 points": one more "of", but not over a unit ("75 kilograms of cocaine worth"). */
function withOuter(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || lowerAt(tokens, phrase.from - 1) !== "of") return phrase;
  const outer = baseBefore(tokens, phrase.from - 1);
  if (outer === null) return phrase;
  return { from: outer.from, next: phrase.next, head: outer.head };
}
