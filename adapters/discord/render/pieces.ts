import type { AskAction } from "../../../commands/action.ts";

/**
 * What an answer is made of before it becomes components or an embed: a paragraph of our own markdown, already
 * escaped, with a button at its side. `about` tells the button from others where it cannot stand at the side.
 */
export type Piece = Readonly<{
  markdown: string;
  button: Readonly<{ action: AskAction; about: string }> | null;
}>;

export function paragraph(...lines: readonly string[]): Piece {
  return { markdown: lines.filter((line) => line !== "").join("\n"), button: null };
}

/** Small print. */
export function small(markdown: string): string {
  return `-# ${markdown}`;
}

/** A line set off as a quotation. */
export function quoted(markdown: string): string {
  return `> ${markdown}`;
}
