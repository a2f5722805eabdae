import type { types } from "@slack/bolt";
import type { FigureRow, FiguresSection } from "../../../commands/reply.ts";
import type { Citation } from "../../../src/model.ts";
import { DISPUTED } from "../../shared/labels.ts";
import { LIMITS } from "../limits.ts";
import { type Block, charactersIn, paragraph, quoteBlock, type RichElement, words } from "./blocks.ts";
import { references } from "./citation.ts";

/**
 * The figures of one measure: what is counted, a disagreement in so many words, then each figure with who gives
 * it and for where and when, and the whole sentence it stands in.
 */
export function renderFigures(figures: FiguresSection, sources: readonly Citation[]): Block[] {
  const blocks: Block[] = [paragraph(words(figures.measure, { bold: true }))];
  if (figures.explanation !== null) {
    const mark = DISPUTED.has(figures.verdict) ? "⚠ " : "";
    blocks.push(
      paragraph(words(`${mark}${figures.explanation}`, mark === "" ? { italic: true } : { bold: true })),
    );
  }
  for (const row of figures.rows) {
    const from = [sayer(row), scope(row)].filter((part) => part !== "").join(", ");
    blocks.push(
      paragraph(
        words("• "),
        words(row.figure.text, { bold: true }),
        words(` — ${from} `),
        ...references(sources, [row.figure.citation, ...row.also]),
      ),
      quoteBlock(words(row.sentence.text)),
    );
  }
  return blocks;
}

/** Whether a measure has something to set side by side. */
export function isCompared(figures: FiguresSection): boolean {
  return figures.rows.length > 1;
}

/**
 * The compared measures of a page side by side, as the one table a message may hold; null when there is
 * nothing to compare or it would be too large. It repeats what stands above, so leaving it out loses nothing.
 */
export function figuresTable(
  compared: readonly FiguresSection[],
  sources: readonly Citation[],
): Block | null {
  const rows = compared.flatMap((figures) => figures.rows.map((row) => tableRow(figures, row, sources)));
  if (rows.length === 0 || rows.length >= LIMITS.tableRows.max) return null;
  const heading = ["Figure", "What is counted", "Who says so", "Where and when", "Source"];
  const table: Block = {
    type: "table",
    column_settings: heading.map(() => ({ is_wrapped: true })),
    rows: [heading.map((name) => cell([words(name, { bold: true })])), ...rows],
  };
  return charactersIn(table) > LIMITS.tableCharacters.max ? null : table;
}

function tableRow(figures: FiguresSection, row: FigureRow, sources: readonly Citation[]) {
  const mark = DISPUTED.has(figures.verdict) ? "⚠ " : "";
  return [
    cell([words(row.figure.text, { bold: true })]),
    cell([words(`${mark}${figures.measure}`)]),
    cell([words(sayer(row))]),
    cell([words(scope(row) || "not stated")]),
    cell(references(sources, [row.figure.citation, ...row.also])),
  ];
}

function cell(elements: RichElement[]): types.RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function sayer(row: FigureRow): string {
  return row.sayer ?? "the report itself";
}

function scope(row: FigureRow): string {
  return [row.place, row.period].filter((part) => part !== null).join(", ");
}
