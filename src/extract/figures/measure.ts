import type { Token } from "../../text/annotate.ts";
import { thingChanged } from "./changed-thing.ts";
import { countedAfter, memberCount } from "./counted-noun.ts";
import type { Found } from "./found-phrase.ts";
import { type MeasureReading, reading, spanOf } from "./measure-reading.ts";
import { measuredAfter, opensClause } from "./measured-after.ts";
import { measuredBefore } from "./measured-before.ts";
import { basePhrase } from "./noun-phrase.ts";
import { baseBefore } from "./phrase-before.ts";
import type { Quantity } from "./quantity.ts";
import { firstAt, lowerAt } from "./token-at.ts";
import { isVictims, stateOf } from "./victims.ts";
import { withRate } from "./with-rate.ts";

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

/** "43 said the same": a number that opens its clause stands for people named elsewhere. */
function isSubject(tokens: readonly Token[], first: number, after: number): boolean {
  const opens = first === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[first - 1]?.pos ?? "");
  const verb = tokens[after];
  return opens && (verb?.pos === "VERB" || verb?.pos === "AUX") && !/(?:ed|ing)$/u.test(verb.lower);
}

/** "a loss of 14 cents a share on …": the noun in front of "of" says more than what follows. */
function beforeOf(tokens: readonly Token[], first: number, after: number): Found | null {
  const found = lowerAt(tokens, first - 1) === "of" ? measuredBefore(tokens, first) : null;
  if (found?.rule !== "of") return null;
  return thingChanged(tokens, found.phrase, after) ?? found;
}
