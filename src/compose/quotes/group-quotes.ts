import type { Citation } from "../../model.ts";
import { groupQuotations, type Quotation } from "../../relate/quotes/group-quotations.ts";
import type { Piece } from "../../relate/quotes/pieces.ts";
import { sameQuotation } from "../../relate/quotes/same-quotation.ts";
import { citationOf } from "../cite.ts";
import type { FoundQuote } from "./find-quotes.ts";
import { paragraphOf } from "./quote-text.ts";

/** A quotation once, with the other places that print it in the same words, and those that print it otherwise. */
export type QuoteGroup = Readonly<{
  best: FoundQuote;
  also: readonly Citation[];
  variants: readonly Readonly<{ citation: Citation; pieces: readonly Piece[] }>[];
}>;

type Part = Quotation & Readonly<{ index: number }>;

/**
 * The same quotation once, however many articles print it. Quotations are compared piece by piece, for one outlet
 * may print two sentences where another has one; the longest printing is shown, at the place of the best of them.
 */
export function groupQuotes(found: readonly FoundQuote[]): readonly QuoteGroup[] {
  const parts: readonly Part[] = found.flatMap((entry, index) =>
    textsOf(entry).map((text) => ({ text, speaker: entry.quote.speaker, index })),
  );
  const leader = found.map((_, index) => index);
  for (const group of groupQuotations(parts)) {
    const first = Math.min(...group.map((part) => leader[part.index] ?? part.index));
    const joined = new Set(group.map((part) => leader[part.index] ?? part.index));
    for (const [index, own] of leader.entries()) if (joined.has(own)) leader[index] = first;
  }
  const groups = new Map<number, FoundQuote[]>();
  for (const [index, entry] of found.entries()) {
    const key = leader[index] ?? index;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(members: readonly FoundQuote[]): QuoteGroup {
  const [best, ...others] = members.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (best === undefined) throw new Error("a group of quotations has at least one member");
  const also: Citation[] = [];
  const variants: { citation: Citation; pieces: readonly Piece[] }[] = [];
  for (const other of others) {
    const { article } = other.material;
    const citation = citationOf(article, other.quote.spans, paragraphOf(other.material, other.quote));
    const pieces = differencesFrom(best, other);
    if (pieces === null) also.push(citation);
    else variants.push({ citation, pieces });
  }
  return { best, also, variants };
}

/** The other printing with what the best one does not have marked; null when it has nothing else. */
function differencesFrom(best: FoundQuote, other: FoundQuote): readonly Piece[] | null {
  const shown = textsOf(best);
  const pieces = textsOf(other).flatMap((text) => {
    const matches = shown.map((part) => sameQuotation(part, text));
    const [match] = matches.filter((candidate) => candidate.verdict !== "different");
    return match?.second ?? [{ text, differs: true }];
  });
  return pieces.some((piece) => piece.differs) ? pieces : null;
}

function textsOf({ material, quote }: FoundQuote): readonly string[] {
  return quote.spans.map((span) => material.article.text.slice(span.start, span.end));
}

function lengthOf({ quote }: FoundQuote): number {
  return quote.spans.reduce((length, span) => length + span.end - span.start, 0);
}
