import type { Citation, Speaker } from "../../model.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { findQuotation } from "../../relate/quotes/find-quotation.ts";
import type { Piece } from "../../relate/quotes/pieces.ts";
import type { Material } from "../brief/unit.ts";
import { citationOf, paragraphAt } from "../cite.ts";

/** What the articles say to a quotation. */
export type CheckedQuotation = Readonly<
  | { verdict: "verbatim" | "differs" | "wrong-speaker"; evidence: QuotationEvidence }
  | { verdict: "not-found" }
>;

export type QuotationEvidence = Readonly<{
  citation: Citation;
  /** Who says it there; null when that is not known or it is the report's own sentence. */
  speaker: string | null;
  /** The source's words, those that differ from the checked ones marked. */
  pieces: readonly Piece[];
}>;

type Candidate = Readonly<{ text: string; speaker: Speaker | null; citation: Citation }>;

/** Below this a speaker is not held against the one the reader names. */
const SURE = 0.5;

/**
 * Looks for a quotation among what the articles quote, then among all their reporting. The same words under
 * another name are "wrong-speaker": for a newsroom the worst mistake of all.
 */
export function checkQuotation(
  text: string,
  speaker: Speaker,
  materials: readonly Material[],
): CheckedQuotation {
  const quoted = findQuotation(text, materials.flatMap(quotationsOf));
  const found =
    quoted.verdict === "verbatim"
      ? quoted
      : better(quoted, findQuotation(text, materials.flatMap(paragraphsOf)));
  if (found.verdict === "not-found") return { verdict: "not-found" };
  const { candidate } = found;
  const own = candidate.speaker;
  const evidence: QuotationEvidence = {
    citation: candidate.citation,
    speaker: own === null || own.confidence < SURE ? null : own.name,
    pieces: found.verdict === "differs" ? found.printed : [{ text: candidate.text, differs: false }],
  };
  const contradicted =
    speaker.name !== null && evidence.speaker !== null && own !== null && !matchesSpeaker(speaker.name, own);
  return { verdict: contradicted ? "wrong-speaker" : found.verdict, evidence };
}

/** A quotation that differs is better evidence than a paragraph that differs; any find is better than none. */
function better<T extends Readonly<{ verdict: string }>>(quoted: T, anywhere: T): T {
  return quoted.verdict === "not-found" || anywhere.verdict === "verbatim" ? anywhere : quoted;
}

function quotationsOf({ article, analysis }: Material): readonly Candidate[] {
  return analysis.quotes
    .filter((quote) => quote.kind !== "indirect" && quote.role === "body")
    .map((quote) => ({
      text: quote.spans.map((span) => article.text.slice(span.start, span.end)).join(" "),
      speaker: quote.speaker,
      citation: citationOf(article, quote.spans, paragraphAt(analysis.blocks, quote.spans[0]?.start ?? 0)),
    }));
}

function paragraphsOf({ article, analysis }: Material): readonly Candidate[] {
  return analysis.blocks
    .filter((block) => block.role === "body")
    .map(({ span }) => ({
      text: article.text.slice(span.start, span.end),
      speaker: null,
      citation: citationOf(article, [span], paragraphAt(analysis.blocks, span.start)),
    }));
}
