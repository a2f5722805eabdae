import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { VICTIM_STATES, VICTIM_VERBS } from "./noun-words.ts";
import { isNominal, lowerAt } from "./token-at.ts";

/** "killed 31", "31 were injured": people, of whom no noun says so. */
export function isVictims(tokens: readonly Token[], first: number, after: number): boolean {
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
export function stateOf(tokens: readonly Token[], after: number): Span | null {
  const state = tokens[after];
  return state !== undefined && VICTIM_STATES.has(state.lower) ? state.span : null;
}
