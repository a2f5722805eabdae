import type { Token } from "../../text/annotate.ts";
import { ONE_COUNTS } from "./noun-words.ts";
import type { Quantity } from "./quantity.ts";
import { firstAt } from "./token-at.ts";

/**
 * Whether a quantity is one, with the sentence's parts of speech at hand: the reader has left dates, names and
 * pronouns out already. "one" counts only people, deaths and the like; a number with letters against it is a
 * name.
 */
export function isNews(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  unit: string | null,
): boolean {
  if (quantity.unit !== null || quantity.value.kind !== "exact") return true;
  const words = text.slice(quantity.core.start, quantity.core.end).toLowerCase();
  if (words === "one") return unit !== null && ONE_COUNTS.has(unit);
  return !isNominalOne(tokens, quantity, words);
}

/** "a two-way street", "the three-headed dog": a number word in a compound that counts nothing. */
function isNominalOne(tokens: readonly Token[], quantity: Quantity, words: string): boolean {
  if (!/^(?:two|three|four)$/u.test(words)) return false;
  const after = firstAt(tokens, quantity.core.end);
  return (
    tokens[after]?.text === "-" &&
    /^(?:way|fold|thirds|headed|faced|time|pronged|piece)$/u.test(tokens[after + 1]?.lower ?? "")
  );
}
