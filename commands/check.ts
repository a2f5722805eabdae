import { z } from "zod";
import type { Material } from "../src/compose/brief/unit.ts";
import { type CheckedFigure, checkFigure, type FigureEvidence } from "../src/compose/check/check-figure.ts";
import {
  type CheckedQuotation,
  checkQuotation,
  type QuotationEvidence,
} from "../src/compose/check/check-quotation.ts";
import { type CheckableQuotation, checkableOf } from "../src/compose/check/check-text.ts";
import type { FigureDoubt } from "../src/compose/check/figure-doubt.ts";
import type { Engine } from "../src/engine.ts";
import type { AnalysedArticle, Figure } from "../src/model.ts";
import { count, coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { requiredText } from "./options.ts";
import { plainReply } from "./replies.ts";
import type { Finding, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles looked at for each quotation or figure. */
const ARTICLES = 25;
/** A message holds few; a pasted article is checked as far as this. */
const MOST_FINDINGS = 20;

export const check = defineCommand({
  name: "check",
  nameEs: "comprobar",
  description: {
    en: "Checks the quotations and figures of a text against the articles",
    es: "Comprueba las citas y cifras de un texto con los artículos",
  },
  usage: "check text",
  examples: ["/check Bhatt said “People are picked up every day.”"],
  options: z.object({
    text: requiredText(
      { en: "A text with quotations or figures", es: "Un texto con citas o cifras" },
      "a text with quotations or figures",
      { rest: true },
    ),
  }),
  answer: async (engine, { text }, { line }) => {
    const { read, quotations, figures } = checkableOf(text);
    if (quotations.length + figures.length === 0) {
      return plainReply("nothing", "There is no quotation or figure in that text.", line, [
        {
          type: "note",
          weight: "plain",
          text: "Put quoted words in quotation marks, or try /search with its words.",
        },
      ]);
    }
    const findings = await Promise.all([
      ...quotations.slice(0, MOST_FINDINGS).map((quotation) => quotationFinding(engine, read, quotation)),
      ...figures.slice(0, MOST_FINDINGS).map((figure) => figureFinding(engine, read, figure)),
    ]);
    const sections: readonly Section[] = [{ type: "findings", findings }];
    const sources = sourcesOf(sections);
    const wrong = findings.filter(({ verdict }) => verdict !== "verbatim" && verdict !== "supported").length;
    return {
      tone: "answer",
      title:
        wrong === 0
          ? `Checked: ${count(findings.length, "point")}, all as printed`
          : `Checked: ${count(findings.length, "point")}, ${wrong} to look at`,
      line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: [],
    };
  },
});

/** The articles with these words, and those in which whoever is named beside them is quoted with any of them. */
async function materialsFor(
  engine: Engine,
  words: string,
  speaker: string | null,
): Promise<readonly Material[]> {
  // As plain words: marks and colons of the text are no query language here.
  const text = words.replace(/(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{N}'’., ]+/gu, " ");
  const own = speaker === null ? [] : [engine.find({ text, speaker }, ARTICLES)];
  const found = await Promise.all([engine.find({ text }, ARTICLES), ...own]);
  const materials = found.flatMap((result) => result.materials);
  return [...new Map(materials.map((material) => [material.article.id, material])).values()];
}

/** Each piece of a quotation is looked for by itself: a reader may have put two together. */
async function quotationFinding(
  engine: Engine,
  { article }: AnalysedArticle,
  { span, speaker }: CheckableQuotation,
): Promise<Finding> {
  const words = article.text.slice(span.start, span.end);
  const checked = checkQuotation(words, speaker, await materialsFor(engine, words, speaker.name));
  return {
    checked: words,
    kind: "quotation",
    verdict: FINDING_VERDICTS[checked.verdict],
    explanation: explainQuotation(checked, speaker.name),
    evidence: checked.verdict === "not-found" ? [] : [checked.evidence],
  };
}

const FINDING_VERDICTS = {
  verbatim: "verbatim",
  unconfirmed: "differs",
  namesake: "differs",
  "wrong-speaker": "differs",
  differs: "differs",
  "not-found": "not-found",
} as const;

function explainQuotation(checked: CheckedQuotation, named: string | null): string {
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

async function figureFinding(engine: Engine, read: AnalysedArticle, figure: Figure): Promise<Finding> {
  const { article, analysis } = read;
  const sentence = analysis.sentences[figure.sentence]?.span ?? figure.span;
  const words = article.text.slice(sentence.start, sentence.end);
  const checked = checkFigure(figure, read, await materialsFor(engine, words, null));
  const measure =
    figure.measure === null ? "" : ` ${article.text.slice(figure.measure.start, figure.measure.end)}`;
  return {
    checked: `${article.text.slice(figure.span.start, figure.span.end)}${measure}`,
    kind: "figure",
    verdict: checked.verdict === "unconfirmed" ? "differs" : checked.verdict,
    explanation: explainFigure(checked),
    evidence: [...checked.evidence, ...checked.beside].map(({ said, sayer, agrees }) => ({
      citation: said.citation,
      speaker: sayer,
      pieces: [{ text: said.text, differs: !agrees }],
    })),
  };
}

function explainFigure({ verdict, evidence, beside }: CheckedFigure): string {
  const agreeing = outletsOf(evidence.filter(({ agrees }) => agrees));
  const differing = outletsOf(evidence.filter(({ agrees }) => !agrees));
  const perhaps =
    beside.length === 0 ? "" : ` Another number for what may be the same, marked: ${outletsOf(beside)}.`;
  switch (verdict) {
    case "supported":
      return `The same figure: ${agreeing}.${perhaps}`;
    case "unconfirmed": {
      const doubted = evidence.find(({ doubt }) => doubt !== null);
      const why = doubted?.doubt == null ? "what it counts is not plain" : explainDoubt(doubted.doubt);
      return `The number stands in ${doubted?.said.citation.outlet ?? "an article"}, but ${why}.${perhaps}`;
    }
    case "disputed":
      return `Sources disagree. The same figure: ${agreeing}; another one, marked: ${differing}.${perhaps}`;
    case "differs":
      return `Another figure for the same, marked: ${differing}.${perhaps}`;
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
    case "whole":
      return "there it is the whole of which another number is counted";
  }
}

function outletsOf(evidence: readonly FigureEvidence[]): string {
  return [...new Set(evidence.map(({ said }) => said.citation.outlet))].join(", ");
}
