/**
 * How figures for one measure stand to each other. `printings-differ`: printings of one report give different
 * numbers, which is a slip of one of them and no disagreement of sources. `none` when there is only one voice.
 */
export type FigureVerdict =
  | "conflict"
  | "printings-differ"
  | "different-scope"
  | "different-unit"
  | "rounding"
  | "older-estimate"
  | "agreement"
  | "none";
