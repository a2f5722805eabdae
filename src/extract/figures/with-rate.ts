import type { Token } from "../../text/annotate.ts";
import { basePhrase } from "./noun-phrase.ts";
import { lowerAt } from "./token-at.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";

/** "28,000 vehicles a day", "85 cases per 100,000 residents". */
export function withRate(tokens: readonly Token[], unit: string, next: number): string {
  const joint = lowerAt(tokens, next);
  if (!/^(?:a|an|per|each|every)$/u.test(joint)) return unit;
  const word = lowerAt(tokens, next + 1);
  if (joint === "per" && /^\d[\d,]*$/u.test(word)) {
    const noun = basePhrase(tokens, next + 2);
    const base = noun === null ? "" : ` ${lowerAt(tokens, noun.head)}`;
    return `${unit} per ${word.replaceAll(",", "")}${base}`;
  }
  // "$390 million a year earlier" is an amount and a time.
  if (/^(?:earlier|ago|later|before)$/u.test(lowerAt(tokens, next + 2))) return unit;
  const below = UNITS_BY_WORD.get(word);
  return below?.kind === "time" ? `${unit} per ${below.name}` : unit;
}
