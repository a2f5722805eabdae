import type { Token } from "../../text/annotate.ts";
import { CHANGE_NOUNS } from "./change-words.ts";
import { isEmptyHead } from "./empty-head.ts";
import type { Found } from "./found-phrase.ts";
import { fullPhrase } from "./full-phrase.ts";
import { basePhrase, type NounPhrase } from "./noun-phrase.ts";
import { TIME_HEADS } from "./noun-words.ts";
import { lowerAt } from "./token-at.ts";

/**
 * What a noun of change says has changed: "a 35 percent drop in bookings", "a 12 percent price increase"; null when
 * it says nothing ("grew at a 2 percent rate"), undefined when the phrase has no such noun.
 */
export function changedAround(tokens: readonly Token[], base: NounPhrase): Found | null | undefined {
  // "a 30 percent lower risk": the comparative tells the direction, the risk is measured.
  if (
    /^(?:lower|higher|greater|smaller|larger|bigger|faster|slower)$/u.test(lowerAt(tokens, base.from)) &&
    base.head > base.from
  )
    return { phrase: fullPhrase(tokens, { ...base, from: base.from + 1 }), rule: "changed" };
  let noun = base.from;
  while (noun < base.next && !CHANGE_NOUNS.has(lowerAt(tokens, noun))) noun += 1;
  if (noun === base.next) return isEmptyHead(tokens, base) ? null : undefined;
  const behind = lowerAt(tokens, noun + 1);
  if (behind === "in" || behind === "of") {
    const inner = basePhrase(tokens, noun + 2);
    const timed = inner === null || TIME_HEADS.has(lowerAt(tokens, inner.head));
    if (!timed) return { phrase: withGoal(tokens, fullPhrase(tokens, inner)), rule: "changed" };
  }
  if (noun === base.from || tokens[noun - 1]?.pos === "ADJ") return null;
  return { phrase: { from: base.from, next: noun, head: noun - 1 }, rule: "changed" };
}

/** What "an increase of 12 percent in …" or "a price increase of" is an increase of; null when it does not say. */
export function thingChanged(tokens: readonly Token[], change: NounPhrase, after: number): Found | null {
  const noun = change.next - 1;
  if (!CHANGE_NOUNS.has(lowerAt(tokens, noun))) return null;
  if (lowerAt(tokens, after) === "in") {
    const inner = basePhrase(tokens, after + 1);
    const timed = inner === null || TIME_HEADS.has(lowerAt(tokens, inner.head));
    if (!timed) return { phrase: withGoal(tokens, fullPhrase(tokens, inner)), rule: "changed" };
  }
  if (noun === change.from || tokens[noun - 1]?.pos !== "NOUN") return null;
  return { phrase: { from: change.from, next: noun, head: noun - 1 }, rule: "changed" };
}

/** "a drop in bookings to the islands": a "to" behind what has changed belongs to it. */
function withGoal(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (lowerAt(tokens, phrase.next) !== "to") return phrase;
  const goal = basePhrase(tokens, phrase.next + 1);
  return goal === null || /\p{N}/u.test(tokens[phrase.next + 1]?.text ?? "0")
    ? phrase
    : { ...phrase, next: goal.next };
}
