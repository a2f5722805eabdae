import type { Analysis } from "../../model.ts";
import { sureName } from "../sure-name.ts";

/**
 * Whose claim a stretch of sentences is: the one speaker of every attribution in it. Null when the article
 * says it itself, when several people speak, or when nobody is named with confidence.
 */
export function claimantOf(analysis: Analysis, first: number, last: number): string | null {
  const speakers = analysis.quotes
    .filter((quote) => quote.sentences[0] <= last && quote.sentences[1] >= first)
    .map((quote) => quote.speaker);
  const names = new Set(speakers.map((speaker) => sureName(speaker, analysis)));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}
