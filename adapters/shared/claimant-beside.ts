import type { CitedLine } from "../../commands/reply.ts";
import { isOpinion } from "../../src/compose/is-opinion.ts";

/**
 * What to print beside a line: whose claim it is, unless the line names them in the same words ("Ana Roy said …"), and
 * whether it is opinion: "Ana Roy, opinion". Null where nothing has to be said.
 */
export function claimantBeside({ said, claimant }: Pick<CitedLine, "said" | "claimant">): string | null {
  const folded = (words: string): string => words.replace(/\s+/gu, " ").toLowerCase();
  const named = claimant === null || folded(said.text).includes(folded(claimant));
  const parts = [...(named ? [] : [claimant]), ...(isOpinion(said.citation.headline) ? ["opinion"] : [])];
  return parts.length === 0 ? null : parts.join(", ");
}
