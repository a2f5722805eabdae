import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { basePhrase, fullPhrase, type NounPhrase, phraseBefore } from "./noun-phrase.ts";
import { EMPTY_UNITS } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { singular } from "./singular.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";

/** What a quantity counts or measures, with the counted noun as a unit where it has none of its own. */
export type MeasureReading = Readonly<{ measure: Span | null; unit: string | null; rule: string }>;

/**
 * The noun phrase that says what is counted: behind the number ("700,000 people living in …", "14 inches of
 * rain", "a $320 million bond"), before it ("a crowd of 15,000", "cocaine worth £6 million"), or the subject
 * of its verb ("Inflation slowed to 2.9 percent"). `measure` is null when none of them is there.
 */
export function readMeasure(tokens: readonly Token[], quantity: Quantity): MeasureReading {
  const first = firstAt(tokens, quantity.span.start);
  const after = firstAt(tokens, quantity.span.end);
  const counted = quantity.unit === null ? countedAfter(tokens, after, quantity) : null;
  if (counted !== null) return counted;
  const found =
    (quantity.unit === null ? null : measuredAfter(tokens, after, quantity)) ?? measuredBefore(tokens, first);
  const unit =
    quantity.unit === null ? null : withRate(tokens, quantity.unit.name, found?.phrase.next ?? after);
  if (found === null) return { measure: null, unit, rule: "none" };
  return { measure: spanOf(tokens, found.phrase), unit, rule: found.rule };
}

type Found = Readonly<{ phrase: NounPhrase; rule: string }>;

/** A number of things: the noun phrase behind it. */
function countedAfter(tokens: readonly Token[], after: number, quantity: Quantity): MeasureReading | null {
  const of = lowerAt(tokens, after) === "of";
  const base = basePhrase(tokens, of ? after + 1 : after);
  if (base === null) return null;
  if (base.from > after + (of ? 4 : 2)) return null;
  const head = tokens[base.head]?.lower ?? "";
  const noun = singular(head);
  const share = quantity.rule === "number:fraction";
  const plural = noun !== head || head === "fish" || tokens[base.head]?.pos === "PROPN";
  if (share && !plural)
    return { measure: spanOf(tokens, fullPhrase(tokens, base)), unit: null, rule: "share" };
  if (EMPTY_UNITS.has(noun)) {
    const subject = measuredBefore(tokens, firstAt(tokens, quantity.span.start));
    return {
      measure: subject === null ? null : spanOf(tokens, subject.phrase),
      unit: withRate(tokens, noun, base.next),
      rule: "times",
    };
  }
  const unit = withRate(tokens, noun, base.next);
  return { measure: spanOf(tokens, fullPhrase(tokens, base)), unit, rule: "noun-phrase" };
}

/** Behind an amount with a unit: "of rain", "in damages", "on new buses", or right behind it, "$2m bond". */
function measuredAfter(tokens: readonly Token[], after: number, quantity: Quantity): Found | null {
  const kind = quantity.unit?.kind;
  const joint = lowerAt(tokens, after);
  if (joint === "of" || joint === "worth") {
    const from = joint === "worth" && lowerAt(tokens, after + 1) === "of" ? after + 2 : after + 1;
    const base = basePhrase(tokens, from);
    return base === null ? null : { phrase: fullPhrase(tokens, base), rule: "of" };
  }
  if (kind === "money" && /^(?:in|on|for|to)$/u.test(joint) && tokens[after + 1]?.pos !== "NUM") {
    const base = basePhrase(tokens, after + 1);
    const named =
      joint === "in" || joint === "to"
        ? tokens[base?.head ?? -1]?.pos === "PROPN" || base?.from !== after + 1
        : false;
    if (base !== null && !named) return { phrase: base, rule: joint };
  }
  const hyphen = tokens[after]?.text === "-" ? 1 : 0;
  const next = tokens[after + hyphen];
  if (next === undefined || !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(next.pos)) return null;
  const base = basePhrase(tokens, after + hyphen);
  if (base === null || base.from !== after + hyphen) return null;
  return {
    phrase: kind === "percent" || kind === "money" ? fullPhrase(tokens, base) : base,
    rule: "attributive",
  };
}

/** Before an amount: "a loss of", "the tax by", "cocaine worth", and the subject of the verb. */
function measuredBefore(tokens: readonly Token[], first: number): Found | null {
  const lead = lowerAt(tokens, first - 1);
  if (
    /^(?:of|by|worth|for|totaling|totalling)$/u.test(lead) ||
    (lead === "at" && tokens[first - 2]?.pos === "VERB")
  ) {
    const phrase = phraseBefore(tokens, lead === "at" ? first - 2 : first - 1);
    if (phrase !== null && lead !== "for")
      return { phrase: lead === "of" || lead === "worth" ? nearest(tokens, phrase) : phrase, rule: lead };
  }
  const verb = verbBefore(tokens, first);
  if (verb === null) return null;
  const object =
    lead === "by" || lead === "to" || lead === "from" ? phraseBefore(tokens, verb.objectEnd) : null;
  const phrase = object ?? phraseBefore(tokens, verb.from);
  return phrase === null ? null : { phrase, rule: object === null ? "subject" : "object" };
}

/** "75 kilograms of cocaine worth": only the noun next to the joint, not the phrase it stands in. */
function nearest(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const number = tokens
    .slice(phrase.from, phrase.next)
    .some((token) => token.pos === "NUM" || UNITS_BY_WORD.has(token.lower));
  if (!number) return phrase;
  let from = phrase.next - 1;
  while (from > phrase.from && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  return { ...phrase, from };
}

/** The verb group left of a token, within its clause: where it begins, and where an object behind it ends. */
function verbBefore(
  tokens: readonly Token[],
  first: number,
): Readonly<{ from: number; objectEnd: number }> | null {
  const floor = Math.max(0, first - 16);
  let at = first - 1;
  while (at >= floor && !/^(?:VERB|AUX)$/u.test(tokens[at]?.pos ?? "")) {
    if (/^[;:“”"]$/u.test(tokens[at]?.text ?? "")) return null;
    at -= 1;
  }
  if (at < floor) return null;
  let from = at;
  while (
    from > 0 &&
    (/^(?:VERB|AUX|ADV|PART)$/u.test(tokens[from - 1]?.pos ?? "") || tokens[from - 1]?.text === "n’t")
  )
    from -= 1;
  const joint = lowerAt(tokens, first - 1);
  return { from, objectEnd: joint === "by" && first - 1 > at + 1 ? first - 1 : -1 };
}

/** "28,000 vehicles a day", "85 cases per 100,000 residents". */
function withRate(tokens: readonly Token[], unit: string, next: number): string {
  const joint = lowerAt(tokens, next);
  if (joint !== "a" && joint !== "an" && joint !== "per" && joint !== "each" && joint !== "every")
    return unit;
  const word = lowerAt(tokens, next + 1);
  if (joint === "per" && /^[\d,]+$/u.test(word)) {
    const noun = basePhrase(tokens, next + 2);
    const base = noun === null ? "" : ` ${tokens[noun.head]?.lower ?? ""}`;
    return `${unit} per ${word.replaceAll(",", "")}${base}`;
  }
  const below = UNITS_BY_WORD.get(word);
  return below?.kind === "time" ? `${unit} per ${below.name}` : unit;
}

function spanOf(tokens: readonly Token[], phrase: NounPhrase): Span | null {
  const [first, last] = [tokens[phrase.from], tokens[phrase.next - 1]];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Index of the first token that begins at or after an offset; binary search, tokens are in order. */
export function firstAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
