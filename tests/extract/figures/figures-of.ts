import { extractFigures } from "../../../src/extract/figures/extract-figures.ts";
import type { Block, BlockRole, Entity, Figure, Quote } from "../../../src/model.ts";
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
