import type { Figure, FigureChange } from "../../model.ts";

/** A figure as a plain row, the shape evaluations compare. */
export type FigureDataRow = Readonly<{
  /** "120000", or "10-12" for a range; no grouping marks. */
  value: string;
  /** "person", "dollar per hour"; "dimensionless" for a bare number. */
  unit: string;
  change: FigureChange;
  /** As printed; "" when the text does not say what is counted. */
  measure: string;
}>;

/**
 * The row of a figure, or null for a vague one ("dozens"), which has no number to give.
 * "$1.5 million to $2 million" for new buses is `{ value: "1500000-2000000", unit: "dollar", change: "=",
 * measure: "new buses" }`.
 */
export function figureRow(figure: Figure, text: string): FigureDataRow | null {
  const { value, measure } = figure;
  if (value.kind === "vague") return null;
  return {
    value: value.kind === "exact" ? plain(value.value) : `${plain(value.from)}-${plain(value.to)}`,
    unit: figure.unit ?? "dimensionless",
    change: figure.change,
    measure: measure === null ? "" : text.slice(measure.start, measure.end),
  };
}

/** Twelve significant digits, which hides what binary fractions add. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
