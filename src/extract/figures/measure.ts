import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { thingChanged } from "./changed-thing.ts";
import type { Found } from "./found-phrase.ts";
import { fullPhrase } from "./full-phrase.ts";
import { measuredAfter, opensClause } from "./measured-after.ts";
import { measuredBefore } from "./measured-before.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { EMPTY_UNITS, VICTIM_STATES, VICTIM_VERBS } from "./noun-words.ts";
import { baseBefore } from "./phrase-before.ts";
import type { Quantity } from "./quantity.ts";
import { singular } from "./singular.ts";
import { firstAt, isNominal, lowerAt } from "./token-at.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";

/** What a quantity counts or measures, with the counted noun as a unit where it has none of its own. */
export type MeasureReading = Readonly<{ measure: Span | null; unit: string | null; rule: string }>;

/**
 * The noun phrase that says what is counted: behind the number ("700,000 people living in …", "14 inches of
 * rain", "a $320 million bond"), before it ("a crowd of 15,000", "cocaine worth £6 million"), or the subject
 * of its verb ("Inflation slowed to 2.9 percent"). `measure` is null when none of them is there.
 */
export function readMeasure(tokens: readonly Token[], quantity: Quantity): MeasureReading {
  const start = overPlusMinus(tokens, firstAt(tokens, quantity.span.start));
  // "topped $1 trillion": the qualifier is the verb whose subject is measured.
  const first = tokens[start]?.pos === "VERB" ? start + 1 : start;
  const after = firstAt(tokens, quantity.span.end);
  if (quantity.unit === null) {
    if (isVictims(tokens, first, after))
      return { measure: stateOf(tokens, after), unit: "person", rule: "victims" };
    if (isSubject(tokens, first, after)) return { measure: null, unit: null, rule: "none" };
    return (
      memberCount(tokens, after) ??
      countedAfter(tokens, after, quantity) ??
      reading(tokens, measuredBefore(tokens, first), null)
    );
  }
  // "20 years ago" is a date in disguise: it measures nothing but the distance.
  if (
    quantity.unit.kind === "time" &&
    /^(?:ago|earlier|later|before|after|from)$/u.test(lowerAt(tokens, after))
  ) {
    return { measure: null, unit: quantity.unit.name, rule: "ago" };
  }
  if (isOwnSubject(tokens, quantity, first, after))
    return { measure: null, unit: quantity.unit.name, rule: "clause" };
  if (quantity.unit.kind === "time" && lowerAt(tokens, first - 1) === "in") {
    const record = baseBefore(tokens, first - 1);
    // "the biggest fall in four years"
    if (record !== null && /(?:.est|most|worst)$/u.test(lowerAt(tokens, record.from)))
      return { measure: spanOf(tokens, record), unit: quantity.unit.name, rule: "record" };
  }
  const fronted = frontedOwner(tokens, first, after);
  if (fronted !== null) return reading(tokens, fronted, quantity.unit.name);
  const found =
    beforeOf(tokens, first, after) ??
    measuredAfter(tokens, first, after, quantity.unit.kind) ??
    measuredBefore(tokens, first, quantity.unit.kind, after);
  return reading(tokens, found, withRate(tokens, quantity.unit.name, found?.phrase.next ?? after));
}

/** "At $61, the stock …", "With 400 horsepower, the coupe …": whatever the sentence goes on about. */
function frontedOwner(tokens: readonly Token[], first: number, after: number): Found | null {
  const opens = first === 1 && /^(?:at|with|from|for)$/u.test(lowerAt(tokens, 0));
  if (!opens || tokens[after]?.text !== ",") return null;
  const base = basePhrase(tokens, after + 1);
  return base === null || base.from > after + 3 ? null : { phrase: base, rule: "fronted" };
}

/** "a margin of plus or minus 3 points": the words belong to the number. */
function overPlusMinus(tokens: readonly Token[], at: number): number {
  const words = [3, 2, 1].map((step) => lowerAt(tokens, at - step)).join(" ");
  return words === "plus or minus" ? at - 3 : at;
}

/** "…, while only 14 percent were …": the share is the subject, of what the clause before has said. */
export function isOwnSubject(
  tokens: readonly Token[],
  { unit }: Quantity,
  first: number,
  after: number,
): boolean {
  const verb = tokens[after]?.pos === "VERB" || tokens[after]?.pos === "AUX";
  return unit?.kind === "percent" && verb && opensClause(tokens, first);
}

/** "killed 31", "31 were injured": people, of whom no noun says so. */
function isVictims(tokens: readonly Token[], first: number, after: number): boolean {
  const own = lowerAt(tokens, after) === "others" ? undefined : tokens[after];
  if (VICTIM_STATES.has(own?.lower ?? "")) return !isNominal(tokens[after + 1], true);
  if (own !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(own.pos)) return false;
  const passive = own?.pos === "AUX" && VICTIM_VERBS.has(lowerAt(tokens, after + 1));
  const object =
    VICTIM_VERBS.has(lowerAt(tokens, first - 1)) &&
    (own === undefined || /^(?:PUNCT|CCONJ|ADP)$/u.test(own.pos));
  return passive || object;
}

/** "31 dead", "left 20,000 homeless": the state says which people. */
function stateOf(tokens: readonly Token[], after: number): Span | null {
  const state = tokens[after];
  return state !== undefined && VICTIM_STATES.has(state.lower) ? state.span : null;
}

/** "43 said the same": a number that opens its clause stands for people named elsewhere. */
function isSubject(tokens: readonly Token[], first: number, after: number): boolean {
  const opens = first === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[first - 1]?.pos ?? "");
  const verb = tokens[after];
  return opens && (verb?.pos === "VERB" || verb?.pos === "AUX") && !/(?:ed|ing)$/u.test(verb.lower);
}

function reading(tokens: readonly Token[], found: Found | null, unit: string | null): MeasureReading {
  return { measure: found === null ? null : spanOf(tokens, found.phrase), unit, rule: found?.rule ?? "none" };
}

/** "a loss of 14 cents a share on …": the noun in front of "of" says more than what follows. */
function beforeOf(tokens: readonly Token[], first: number, after: number): Found | null {
  const found = lowerAt(tokens, first - 1) === "of" ? measuredBefore(tokens, first) : null;
  if (found?.rule !== "of") return null;
  return thingChanged(tokens, found.phrase, after) ?? found;
}

/** "the 27-member bloc": members are counted, the bloc is what has them. */
function memberCount(tokens: readonly Token[], after: number): MeasureReading | null {
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
function countedAfter(tokens: readonly Token[], after: number, quantity: Quantity): MeasureReading | null {
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
  if (base === null || base.from > open + (of ? 4 : 2)) return null;
  const head = lowerAt(tokens, base.head);
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
  const quake = lowerAt(tokens, firstAt(tokens, quantity.span.start) - 1) === "magnitude";
  if (quake) return { measure: spanOf(tokens, base), unit: "magnitude", rule: "magnitude" };
  const unit = withRate(tokens, noun, base.next);
  // "Infant mortality fell to 5.6 deaths per 1,000 births": the rate has a name.
  const rate = / per \d/u.test(unit) ? measuredBefore(tokens, firstAt(tokens, quantity.span.start)) : null;
  if (rate?.rule === "subject") return reading(tokens, rate, unit);
  return { measure: spanOf(tokens, fullPhrase(tokens, base)), unit, rule: "noun-phrase" };
}

function isOneThing(tokens: readonly Token[], quantity: Quantity): boolean {
  return /^an?$/u.test(lowerAt(tokens, firstAt(tokens, quantity.span.start) - 1));
}

/** "the six Gulf countries' commitment": the owners are counted, not what is theirs. */
function ownersOnly(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  for (let at = phrase.from + 1; at < phrase.next; at += 1) {
    const owns = /^['’]$/u.test(tokens[at]?.text ?? "") && /s$/u.test(lowerAt(tokens, at - 1));
    if (owns) return { from: phrase.from, next: at, head: at - 1 };
  }
  return phrase;
}

/** "9 assists in 31 games": a plural the tagger takes for a verb, with no subject it could be the verb of. */
function verbLikeNoun(tokens: readonly Token[], at: number): NounPhrase | null {
  const after = tokens[at + 1];
  const plural = tokens[at]?.pos === "VERB" && /[^s]s$/u.test(lowerAt(tokens, at));
  const closes = after === undefined || /^(?:ADP|PUNCT|CCONJ)$/u.test(after.pos);
  return plural && closes ? { from: at, next: at + 1, head: at } : null;
}

/** "28,000 vehicles a day", "85 cases per 100,000 residents". */
function withRate(tokens: readonly Token[], unit: string, next: number): string {
  const joint = lowerAt(tokens, next);
  if (!/^(?:a|an|per|each|every)$/u.test(joint)) return unit;
  const word = lowerAt(tokens, next + 1);
  if (joint === "per" && /^\d[\d,]*$/u.test(word)) {
    const noun = basePhrase(tokens, next + 2);
    const base = noun === null ? "" : ` ${lowerAt(tokens, noun.head)}`;
    return `${unit} per ${word.replaceAll(",", "")}${base}`;
  }
  const below = UNITS_BY_WORD.get(word);
  return below?.kind === "time" ? `${unit} per ${below.name}` : unit;
}

function spanOf(tokens: readonly Token[], phrase: NounPhrase): Span | null {
  const [first, last] = [tokens[phrase.from], tokens[phrase.next - 1]];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}
