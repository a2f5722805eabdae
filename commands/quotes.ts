import { z } from "zod";
import { citationOf } from "../src/compose/cite.ts";
import { findQuotes } from "../src/compose/quotes/find-quotes.ts";
import { groupQuotes, type QuoteGroup } from "../src/compose/quotes/group-quotes.ts";
import { contextOf, paragraphOf, piecesOf } from "../src/compose/quotes/quote-text.ts";
import type { Quote, Speaker } from "../src/model.ts";
import { nameKey } from "../src/text/name-key.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { nothingFound } from "./nothing-found.ts";
import { openArticle } from "./open-article.ts";
import { integer, text } from "./options.ts";
import { PAGE, pageActions } from "./paging.ts";
import { readingNotes } from "./reading-notes.ts";
import type { QuoteCard, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles whose quotations are looked through. */
const ARTICLES = 120;
/** Below this an attribution is shown as uncertain. */
const SURE = 0.5;

export const quotes = defineCommand({
  name: "quotes",
  nameEs: "citas",
  description: {
    en: "Who said what: quotations word for word, with the speaker as printed",
    es: "Quién dijo qué: citas literales, con la persona tal como se imprimió",
  },
  usage: "quotes [speaker:name] [topic]",
  examples: ["/quotes speaker:Bhatt raids", "/quotes speaker:Blumenthal", "/quotes courthouse arrests"],
  options: z.object({
    topic: text({ en: "What it is about", es: "De qué trata" }, { rest: true, suggest: "topic" }),
    ...filters,
    limit: integer(
      { en: "Quotations to show at once", es: "Citas por página" },
      { min: 1, max: 25, fallback: 6 },
    ),
    page: PAGE,
  }),
  answer: async (engine, { topic, limit, page, ...given }, asked) => {
    const found = await engine.find({ text: topic ?? "", ...given }, ARTICLES);
    const { speaker, words } = found.understood;
    const wanted = {
      words: words.length > 0,
      speaker: (said: Speaker) => speaker === null || isNamed(speaker, said),
    };
    const groups = groupQuotes(findQuotes(found.materials, { ...wanted, indirect: false }));
    const shown = groups.slice(limit * (page - 1), limit * page);
    if (shown.length === 0) return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [...readingNotes(found), ...sectionsOf(shown, speaker !== null)];
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Quotes", found.understood),
      line: asked.line,
      sections,
      coverage: coverageOf(sources),
      sources,
      actions: [
        ...pageActions(asked, page, groups.length > limit * page),
        ...followUps("quotes", asked, sources),
      ],
    };
  },
});

/** One list; for a speaker that is several people, a list for each, headed by the full name. */
function sectionsOf(groups: readonly QuoteGroup[], bySpeaker: boolean): readonly Section[] {
  const names = [...new Set(groups.map((group) => group.best.quote.speaker.name))];
  if (!bySpeaker || names.length < 2) return [{ type: "quotes", heading: null, quotes: groups.map(cardOf) }];
  return names.map((name) => ({
    type: "quotes",
    heading: name ?? "Unknown speaker",
    quotes: groups.filter((group) => group.best.quote.speaker.name === name).map(cardOf),
  }));
}

function cardOf({ best, others }: QuoteGroup): QuoteCard {
  const { material, quote } = best;
  const { speaker } = quote;
  const paragraph = paragraphOf(material, quote);
  return {
    parts: piecesOf(material, quote),
    speaker: speaker.name,
    role: speaker.role,
    uncertain: speaker.confidence < SURE,
    notes: notesOf(quote),
    citation: citationOf(material.article, quote.spans, paragraph),
    also: others.map((other) =>
      citationOf(other.material.article, other.quote.spans, paragraphOf(other.material, other.quote)),
    ),
    variants: [],
    context: contextOf(material, quote),
    open: openArticle(material.article.id, paragraph),
  };
}

/** How we have the words, where that is not from the speaker's own mouth. */
function notesOf({ via, translated, onBehalfOf }: Quote): readonly string[] {
  const notes: string[] = [];
  if (via !== null) notes.push(`As told by ${via.name ?? "somebody who is not named"}.`);
  if (onBehalfOf !== null) notes.push(`Speaking for ${onBehalfOf}.`);
  if (translated) notes.push("Translated.");
  return notes;
}

/** Whether the words asked for are whole words of the speaker's name. */
function isNamed(wanted: string, { name }: Speaker): boolean {
  return name !== null && ` ${nameKey(name)} `.includes(` ${nameKey(wanted)} `);
}
