import type { Block } from "../../src/model.ts";
import { openDocument, type TextDocument } from "../../src/text/document.ts";
import { segment } from "../../src/text/segment.ts";

/** A document made of plain text alone: blank lines part the paragraphs, and all of it is body. */
export function plainDocument(text: string): TextDocument {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index) blocks.push({ role: "body", span: { start: match.index, end }, rule: "default" });
  }
  return openDocument({ text, published: null, blocks, sentences: segment(text, blocks) });
}
