import type { Token } from "../../text/annotate.ts";
import { fullPhrase } from "./full-phrase.ts";
import { type MeasureReading, reading, spanOf } from "./measure-reading.ts";
import { measuredBefore } from "./measured-before.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { EMPTY_UNITS, IRREGULAR_PLURALS } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { singular } from "./singular.ts";
import { firstAt, lowerAt } from "./token-at.ts";
import { withRate } from "./with-rate.ts";

/** "the 27-member bloc": members are counted, the bloc is what has them. */
export function memberCount(tokens: readonly Token[], after: number): MeasureReading | null {
  const [hyphen, member] = [tokens[after], tokens[after + 1]];
  if (hyphen?.text !== "-" || hyphen.span.start !== tokens[after - 1]?.span.end || member?.pos !== "NOUN")
    return null;
  const base = basePhrase(tokens, after + 2);
  // "a 24-point lead": the tagger takes some of these nouns for verbs.
  const single: NounPhrase = { from: after + 2, next: after + 3, head: after + 2 };
  const word = /^(?:VERB|ADJ)$/u.test(tokens[after + 2]?.pos ?? "") ? spanOf(tokens, single) : null;
  const measure = base === null || base.from !== after + 2 ? word : spanOf(tokens, base);
  return { measure, unit: singular(member.lower), rule: "compound" };
}

/** A number of things: the noun phrase behind it. */
export function countedAfter(
  tokens: readonly Token[],
  after: number,
  quantity: Quantity,
): MeasureReading | null {
  // "5.5 per 100,000 people"
  const bareRate = lowerAt(tokens, after) === "per" ? withRate(tokens, "", after).trim() : "";
  if (bareRate !== "")
    return reading(tokens, measuredBefore(tokens, firstAt(tokens, quantity.span.start)), bareRate);
  // "an average of 28,830 a game"
  if (/^(?:an?|per|each|every)$/u.test(lowerAt(tokens, after))) return null;
  const open = /^["”’]$/u.test(tokens[after]?.text ?? "") ? after + 1 : after;
  // "a 3.5 magnitude tremor"
  if (lowerAt(tokens, open) === "magnitude") {
    const quake = basePhrase(tokens, open + 1);
    const measure = quake?.from === open + 1 ? spanOf(tokens, quake) : null;
    return { measure, unit: "magnitude", rule: "magnitude" };
  }
  const of = lowerAt(tokens, open) === "of";
  const whole = basePhrase(tokens, of ? open + 1 : open) ?? verbLikeNoun(tokens, open);
  const base = whole === null ? null : ownersOnly(tokens, whole);
  if (base === null || base.from > open + 4) return null;
  const head = compoundHead(tokens, base.head);
  const noun = singular(head);
  const share = quantity.rule === "number:fraction";
  const plural = noun !== head || head === "fish";
  if (share && !plural) {
    const full = lowerAt(tokens, base.next) === "of" ? fullPhrase(tokens, base) : base;
    return { measure: spanOf(tokens, full), unit: null, rule: "share" };
  }
  // "a 246 million shortfall": how large it is, and no number of shortfalls.
  if (!plural && quantity.value.kind === "exact" && quantity.value.value > 1 && isOneThing(tokens, quantity))
    return { measure: spanOf(tokens, base), unit: null, rule: "size" };
  if (EMPTY_UNITS.has(noun) && base.from === base.head) {
    const subject = measuredBefore(tokens, firstAt(tokens, quantity.span.start));
    // "finished with 24 points": with nothing else to measure, the points are counted.
    const counted = subject === null && noun === "point" ? spanOf(tokens, base) : null;
    const found = reading(tokens, subject, withRate(tokens, noun, base.next));
    return counted === null ? found : { ...found, measure: counted, rule: "noun-phrase" };
  }
  // "a magnitude 6.4 quake"; of "magnitude-6.4" the tagger makes a word, a stop and a number.
  const quake = /^magnitude(?:-\d+)?$/u.test(lowerAt(tokens, firstAt(tokens, quantity.span.start) - 1));
  if (quake) return { measure: spanOf(tokens, base), unit: "magnitude", rule: "magnitude" };
  const unit = withRate(tokens, noun, base.next);
  // "Infant mortality fell to 5.6 deaths per 1,000 births": the rate has a name.
  const rate = / per \d/u.test(unit) ? measuredBefore(tokens, firstAt(tokens, quantity.span.start)) : null;
  if (rate?.rule === "subject") return reading(tokens, rate, unit);
  return { measure: spanOf(tokens, fullPhrase(tokens, base)), unit, rule: "noun-phrase" };
}

/** "17 break-ins" counts break-ins; of other compounds the last word is the noun ("two by-elections"). */
function compoundHead(tokens: readonly Token[], head: number): string {
  const last = lowerAt(tokens, head);
  const particle = /^(?:in|out|off|up|down|over|on)s$/u.test(last) && tokens[head - 1]?.text === "-";
  return particle ? `${lowerAt(tokens, head - 2)}-${last}` : last;
}

function isOneThing(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^an?$/u.test(lowerAt(tokens, firstAt(tokens, quantity.span.start) - 1));
}

/** "the six Gulf countries' commitment": the owners are counted, not what is theirs. */
function ownersOnly(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const single = singular(lowerAt(tokens, phrase.head)) === lowerAt(tokens, phrase.head);
  for (let at = phrase.from + 1; at < phrase.next; at += 1) {
    // "gave 2,500 Iranians citizenship": a plural ends what is counted when a singular follows.
    if (single && tokens[at]?.pos === "NOUN" && isNamedPlural(tokens[at - 1]))
      return { from: phrase.from, next: at, head: at - 1 };
    const [mark, owner] = [tokens[at]?.text ?? "", lowerAt(tokens, at - 1)];
    const owns = /^['’]$/u.test(mark)
      ? /s$/u.test(owner)
      : /^['’]s$/u.test(mark) && IRREGULAR_PLURALS.has(owner);
    if (owns) return { from: phrase.from, next: at, head: at - 1 };
  }
  return phrase;
}

/** "Iranians": compounds with a plural in front are not made of these ("sales tax", "sports team"). */
function isNamedPlural(token: Token | undefined): boolean {
  return token?.pos === "PROPN" && /ans$/u.test(token.lower);
}

/** "9 assists in 31 games": a plural the tagger takes for a verb, with no subject it could be the verb of. */
function verbLikeNoun(tokens: readonly Token[], at: number): NounPhrase | null {
  const after = tokens[at + 1];
  const plural = tokens[at]?.pos === "VERB" && /[^s]s$/u.test(lowerAt(tokens, at));
  const closes = after === undefined || /^(?:ADP|PUNCT|CCONJ)$/u.test(after.pos);
  return plural && closes ? { from: at, next: at + 1, head: at } : null;
}
