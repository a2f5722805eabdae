import type { APIButtonComponent } from "discord.js";
import type { Piece } from "./pieces.ts";

/** One page of an answer, ready for either style; all strings are escaped markdown. */
export type Frame = Readonly<{
  title: string;
  /** Small print under the title: who shared it, the question its buttons refer to. */
  top: readonly string[];
  pieces: readonly Piece[];
  sources: readonly string[];
  /** Small print at the end: what was covered, the page's number. */
  notes: readonly string[];
  rows: readonly APIButtonComponent[][];
  colour: number;
}>;
