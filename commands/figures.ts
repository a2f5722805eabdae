import { z } from "zod";
import type { Material } from "../src/compose/brief/unit.ts";
import {
  composeFigures,
  measuresToFollow,
  type ShownMeasure,
} from "../src/compose/figures/compose-figures.ts";
import type { Engine, Found, Question } from "../src/engine.ts";
import { createProfiler, type Profiler } from "../src/relate/figures/measure-profile.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { integer, requiredText } from "./options.ts";
import { PAGE, pageActions } from "./paging.ts";
import { readingNotes } from "./reading-notes.ts";
import type { NoteSection, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles whose figures are looked through. */
const ARTICLES = 50;
/** Measures for which other articles are looked for, and how many articles for each. */
const FOLLOWED = 2;
const FOLLOWED_ARTICLES = 15;

export const figures = defineCommand({
  name: "figures",
  nameEs: "cifras",
  description: {
    en: "How many, and who says so: figures side by side, disagreements first",
    es: "Cuántos, y quién lo dice: cifras lado a lado, primero los desacuerdos",
  },
  usage: "figures topic",
  examples: ["/figures undocumented immigrants in Connecticut", "/figures deportations", "/figures families"],
  options: z.object({
    topic: requiredText(
      { en: "What is counted, or a number", es: "Lo que se cuenta, o un número" },
      "what is counted, or a number",
      { rest: true, suggest: "topic" },
    ),
    ...filters,
    limit: integer(
      { en: "Measures to show at once", es: "Medidas por página" },
      { min: 1, max: 20, fallback: 5 },
    ),
    page: PAGE,
  }),
  answer: async (engine, { topic, limit, page, ...given }, asked) => {
    const found = await engine.find({ text: topic, ...given, daysInWords: "counted" }, ARTICLES);
    const words = found.understood.words.length > 0;
    const profileOf = createProfiler();
    const materials = await withOthers(engine, found, given, words, profileOf);
    const reports = await engine.store.articles.reportsOf(materials.map(({ article }) => article.id));
    const shown = { from: limit * (page - 1), most: limit };
    const { measures, total } = composeFigures(materials, words, reports, shown, profileOf);
    if (measures.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [
      ...readingNotes(found),
      ...measures.flatMap(({ cut, ...measure }): readonly Section[] => [
        { type: "figures", ...measure },
        ...(cut ? [cutNote(measure)] : []),
      ]),
    ];
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Figures", found.understood),
      line: asked.line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: followUps("figures", asked, { sources }, pageActions(asked, page, total > limit * page)),
    };
  },
});

function cutNote({ measure, rows }: Pick<ShownMeasure, "measure" | "rows">): NoteSection {
  const text = `“${measure}” has more figures than these ${rows.length}: ask with more words, or with an outlet or dates.`;
  return { type: "note", weight: "quiet", text };
}

/**
 * The articles found, and those that give figures for the same measures in other words; what those say besides
 * does not answer the question, so their sentences count for nothing.
 */
async function withOthers(
  engine: Engine,
  found: Found,
  filters: Omit<Question, "text">,
  words: boolean,
  profileOf: Profiler,
): Promise<readonly Material[]> {
  if (!words) return found.materials;
  const measures = measuresToFollow(found.materials, FOLLOWED, profileOf);
  const more = await Promise.all(
    measures.map((measure) => engine.find({ ...filters, text: measure }, FOLLOWED_ARTICLES)),
  );
  const materials = new Map(found.materials.map((material) => [material.article.id, material]));
  for (const material of more.flatMap((result) => result.materials)) {
    if (materials.has(material.article.id)) continue;
    materials.set(material.article.id, { ...material, relevance: material.relevance.map(() => 0) });
  }
  return [...materials.values()];
}
