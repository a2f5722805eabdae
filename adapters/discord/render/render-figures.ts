import stringWidth from "string-width";
import type { FigureRow, FiguresSection } from "../../../commands/reply.ts";
import type { Citation } from "../../../src/model.ts";
import { DISPUTED } from "../../shared/labels.ts";
import { references } from "./citation.ts";
import { bold, escapeMarkdown, evenSpaced, italic } from "./markdown.ts";
import { type Piece, paragraph, quoted } from "./pieces.ts";

/** The widest column of figures that leaves room for words beside it on a phone. */
const WIDEST = 16;

/**
 * The figures of one measure: what is counted, a disagreement in so many words, then the figures under each other
 * with who gives each and for where and when, and the whole sentence it stands in.
 */
export function renderFigures(figures: FiguresSection, sources: readonly Citation[]): readonly Piece[] {
  const widths = figures.rows.map((row) => stringWidth(row.figure.text)).filter((width) => width <= WIDEST);
  const width = Math.max(0, ...widths);
  const explanation = figures.explanation ?? "";
  const verdict = DISPUTED.has(figures.verdict) ? bold(`⚠ ${explanation}`) : italic(explanation);
  const head = paragraph(bold(figures.measure), explanation === "" ? "" : verdict);
  const rows = figures.rows.map((row) =>
    paragraph(
      `${evenSpaced(row.figure.text, width)} — ${escapeMarkdown(fromWhere(row))} ${references(sources, [row.figure.citation, ...row.also])}`,
      quoted(escapeMarkdown(row.sentence.text)),
    ),
  );
  return [head, ...rows];
}

function fromWhere(row: FigureRow): string {
  const scope = [row.place, row.period].filter((part) => part !== null);
  return [row.sayer ?? "the report itself", ...scope].join(", ");
}
