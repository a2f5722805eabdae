import { z } from "zod";
import { type BriefLength, type BriefLine, composeBrief } from "../src/compose/brief/compose-brief.ts";
import type { Action } from "./action.ts";
import { coverageOf } from "./coverage.ts";
import { type Asked, defineCommand } from "./define-command.ts";
import { filters, topic } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { namesakesNotes } from "./namesakes-notes.ts";
import { nothingFound } from "./nothing-found.ts";
import { choice } from "./options.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles that sentences are chosen from. */
const ARTICLES = 40;
const LENGTHS = ["short", "normal", "long"] as const satisfies readonly BriefLength[];

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
    topic,
    ...filters,
    length: choice({ en: "How long the brief is", es: "Lo largo del resumen" }, LENGTHS, "normal"),
  }),
  answer: async (engine, { topic: words, length, ...given }, asked) => {
    const found = await engine.find({ text: words, ...given, daysInWords: "told" }, ARTICLES);
    const { lines, articles, people } = composeBrief(found, length);
    const title = heading("Brief", found.understood);
    if (lines.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [
      ...readingNotes(found),
      ...namesakesNotes(people),
      ...(people.length > 1 ? byPerson(lines) : [linesUnder(null, lines)]),
    ];
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
      actions: followUps(
        "brief",
        asked,
        { sources, speakers: lines.map(({ claimant }) => claimant) },
        lengths(length, asked),
      ),
    };
  },
});

/** A name that several people have: what is said of each, apart from the others. */
function byPerson(lines: readonly BriefLine[]): readonly Section[] {
  const people = Map.groupBy(lines, ({ about }) => about?.label ?? null);
  return [...people].map(([label, own]) => linesUnder(label, own));
}

function linesUnder(heading: string | null, lines: readonly BriefLine[]): Section {
  return {
    type: "lines",
    heading,
    lines: lines.map(({ said, claimant, also }) => ({ said, claimant, also })),
  };
}

/** The same brief in fewer lines and in more. */
function lengths(length: BriefLength, asked: Asked): readonly Action[] {
  const at = LENGTHS.indexOf(length);
  const to = (label: string, other: BriefLength | undefined): readonly Action[] =>
    other === undefined
      ? []
      : [
          {
            type: "ask",
            intent: "narrow",
            label,
            line: asked.lineWith({ length: other === "normal" ? null : other }),
          },
        ];
  return [...to("Shorter", LENGTHS[at - 1]), ...to("Longer", LENGTHS[at + 1])];
}
