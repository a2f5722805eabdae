import wrapAnsi from "wrap-ansi";
import type { Style } from "./style.ts";

/** Wraps a paragraph under a first-line mark, the other lines set in by as much: `• words …`. */
export function bullet(mark: string, text: string, style: Style): string {
  return indent(text, mark, " ".repeat(mark.length), style);
}

/** Wraps a paragraph, every line set in. */
export function block(text: string, inset: number, style: Style): string {
  const space = " ".repeat(inset);
  return indent(text, space, space, style);
}

function indent(text: string, first: string, other: string, style: Style): string {
  const width = Math.max(20, style.width - other.length);
  return wrapAnsi(text, width, { hard: false, trim: true })
    .split("\n")
    .map((line, index) => `${index === 0 ? first : other}${line}`)
    .join("\n");
}
