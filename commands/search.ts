import { z } from "zod";
import type { Material } from "../src/compose/brief/unit.ts";
import { citationOf } from "../src/compose/cite.ts";
import { bestPassage } from "../src/compose/passage.ts";
import type { Engine } from "../src/engine.ts";
import { lastChange } from "./article-history.ts";
import { alsoPrinted } from "./article-printings.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { openArticle } from "./open-article.ts";
import { integer, requiredText } from "./options.ts";
import { PAGE, pageActions } from "./paging.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Hit, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

export const search = defineCommand({
  name: "search",
  nameEs: "buscar",
  description: {
    en: "Articles with these words, best first, each with the passage that fits best",
    es: "Artículos con estas palabras, cada uno con el pasaje que mejor encaja",
  },
  usage: "search words",
  examples: ["/search courthouse arrests", '/search "family op"', "/search raids -border since:2019-06"],
  options: z.object({
    words: requiredText(
      { en: 'Words, "an exact phrase", -without', es: 'Palabras, "una frase exacta", -sin' },
      "words to look for",
      { rest: true, suggest: "topic" },
    ),
    ...filters,
    limit: integer(
      { en: "Articles to show at once", es: "Artículos por página" },
      { min: 1, max: 20, fallback: 5 },
    ),
    page: PAGE,
  }),
  answer: async (engine, { words, limit, page, ...given }, asked) => {
    const found = await engine.find({ text: words, ...given, daysInWords: "told" }, limit * page);
    const shown = found.materials.slice(limit * (page - 1));
    if (shown.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const hits = await Promise.all(shown.map((material) => hitOf(engine, material)));
    const sections: readonly Section[] = [...readingNotes(found), { type: "hits", heading: null, hits }];
    return {
      tone: "answer",
      title: heading("Search", found.understood),
      line: asked.line,
      sections,
      coverage: await coverageOf(engine, sourcesOf(sections)),
      sources: sourcesOf(sections),
      actions: pageActions(asked, page, found.total > limit * page),
    };
  },
});

/** An article found, with where else it was printed and when it was last changed. */
async function hitOf(engine: Engine, material: Material): Promise<Hit> {
  const { article } = material;
  const passage = bestPassage(material);
  const copies = await engine.store.articles.copiesOf(article.id);
  const notes = [alsoPrinted(copies), await lastChange(engine, material)];
  return {
    citation: passage?.citation ?? citationOf(article, [], null),
    passage,
    open: openArticle(article.id, passage?.citation.paragraph ?? null),
    notes: notes.filter((note) => note !== null),
  };
}
