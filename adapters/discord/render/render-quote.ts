import type { QuoteCard, QuoteVariant } from "../../../commands/reply.ts";
import type { Citation } from "../../../src/model.ts";
import { referenceLabel } from "../../shared/source-words.ts";
import { citationLine, references } from "./citation.ts";
import { bold, escapeMarkdown, italic } from "./markdown.ts";
import { type Piece, quoted, small } from "./pieces.ts";

/**
 * One quotation for reading: the words set off as a quotation with the reporter's words in italics, then who
 * said it, then where it is printed, with the button that shows it in its place.
 */
export function renderQuote(quote: QuoteCard, sources: readonly Citation[]): Piece {
  const words = quote.parts
    .map((part) => (part.type === "cue" ? italic(part.text) : escapeMarkdown(part.text)))
    .join(" ");
  const notes = quote.notes.map((note) => ` · ${italic(note)}`).join("");
  const lines = [
    quoted(words),
    `— ${speakerOf(quote)}${notes}`,
    ...quote.variants.map((variant) => variantLine(variant, sources)),
    ...(quote.context === null ? [] : [small(`In context: ${escapeMarkdown(quote.context.text)}`)]),
    ...[quote.citation, ...quote.also].map((citation) => small(citationLine(sources, citation))),
  ];
  const button =
    quote.open === null ? null : { action: quote.open, about: referenceLabel(sources, quote.citation) };
  return { markdown: lines.join("\n"), button };
}

function speakerOf(quote: QuoteCard): string {
  if (quote.speaker === null) return bold("Unknown speaker");
  const name = bold(quote.uncertain ? `perhaps ${quote.speaker}` : quote.speaker);
  return quote.role === null ? name : `${name}, ${escapeMarkdown(quote.role)}`;
}

function variantLine({ citation, pieces }: QuoteVariant, sources: readonly Citation[]): string {
  return `Also printed as: ${marked(pieces)} ${references(sources, [citation])}`;
}

/** Words with those that differ in bold. */
export function marked(pieces: QuoteVariant["pieces"]): string {
  return pieces
    .filter((piece) => piece.text.trim() !== "")
    .map((piece) => (piece.differs ? bold(piece.text) : escapeMarkdown(piece.text)))
    .join(" ");
}
