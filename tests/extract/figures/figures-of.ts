import { extractFigures } from "../../../src/extract/figures/extract-figures.ts";
import type { Block, BlockRole, Entity, Figure, Quote, Span } from "../../../src/model.ts";
import { openDocument, type TextDocument } from "../../../src/text/document.ts";
import { segment } from "../../../src/text/segment.ts";

/** A text as a document of one block with the given role. */
export function documentOf(text: string, role: BlockRole = "body"): TextDocument {
  const block: Block = { role, span: { start: 0, end: text.length }, rule: "default" };
  const blocks = [block];
  return openDocument({ text, published: null, blocks, sentences: segment(text, blocks) });
}

/** The figures of a text read as one body block. */
export function figuresOf(
  text: string,
  quotes: readonly Quote[] = [],
  entities: readonly Entity[] = [],
): readonly Figure[] {
  return extractFigures(documentOf(text), quotes, entities);
}

/** The only figure of a text. */
export function only(text: string, quotes: readonly Quote[] = [], entities: readonly Entity[] = []): Figure {
  const [figure, ...others] = figuresOf(text, quotes, entities);
  if (figure === undefined || others.length > 0) throw new Error(`expected one figure in “${text}”`);
  return figure;
}

/** The place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
