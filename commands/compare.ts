import { z } from "zod";
import { type ComparedPoint, composeComparison } from "../src/compose/compare/compose-comparison.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { requiredText } from "./options.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles whose sentences are laid side by side. */
const ARTICLES = 30;
const MOST = { shared: 5, own: 4 } as const;

export const compare = defineCommand({
  name: "compare",
  nameEs: "comparar",
  description: {
    en: "The same point in each outlet's own sentence, and what only one reports",
    es: "El mismo punto en la frase de cada medio, y lo que solo uno cuenta",
  },
  usage: "compare topic",
  examples: ["/compare family separation", "/compare raids until:2019"],
  options: z.object({
    topic: requiredText(
      { en: "Words, a name, a question", es: "Palabras, un nombre, una pregunta" },
      "a topic",
      { rest: true, suggest: "topic" },
    ),
    since: filters.since,
    until: filters.until,
  }),
  answer: async (engine, { topic, ...given }, asked) => {
    const found = await engine.find({ text: topic, ...given }, ARTICLES);
    const reports = await engine.store.articles.reportsOf(found.materials.map(({ article }) => article.id));
    const points = composeComparison(found, MOST, reports);
    if (points.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: Section[] = [...readingNotes(found)];
    if (points.every(({ lines }) => lines.length === 1)) {
      const text = "No point is made by more than one report; this is what each says alone.";
      sections.push({ type: "note", weight: "plain", text });
    }
    for (const [index, point] of points.entries()) {
      sections.push({
        type: "comparison",
        heading: headingOf(point, index),
        only: point.only,
        rows: point.lines.map(({ outlet, ...line }) => ({
          outlet,
          line,
        })),
      });
    }
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Compare", found.understood),
      line: asked.line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: followUps("compare", asked, []),
    };
  },
});

function headingOf({ only, outlets, lines }: ComparedPoint, index: number): string {
  if (only) return `Only in ${outlets[0] ?? "one outlet"}`;
  return lines.length === 1 ? `Only in one report, printed by ${outlets.join(", ")}` : `Point ${index + 1}`;
}
