import { citationOf } from "../src/compose/cite.ts";
import type { QuoteGroup } from "../src/compose/quotes/group-quotes.ts";
import { contextOf, paragraphOf, piecesOf } from "../src/compose/quotes/quote-text.ts";
import { SURE } from "../src/compose/sure-name.ts";
import type { Quote } from "../src/model.ts";
import { openArticle } from "./open-article.ts";
import type { QuoteCard } from "./reply.ts";

/** A quotation as every platform shows it. */
export function quoteCard({ best, also, variants }: QuoteGroup): QuoteCard {
  const { material, quote } = best;
  const { speaker } = quote;
  const paragraph = paragraphOf(material, quote);
  return {
    parts: piecesOf(material, quote),
    speaker: speaker.name,
    role: speaker.role?.replace(/\s+/gu, " ") ?? null,
    uncertain: speaker.confidence < SURE,
    notes: notesOf(quote),
    citation: citationOf(material.article, quote.spans, paragraph),
    also,
    variants,
    context: contextOf(material, quote),
    open: openArticle(material.article.id, paragraph),
  };
}

/** How we have the words, where that is not from the speaker's own mouth. */
function notesOf({ via, translated, onBehalfOf }: Quote): readonly string[] {
  const notes: string[] = [];
  if (via !== null) notes.push(`As told by ${via.name ?? "somebody who is not named"}.`);
  if (onBehalfOf !== null) notes.push(`Speaking for ${onBehalfOf}.`);
  if (translated) notes.push("Translated.");
  return notes;
}
