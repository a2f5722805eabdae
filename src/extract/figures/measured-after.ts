import type { Token } from "../../text/annotate.ts";
import { changedAround } from "./changed-thing.ts";
import type { Found } from "./found-phrase.ts";
import { fullPhrase } from "./full-phrase.ts";
import { basePhrase } from "./noun-phrase.ts";
import { DIMENSIONS, PAYMENT_HEADS, TIME_HEADS, TIME_WORDS } from "./noun-words.ts";
import type { UnitKind } from "./quantity.ts";
import { lowerAt } from "./token-at.ts";

/** Behind an amount with a unit: "of rain", "in damages", "on new buses", or right behind it, "$2m bond". */
export function measuredAfter(
  tokens: readonly Token[],
  first: number,
  end: number,
  kind: UnitKind,
): Found | null {
  const after = kind === "money" ? overTerm(tokens, lowerAt(tokens, end) === "cash" ? end + 1 : end) : end;
  const joint = lowerAt(tokens, after);
  const within = kind === "length" && [first - 1, first].some((at) => lowerAt(tokens, at) === "within");
  if ((joint === "of" && !within) || joint === "worth") {
    const from = joint === "worth" && lowerAt(tokens, after + 1) === "of" ? after + 2 : after + 1;
    const base = basePhrase(tokens, from);
    if (base === null) return null;
    // "a foot of snow on the capital" says where it fell, "12 percent of voters in Ohio" of whom.
    const shared = kind === "percent" || kind === "money" || lowerAt(tokens, base.next) === "of";
    return { phrase: shared ? fullPhrase(tokens, base) : base, rule: "of" };
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
      (joint === "on" && lowerAt(tokens, first - 1) === "at") ||
      ((joint === "in" || joint === "to") &&
        (tokens[base?.head ?? -1]?.pos === "PROPN" || base?.from !== after + 1));
    const head = lowerAt(tokens, base?.head ?? -1);
    const timed =
      TIME_HEADS.has(head) || (joint === "in" && PAYMENT_HEADS.has(head) && !isHeld(tokens, first));
    // "The drug costs $84,000 for a course": the price is the drug's.
    const priced = joint === "for" && /^(?:costs?|sells?|sold|charges?)$/u.test(lowerAt(tokens, first - 1));
    // "earned $410 million on revenue of $3.9 billion"
    const based = joint === "on" && /^(?:revenues?|sales|turnover|volume)$/u.test(head);
    if (base !== null && !elsewhere && !timed && !priced && !based) return { phrase: base, rule: joint };
  }
  if (kind === "money" && /^fines?$/u.test(joint)) {
    return { phrase: { from: after, next: after + 1, head: after }, rule: "attributive" };
  }
  const from = tokens[after]?.text === "-" ? after + 1 : after;
  if (kind === "percent" && from === after && opensClause(tokens, first)) return null;
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[from]?.pos ?? "") || joint === "thanks") return null;
  const base = basePhrase(tokens, from);
  if (base === null || base.from !== from) return null;
  if (kind === "percent" || kind === "money") {
    const changed = changedAround(tokens, base);
    return changed === undefined ? { phrase: fullPhrase(tokens, base), rule: "attributive" } : changed;
  }
  return DIMENSIONS.has(lowerAt(tokens, from)) ? null : { phrase: base, rule: "attributive" };
}

/** "invest $3 billion over five years in networks": over the time in between. */
function overTerm(tokens: readonly Token[], at: number): number {
  if (!/^(?:over|within|across|during)$/u.test(lowerAt(tokens, at))) return at;
  let next = at + 1;
  while (next < at + 6 && !TIME_WORDS.has(lowerAt(tokens, next))) next += 1;
  while (TIME_WORDS.has(lowerAt(tokens, next))) next += 1;
  return next < at + 9 && /^(?:in|on|for|to|into)$/u.test(lowerAt(tokens, next)) ? next : at;
}

/** "has $95 billion in cash": what is held is cash; what is paid in cash is something else. */
function isHeld(tokens: readonly Token[], first: number): boolean {
  return /^(?:has|have|had|with|holds|hold|held|holding|having)$/u.test(lowerAt(tokens, first - 1));
}

/** "64 percent call him competent": at the start of a clause the amount is the subject, the next word its verb. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (/^(?:only|just|another|some)$/u.test(lowerAt(tokens, first - 1))) first -= 1;
  const before = tokens[first - 1];
  return (
    before === undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.pos) ||
    /^(?:while|whereas|although|though)$/u.test(before.lower)
  );
}
