import type { FigureChange, FigureValue, Span } from "../../model.ts";

/** What sort of thing a unit measures; `count` is a bare number or a number of things. */
export type UnitKind =
  | "money"
  | "percent"
  | "time"
  | "age"
  | "temperature"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "data"
  | "power"
  | "energy"
  | "frequency"
  | "electric"
  | "pressure"
  | "force"
  | "dose"
  | "angle"
  | "luminosity"
  | "rate"
  | "count";

/** A unit of measurement by name: "metre", "dollar per hour". */
export type Unit = Readonly<{ name: string; kind: UnitKind }>;

/**
 * A number with its unit as any text may hold one, before it is asked whether it is news: no measure, place
 * or sayer yet.
 */
export type Quantity = Readonly<{
  /** The number with its unit and its qualifiers: "more than $1.5 million". */
  span: Span;
  /** The number with its unit alone: "$1.5 million". */
  core: Span;
  value: FigureValue;
  /** Null for a bare number and for a number of things. */
  unit: Unit | null;
  /** As printed, "more than"; null when there is none. */
  qualifier: string | null;
  change: FigureChange;
  /** How it was read, "money:mark-before". */
  rule: string;
}>;
