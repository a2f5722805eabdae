import type { CitedLine } from "../../commands/reply.ts";

/**
 * Whose claim to print beside a line: null where the line names them in the same words, "Ana Roy said …", or where
 * nobody has to be named.
 */
export function claimantBeside({ said, claimant }: Pick<CitedLine, "said" | "claimant">): string | null {
  if (claimant === null) return null;
  const folded = (words: string): string => words.replace(/\s+/gu, " ").toLowerCase();
  return folded(said.text).includes(folded(claimant)) ? null : claimant;
}
