import { z } from "zod";
import type { Material } from "../src/compose/brief/unit.ts";
import { checkFigure } from "../src/compose/check/check-figure.ts";
import { checkQuotation } from "../src/compose/check/check-quotation.ts";
import { type CheckableQuotation, checkableOf } from "../src/compose/check/check-text.ts";
import type { Engine, Question } from "../src/engine.ts";
import type { AnalysedArticle, Figure } from "../src/model.ts";
import { sentenceSpanOf } from "../src/relate/figures/figure-item.ts";
import { count, coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { explainFigure, explainQuotation } from "./explain-check.ts";
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
          text: "Votes, dates and years are not checked. Put quoted words in quotation marks, or try /search with its words.",
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
async function materialsOfQuotation(
  engine: Engine,
  words: string,
  speaker: string | null,
): Promise<readonly Material[]> {
  const text = plainWords(words);
  return materialsFor(engine, speaker === null ? [{ text }] : [{ text }, { text, speaker }]);
}

/** The articles with these words, and those that have the names and the number among them in other words. */
async function materialsOfFigure(
  engine: Engine,
  words: string,
  number: string,
): Promise<readonly Material[]> {
  const names = plainWords(words).match(/(?<=\S )\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const bare = /\p{N}[\p{N}.,]*/u.exec(number)?.[0];
  const named = names.length > 0 && bare !== undefined ? [{ text: [...names, bare].join(" ") }] : [];
  return materialsFor(engine, [{ text: plainWords(words) }, ...named]);
}

/** Marks and colons of a text are no query language here. */
function plainWords(words: string): string {
  return words.replace(/(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{N}'’., ]+/gu, " ");
}

/** The articles that answer any of some questions; those of the first with its relevance. */
async function materialsFor(engine: Engine, questions: readonly Question[]): Promise<readonly Material[]> {
  const found = await Promise.all(questions.map((question) => engine.find(question, ARTICLES)));
  const materials = new Map<string, Material>();
  for (const material of found.flatMap((result) => result.materials)) {
    if (!materials.has(material.article.id)) materials.set(material.article.id, material);
  }
  return [...materials.values()];
}

/** Each piece of a quotation is looked for by itself: a reader may have put two together. */
async function quotationFinding(
  engine: Engine,
  { article }: AnalysedArticle,
  { span, speaker }: CheckableQuotation,
): Promise<Finding> {
  const words = article.text.slice(span.start, span.end);
  const checked = checkQuotation(words, speaker, await materialsOfQuotation(engine, words, speaker.name));
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

async function figureFinding(engine: Engine, read: AnalysedArticle, figure: Figure): Promise<Finding> {
  const { article, analysis } = read;
  const sentence = sentenceSpanOf(analysis, figure);
  const words = article.text.slice(sentence.start, sentence.end);
  const printed = article.text.slice(figure.span.start, figure.span.end);
  const checked = checkFigure(figure, read, await materialsOfFigure(engine, words, printed));
  const measure =
    figure.measure === null ? "" : ` ${article.text.slice(figure.measure.start, figure.measure.end)}`;
  return {
    checked: `${printed}${measure}`,
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
