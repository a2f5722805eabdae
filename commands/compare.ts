import { z } from "zod";
import { type ComparedPoint, composeComparison } from "../src/compose/compare/compose-comparison.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters, topic } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles whose sentences are laid side by side. */
const ARTICLES = 30;
const MOST = { figures: 3, shared: 5, own: 4 } as const;

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
    topic,
    speaker: filters.speaker,
    since: filters.since,
    until: filters.until,
  }),
  answer: async (engine, { topic: words, ...given }, asked) => {
    const found = await engine.find({ text: words, ...given, daysInWords: "told" }, ARTICLES);
    const reports = await engine.store.articles.reportsOf(found.materials.map(({ article }) => article.id));
    const points = composeComparison(found, MOST, reports);
    if (points.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: Section[] = [...readingNotes(found)];
    if (points.every(({ kind }) => kind === "only" || kind === "each")) {
      const outlets = new Set(points.flatMap(({ lines }) => lines.map(({ outlet }) => outlet)));
      const [only] = outlets;
      const text =
        outlets.size === 1 && points.every((point) => point.kind !== "only" || point.outlets.length === 1)
          ? `Only ${only ?? "one outlet"} reports on this here: there is no other to compare it with.`
          : "No point is made by more than one report; this is what each says alone.";
      sections.push({ type: "note", weight: "plain", text });
    }
    for (const point of points) {
      if (point.kind === "figures" && point.explanation !== null)
        sections.push({ type: "note", weight: "warning", text: `${point.measure}: ${point.explanation}` });
      sections.push({
        type: "comparison",
        heading: headingOf(point, points),
        only: point.kind === "only" && point.outlets.length === 1,
        rows: point.lines.map(({ outlet, ...line }) => ({ outlet, line })),
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
      actions: followUps("compare", asked, { sources }),
    };
  },
});

function headingOf(point: ComparedPoint, points: readonly ComparedPoint[]): string {
  switch (point.kind) {
    case "figures":
      return `Different figures: ${point.measure}`;
    case "shared":
      return `Point ${points.filter(({ kind }) => kind === "shared").indexOf(point) + 1}`;
    case "numbers":
      return "Numbers side by side";
    case "each":
      return point.lines.length === 1 ? "What one more outlet says" : "What the other outlets say";
    case "only":
      return point.outlets.length === 1
        ? `Only in ${point.outlets[0] ?? "one outlet"}`
        : `Only in one report, printed by ${point.outlets.join(", ")}`;
  }
}
