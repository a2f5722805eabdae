import type { Citation, Speaker } from "../../model.ts";
import { compareRoles } from "../../relate/people/compare-roles.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { rolesApart } from "../../relate/people/roles-apart.ts";
import { findQuotation } from "../../relate/quotes/find-quotation.ts";
import type { Piece } from "../../relate/quotes/pieces.ts";
import type { Material } from "../brief/unit.ts";
import { citationOf, paragraphAt } from "../cite.ts";
import { SURE } from "../sure-name.ts";

/** What the articles say to a quotation. */
export type CheckedQuotation = Readonly<
  | { verdict: "verbatim" | "unconfirmed" | "namesake" | "wrong-speaker"; evidence: QuotationEvidence }
  /** `added` are the reader's words that the source does not have, `missing` the source's that the reader lacks. */
  | {
      verdict: "differs";
      evidence: QuotationEvidence;
      added: readonly string[];
      missing: readonly string[];
    }
  | { verdict: "not-found" }
>;

export type QuotationEvidence = Readonly<{
  citation: Citation;
  /** Who says it there; null when that is not known or it is the report's own sentence. */
  speaker: string | null;
  /** As printed there. */
  role: string | null;
  /** The source's words, those that differ from the checked ones marked. */
  pieces: readonly Piece[];
}>;

type Candidate = Readonly<{ text: string; speaker: Speaker | null; citation: Citation }>;

/**
 * Looks for a quotation among what the articles quote, then among all their reporting. The same words under
 * another name are "wrong-speaker", for a newsroom the worst mistake of all; "namesake" when the name is the same and the
 * role is not one that goes with it.
 */
export function checkQuotation(
  text: string,
  speaker: Speaker,
  materials: readonly Material[],
): CheckedQuotation {
  const isNamed = ({ speaker: own }: Candidate): boolean =>
    speaker.name !== null && own !== null && matchesSpeaker(speaker.name, own);
  const quoted = findQuotation(text, materials.flatMap(quotationsOf), isNamed);
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
    role: own === null || own.confidence < SURE ? null : (own.role?.replace(/\s+/gu, " ") ?? null),
    pieces: found.verdict === "differs" ? found.printed : [{ text: candidate.text, differs: false }],
  };
  const claim = speakerClaim(speaker, own);
  if (claim === "namesake") return { verdict: "namesake", evidence };
  if (claim === "contradicted") return { verdict: "wrong-speaker", evidence };
  if (found.verdict === "differs") {
    return { verdict: "differs", evidence, added: differing(found.asked), missing: differing(found.printed) };
  }
  return { verdict: claim === "unconfirmed" ? "unconfirmed" : "verbatim", evidence };
}

/**
 * What the source says to the name the reader gives. Only a person named there can contradict it: "the council
 * president" and "the statement" may well be the one the reader means.
 */
function speakerClaim(
  asked: Speaker,
  own: Speaker | null,
): "confirmed" | "contradicted" | "namesake" | "unconfirmed" {
  if (asked.name === null) return "confirmed";
  if (own === null || own.name === null || own.confidence < SURE) return "unconfirmed";
  const sameName = matchesSpeaker(asked.name, own);
  if (sameName && rolesApart(asked.role, own.role)) return "namesake";
  if (sameName && compareRoles(asked.role, own.role) !== "contradict") return "confirmed";
  return own.kind === "person" && own.entity !== null ? "contradicted" : "unconfirmed";
}

/** The words that only one side has, without the marks around them. */
function differing(all: readonly Piece[]): readonly string[] {
  return all
    .filter(({ differs }) => differs)
    .map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((words) => words !== "");
}

/** A quotation that differs is better evidence than a paragraph that differs; any find is better than none. */
function better<T extends Readonly<{ verdict: string }>>(quoted: T, anywhere: T): T {
  return quoted.verdict === "not-found" || anywhere.verdict === "verbatim" ? anywhere : quoted;
}

function quotationsOf({ article, analysis }: Material): readonly Candidate[] {
  return analysis.quotes
    .filter((quote) => quote.kind !== "indirect" && quote.role === "body")
    .flatMap(({ spans, speaker }) =>
      // Each piece by itself: what stands between two pieces is the reporter's.
      spans.map((span) => ({
        text: article.text.slice(span.start, span.end),
        speaker,
        citation: citationOf(article, [span], paragraphAt(analysis.blocks, span.start)),
      })),
    );
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
