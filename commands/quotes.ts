import { z } from "zod";
import { citeSentence } from "../src/compose/cite.ts";
import { type FoundQuote, findQuotes } from "../src/compose/quotes/find-quotes.ts";
import { groupQuotes, type QuoteGroup } from "../src/compose/quotes/group-quotes.ts";
import { sureName } from "../src/compose/sure-name.ts";
import type { Speaker } from "../src/model.ts";
import { matchesAny } from "../src/relate/people/matches-any.ts";
import { tellApart } from "../src/relate/people/tell-apart.ts";
import { coverageOf } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { followUps } from "./follow-ups.ts";
import { heading } from "./heading.ts";
import { namesakesNotes } from "./namesakes-notes.ts";
import { nothingFound } from "./nothing-found.ts";
import { integer, text } from "./options.ts";
import { PAGE, pageActions } from "./paging.ts";
import { quoteCard } from "./quote-card.ts";
import { readingNotes } from "./reading-notes.ts";
import type { CitedLine, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles whose quotations are looked through. */
const ARTICLES = 120;
/** Sentences of reported speech shown below the quotations. */
const MOST_REPORTED = 3;

const NO_QUOTATIONS: readonly Section[] = [
  { type: "note", weight: "plain", text: "No quotation in marks answers this." },
];

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
    const found = await engine.find({ text: topic ?? "", ...given, daysInWords: "told" }, ARTICLES);
    const { speakers, words } = found.understood;
    const wanted = {
      words: words.length > 0,
      speaker: (said: Speaker) => matchesAny(speakers, said),
    };
    const groups = groupQuotes(findQuotes(found.materials, { ...wanted, indirect: false }));
    const shown = groups.slice(limit * (page - 1), limit * page);
    const indirect = page > 1 ? [] : findQuotes(found.materials, { ...wanted, indirect: true });
    const reported = reportedSections(
      indirect,
      groups,
      labelsOf([...groups.map(({ best }) => best), ...indirect]),
    );
    if (shown.length + reported.length === 0)
      return nothingFound(found, heading("", found.understood), asked);
    const sections: readonly Section[] = [
      ...readingNotes(found),
      ...(shown.length > 0 ? sectionsOf(groups, shown, speakers.length > 0) : NO_QUOTATIONS),
      ...reported,
    ];
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Quotes", found.understood),
      line: asked.line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: followUps(
        "quotes",
        asked,
        { sources, speakers: shown.map(({ best }) => best.quote.speaker.name) },
        pageActions(asked, page, groups.length > limit * page),
      ),
    };
  },
});

/** Whom to name beside words: where two speakers have one name, each with what tells them apart. */
function labelsOf(found: readonly FoundQuote[]): ReadonlyMap<FoundQuote, string> {
  const people = tellApart(
    found.map((entry) => ({ name: entry.quote.speaker.name, role: entry.quote.speaker.role, entry })),
  );
  return new Map(
    people.flatMap(({ apart, label, members }) =>
      apart === null ? [] : members.map(({ entry }) => [entry, label] as const),
    ),
  );
}

/** One list; for a name that several people have, a list for each of them, headed by what tells them apart. */
function sectionsOf(
  groups: readonly QuoteGroup[],
  shown: readonly QuoteGroup[],
  bySpeaker: boolean,
): readonly Section[] {
  const people = tellApart(
    groups.map((group) => ({
      name: group.best.quote.speaker.name,
      role: group.best.quote.speaker.role,
      group,
    })),
  );
  if (!bySpeaker || people.length < 2) {
    return [{ type: "quotes", heading: null, quotes: shown.map(quoteCard) }];
  }
  const lists = people.flatMap(({ label, members }): readonly Section[] => {
    const own = members.flatMap(({ group }) => (shown.includes(group) ? [quoteCard(group)] : []));
    return own.length === 0 ? [] : [{ type: "quotes", heading: label, quotes: own }];
  });
  return [...namesakesNotes(people), ...lists];
}

/**
 * What people are reported as saying without quotation marks, apart from the quotations: whole sentences of the
 * reporter's, those left out that hold a quotation shown above.
 */
function reportedSections(
  reported: readonly FoundQuote[],
  shown: readonly QuoteGroup[],
  labels: ReadonlyMap<FoundQuote, string>,
): readonly Section[] {
  const taken = new Set(shown.map(({ best }) => sentenceKey(best)));
  const lines = new Map<string, CitedLine>();
  for (const entry of reported) {
    const key = sentenceKey(entry);
    const { material, quote } = entry;
    const sentence = material.analysis.sentences[quote.sentences[0]];
    const claimant = sureName(quote.speaker, material.analysis);
    if (taken.has(key) || lines.has(key) || sentence === undefined || claimant === null) continue;
    lines.set(key, {
      said: citeSentence(material.article, sentence),
      claimant: labels.get(entry) ?? claimant,
      also: [],
    });
    if (lines.size >= MOST_REPORTED) break;
  }
  if (lines.size === 0) return [];
  return [{ type: "lines", heading: "Also reported as saying (not quotations)", lines: [...lines.values()] }];
}

function sentenceKey({ material, quote }: FoundQuote): string {
  return `${material.article.id} ${quote.sentences[0]}`;
}
