import type { BlockRole, IsoDay } from "../../src/model.ts";
import { openDocument, type TextDocument } from "../../src/text/document.ts";
import { segment } from "../../src/text/segment.ts";

/** A text whose every line is a block of one role, cut into sentences and tagged. */
export function openText(
  text: string,
  role: BlockRole = "body",
  published: IsoDay | null = null,
): TextDocument {
  const lines = [...text.matchAll(/\S[^\n]*/gu)];
  const blocks = lines.map((line) => ({
    role,
    rule: "line",
    span: { start: line.index, end: line.index + line[0].length },
  }));
  return openDocument({ text, published, blocks, sentences: segment(text, blocks) });
}
