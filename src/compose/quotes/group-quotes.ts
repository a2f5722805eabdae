import { nameKey } from "../../text/name-key.ts";
import type { FoundQuote } from "./find-quotes.ts";

/** A quotation with the other places that print it. */
export type QuoteGroup = Readonly<{ best: FoundQuote; others: readonly FoundQuote[] }>;

/** The same words of the same speaker once, in the order of the first of each. */
export function groupQuotes(found: readonly FoundQuote[]): readonly QuoteGroup[] {
  const groups = new Map<string, FoundQuote[]>();
  for (const entry of found) {
    const { article } = entry.material;
    const words = entry.quote.spans.map((span) => article.text.slice(span.start, span.end)).join(" ");
    const key = nameKey(words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap(([best, ...others]) => (best === undefined ? [] : [{ best, others }]));
}
