import { z } from "zod";
import { composeBrief } from "../src/compose/brief/compose-brief.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { choice, requiredText } from "./options.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles that sentences are chosen from. */
const ARTICLES = 40;

export const brief = defineCommand({
  name: "brief",
  nameEs: "resumen",
  description: {
    en: "The few sentences that best answer, in the sources' own words",
    es: "Las pocas frases que mejor responden, con las palabras de las fuentes",
  },
  usage: "brief topic",
  examples: ["/brief TRUST Act", "/brief what is the TRUST Act?", "/brief ICE raids since:2025"],
  options: z.object({
    topic: requiredText(
      { en: "Words, a name, a question", es: "Palabras, un nombre, una pregunta" },
      "a topic, a name or a question",
      { rest: true, suggest: "topic" },
    ),
    ...filters,
    length: choice(
      { en: "How long the brief is", es: "Lo largo del resumen" },
      ["short", "normal", "long"],
      "normal",
    ),
  }),
  answer: async (engine, { topic, length, ...given }, asked) => {
    const found = await engine.find({ text: topic, ...given }, ARTICLES);
    const { lines, articles } = composeBrief(found, length);
    const title = heading("Brief", found.understood);
    if (lines.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [...readingNotes(found), { type: "lines", heading: null, lines }];
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title,
      line: asked.line,
      sections,
      coverage: await coverageOf(
        engine,
        articles.map((article) => ({ ...article, articleId: article.id })),
      ),
      sources,
      actions: followUps("brief", asked, sources),
    };
  },
});
