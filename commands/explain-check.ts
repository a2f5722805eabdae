import type { CheckedFigure, FigureEvidence } from "../src/compose/check/check-figure.ts";
import type { CheckedQuotation, QuotationEvidence } from "../src/compose/check/check-quotation.ts";
import type { FigureDoubt } from "../src/compose/check/figure-doubt.ts";

/** One plain sentence about a quotation that was checked; `named` is who the reader says has said it. */
export function explainQuotation(checked: CheckedQuotation, named: string | null): string {
  switch (checked.verdict) {
    case "verbatim": {
      const { speaker, citation } = checked.evidence;
      return `Word for word in ${citation.outlet}${speaker === null ? "" : `, said by ${withRole(checked.evidence)}`}.`;
    }
    case "namesake": {
      const { citation } = checked.evidence;
      return `In ${citation.outlet} this is said by ${withRole(checked.evidence)}: perhaps another ${named ?? "person"} than the one named here.`;
    }
    case "differs": {
      const { evidence, added, missing } = checked;
      return `${evidence.citation.outlet} prints it otherwise${wordsApart(quotedList(missing), quotedList(added))}. The words that differ are marked.`;
    }
    case "unconfirmed": {
      const { speaker, citation } = checked.evidence;
      const there =
        speaker === null
          ? "who says them there is not clear"
          : `there they are put down to ${withRole(checked.evidence)}`;
      return `The words stand so in ${citation.outlet}, but ${there}: ${named ?? "the name"} is not confirmed.`;
    }
    case "wrong-speaker": {
      const { speaker, citation } = checked.evidence;
      return `Not ${named ?? "that speaker"}: in ${citation.outlet} this is said by ${speaker === null ? "somebody else" : withRole(checked.evidence)}.`;
    }
    case "not-found":
      return "No article here has these words.";
  }
}

function wordsApart(there: string, here: string): string {
  if (there === "" && here === "") return "";
  if (here === "") return `: it also has ${there}`;
  return there === "" ? `: it does not have ${here}` : `: it has ${there}, not ${here}`;
}

function quotedList(words: readonly string[]): string {
  return words.map((each) => `“${each.replace(/[“”"]/gu, "")}”`).join(", ");
}

function withRole({ speaker, role }: QuotationEvidence): string {
  return role === null ? (speaker ?? "somebody") : `${speaker ?? "somebody"}, ${role}`;
}

/** One plain sentence about a figure that was checked, and another about numbers beside it. */
export function explainFigure({ verdict, evidence, beside }: CheckedFigure): string {
  const agreeing = outletsOf(evidence.filter(({ agrees }) => agrees));
  const differing = outletsOf(evidence.filter(({ agrees }) => !agrees));
  const perhaps =
    beside.length === 0 ? "" : ` Other numbers that may be of the same are marked: ${outletsOf(beside)}.`;
  switch (verdict) {
    case "supported":
      return `The same figure: ${agreeing}.${perhaps}`;
    case "unconfirmed": {
      const doubted = evidence.find(({ doubt }) => doubt !== null);
      const why = doubted?.doubt == null ? "what it counts is not plain" : explainDoubt(doubted.doubt);
      return `The number stands in ${doubted?.said.citation.outlet ?? "an article"}, but ${why}.${perhaps}`;
    }
    case "disputed":
      return `Sources disagree. The same figure: ${agreeing}; another one is marked: ${differing}.${perhaps}`;
    case "differs":
      return `Another figure for the same is marked: ${differing}.${perhaps}`;
    case "not-found":
      return `No article here gives this figure for that.${perhaps}`;
  }
}

function explainDoubt(doubt: FigureDoubt): string {
  switch (doubt.kind) {
    case "sayer":
      return doubt.there === null
        ? `it does not say that it is from ${doubt.asked}`
        : `there it is from ${doubt.there}, not from ${doubt.asked}`;
    case "name":
      return `not of ${doubt.asked}`;
    case "held-against":
      return "there it is what another figure is held against";
    case "wished":
      return "there somebody only asks for it";
    case "fate":
      return "there something else became of them";
    case "whole":
      return "there it is the whole of which another number is counted";
  }
}

function outletsOf(evidence: readonly FigureEvidence[]): string {
  return [...new Set(evidence.map(({ said }) => said.citation.outlet))].join(", ");
}
