import { createHash } from "node:crypto";
import { extractFigures } from "../../src/extract/figures/extract-figures.ts";
import { type FigureDataRow, figureRow } from "../../src/extract/figures/figure-row.ts";
import type { Block } from "../../src/model.ts";
import { openDocument } from "../../src/text/document.ts";
import { segment } from "../../src/text/segment.ts";

/** A part of the development data: rules were written against `worked`, `reported` was only ever scored. */
export type Half = "worked" | "reported";

/** The half a row belongs to, by the last bit of its id's SHA-256: even is worked on. */
export function halfOf(id: string): Half {
  const last = createHash("sha256").update(id).digest().at(-1) ?? 0;
  return last % 2 === 0 ? "worked" : "reported";
}

/** The figures of a plain text as the `extract` command gives them: one body block, no quotes, no entities. */
export function figureRows(text: string): readonly FigureDataRow[] {
  const block: Block = { role: "body", span: { start: 0, end: text.length }, rule: "default" };
  const sentences = segment(text, [block]);
  const doc = openDocument({ text, published: null, blocks: [block], sentences });
  return extractFigures(doc, [], []).flatMap((figure) => figureRow(figure, text) ?? []);
}
