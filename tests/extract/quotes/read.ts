import { extractEntities } from "../../../src/extract/entities/extract-entities.ts";
import { extractQuotes } from "../../../src/extract/quotes/extract-quotes.ts";
import type { Entity, Quote } from "../../../src/model.ts";
import { plainDocument } from "../../eval/plain-document.ts";

/** A quote in words: its kind, its pieces as printed, its speaker and the words beside it. */
export type ReadQuote = Readonly<{
  kind: Quote["kind"];
  words: readonly string[];
  speaker: string | null;
  mention: string | null;
  quote: Quote;
}>;

/** Extracts from plain paragraphs and slices every span, so that tests compare words and not offsets. */
export function read(text: string, entities?: readonly Entity[]): readonly ReadQuote[] {
  const doc = plainDocument(text);
  return extractQuotes(doc, entities ?? extractEntities(doc)).map((quote) => ({
    kind: quote.kind,
    words: quote.spans.map((span) => text.slice(span.start, span.end)),
    speaker: quote.speaker.name,
    mention:
      quote.speaker.mention === null
        ? null
        : text.slice(quote.speaker.mention.start, quote.speaker.mention.end),
    quote,
  }));
}

/** The quotations in marks alone. */
export function readMarked(text: string): readonly ReadQuote[] {
  return read(text).filter(({ kind }) => kind !== "indirect");
}
