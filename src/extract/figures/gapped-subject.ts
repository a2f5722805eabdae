import type { Token } from "../../text/annotate.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { baseBefore, skipBack } from "./phrase-before.ts";
import type { Quantity } from "./quantity.ts";
import { firstAt, lowerAt } from "./token-at.ts";

/**
 * The subject right before a number whose clause leaves its verb out: "Holloway" in "Castellan had 50.7% of the vote
 * and Holloway 48.1%". The verb is that of the clause before, and so is what is measured. Null when the clause is
 * whole, and when the two quantities are not of one kind.
 */
export function gappedSubject(
  tokens: readonly Token[],
  before: Quantity | undefined,
  quantity: Quantity,
): NounPhrase | null {
  if (before === undefined || before.unit?.name !== quantity.unit?.name) return null;
  if (before.value.kind === "vague" || quantity.value.kind === "vague") return null;
  const phrase = baseBefore(tokens, firstAt(tokens, quantity.span.start));
  if (phrase === null || firstAt(tokens, before.span.end) > phrase.from) return null;
  const from = skipBack(tokens, phrase.from);
  const joint = lowerAt(tokens, from - 1);
  const opens = joint === "," || joint === ";" || /^(?:and|but|while)$/u.test(joint);
  // A bare number behind any noun may be a name ("and Room 40"); "and the port 40" is not.
  const named = quantity.unit !== null || from < phrase.from || tokens[phrase.head]?.pos === "PROPN";
  return opens && named && closes(tokens, firstAt(tokens, quantity.span.end)) ? phrase : null;
}

/** Nothing that could be the clause's own verb or noun stands behind the number. */
function closes(tokens: readonly Token[], after: number): boolean {
  const token = tokens[after];
  return token === undefined || /^(?:[.,;]|and|but|while|in|of|on|last|this)$/u.test(token.lower);
}
