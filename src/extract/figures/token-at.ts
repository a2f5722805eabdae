import type { Token } from "../../text/annotate.ts";

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

/** The lower-case text of a token, "" outside the sentence. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether a token is a noun, a name or, unless only nouns are asked for, an adjective. */
export function isNominal(token: Token | undefined, nounOnly = false): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN" || (!nounOnly && token?.pos === "ADJ");
}
