import type { QuoteCard, QuoteVariant } from "../../../commands/reply.ts";
import type { Citation } from "../../../src/model.ts";
import {
  type Block,
  bullets,
  context,
  paragraph,
  quoteBlock,
  type RichElement,
  section,
  words,
} from "./blocks.ts";
import type { ButtonMaker } from "./buttons.ts";
import { citationLine, reference } from "./citation.ts";

/**
 * One quotation for reading: the words set off as a quote with the reporter's words in italics, then who said
 * it, then where it is printed, with the button that shows it in its place.
 */
export function renderQuote(quote: QuoteCard, sources: readonly Citation[], buttons: ButtonMaker): Block[] {
  const said = quote.parts.map((part, index) =>
    words(`${index === 0 ? "" : " "}${part.text}`, part.type === "cue" ? { italic: true } : {}),
  );
  const notes = quote.notes.map((note) => words(`\u00a0· ${note}`, { italic: true }));
  const blocks: Block[] = [quoteBlock(...said), paragraph(words("— "), ...speaker(quote), ...notes)];
  if (quote.context !== null) {
    blocks.push(paragraph(words("In context: ", { italic: true }), words(quote.context.text)));
  }
  if (quote.variants.length > 0) blocks.push(bullets(quote.variants.map((each) => variant(each, sources))));
  const places = [quote.citation, ...quote.also]
    .map((citation) => citationLine(sources, citation))
    .join("\n");
  const open = quote.open === null ? null : buttons.ask(quote.open);
  blocks.push(open === null ? context([places]) : section(places, open));
  return blocks;
}

function speaker(quote: QuoteCard): RichElement[] {
  if (quote.speaker === null) return [words("Unknown speaker", { bold: true })];
  const name = words(quote.uncertain ? `perhaps ${quote.speaker}` : quote.speaker, { bold: true });
  return quote.role === null ? [name] : [name, words(`, ${quote.role}`)];
}

function variant({ citation, pieces }: QuoteVariant, sources: readonly Citation[]): RichElement[] {
  return [
    words("Also printed as: ", { italic: true }),
    ...marked(pieces),
    words(" "),
    reference(sources, citation),
  ];
}

/** Words with those that differ in bold. */
export function marked(pieces: QuoteVariant["pieces"]): RichElement[] {
  return pieces
    .filter((piece) => piece.text.trim() !== "")
    .map((piece, index) =>
      words(`${index === 0 ? "" : " "}${piece.text.trim()}`, piece.differs ? { bold: true } : {}),
    );
}
