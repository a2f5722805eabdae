import { z } from "zod";
import { composeTimeline } from "../src/compose/timeline/compose-timeline.ts";
import { printDate } from "../src/text/print-date.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters, topic } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { integer } from "./options.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles that events are taken from. */
const ARTICLES = 60;

export const timeline = defineCommand({
  name: "timeline",
  nameEs: "cronologia",
  description: {
    en: "What happened when, out of the dates in the articles",
    es: "Qué pasó y cuándo, según las fechas de los artículos",
  },
  usage: "timeline topic",
  examples: ["/timeline TRUST Act", "/timeline courthouse arrests since:2025"],
  options: z.object({
    topic,
    ...filters,
    limit: integer(
      { en: "Events to show", es: "Acontecimientos que mostrar" },
      { min: 1, max: 50, fallback: 12 },
    ),
  }),
  answer: async (engine, { topic: words, limit, ...given }, asked) => {
    const found = await engine.find({ text: words, ...given, anyDay: true, daysInWords: "told" }, ARTICLES);
    const events = composeTimeline(found, limit);
    if (events.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [
      ...readingNotes(found),
      {
        type: "timeline",
        entries: events.map(({ date, said, claimant, also }) => ({
          date: printDate(date),
          line: { said, claimant, also },
        })),
      },
    ];
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Timeline", found.understood),
      line: asked.line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: followUps("timeline", asked, {
        sources,
        speakers: events.map(({ claimant }) => claimant),
        days: events.map(({ date }) => date.from),
      }),
    };
  },
});
