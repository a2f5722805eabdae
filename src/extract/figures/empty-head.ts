import type { Token } from "../../text/annotate.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { EMPTY_HEADS, RATE_ADJECTIVES } from "./noun-words.ts";
import { baseBefore, skipBack } from "./phrase-before.ts";
import { lowerAt } from "./token-at.ts";

/** "an annual pace", "a record", "a total", "at an annualized rate", but not "an infection rate". */
export function isEmptyHead(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = lowerAt(tokens, phrase.head);
  if (EMPTY_HEADS.has(head)) return true;
  const before = lowerAt(tokens, skipBack(tokens, phrase.from) - 1);
  const plain = tokens.slice(phrase.from, phrase.head).every((token) => RATE_ADJECTIVES.has(token.lower));
  return (
    head === "rate" &&
    plain &&
    (before === "at" || before === "to" || tokens[phrase.from - 1]?.lower === "percent")
  );
}

/** Over "a total of" and, with its preposition, "at an annual pace of": the index where the amount begins then. */
export function overEmptyHead(tokens: readonly Token[], first: number): number {
  if (lowerAt(tokens, first - 1) !== "of") return first;
  if (lowerAt(tokens, first - 2) === "total") return skipBack(tokens, first - 2);
  const phrase = baseBefore(tokens, first - 1);
  if (phrase === null || !isEmptyHead(tokens, phrase)) return first;
  const from = skipBack(tokens, phrase.from);
  const [joint, outer] = [lowerAt(tokens, from - 1), tokens[from - 2]];
  return /^(?:at|to|from|in)$/u.test(joint) && outer?.pos !== "VERB" ? from - 1 : from;
}
