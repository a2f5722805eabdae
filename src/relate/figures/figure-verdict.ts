/** How figures for one measure stand to each other. `none` when there is only one. */
export type FigureVerdict =
  | "conflict"
  | "different-scope"
  | "different-unit"
  | "rounding"
  | "older-estimate"
  | "agreement"
  | "none";
