import { z } from "zod";
import { groupQuotes } from "../src/compose/quotes/group-quotes.ts";
import { composeWho, type Profile } from "../src/compose/who/compose-who.ts";
import { nearestNames } from "../src/relate/people/nearest-names.ts";
import { buttonLabel } from "./button-label.ts";
import { count, coverageOf, printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { filters } from "./filters.ts";
import { heading } from "./heading.ts";
import { namesakesNotes } from "./namesakes-notes.ts";
import { nothingFound } from "./nothing-found.ts";
import { requiredText } from "./options.ts";
import { quoteCard } from "./quote-card.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles in which the name is looked for. */
const ARTICLES = 120;
const MOST_PROFILES = 4;
const LATEST_QUOTES = 3;
const MOST_ROLES = 5;

export const who = defineCommand({
  name: "who",
  nameEs: "quien",
  description: {
    en: "A person or body: roles as printed over time, where they are quoted, latest quotations",
    es: "Una persona o entidad: cargos tal como se imprimieron, dónde se la cita, últimas citas",
  },
  usage: "who name",
  examples: ["/who Bhatt", "/who Blumenthal"],
  options: z.object({
    name: requiredText({ en: "A name", es: "Un nombre" }, "a name", { rest: true, suggest: "speaker" }),
    since: filters.since,
    until: filters.until,
  }),
  answer: async (engine, { name, ...given }, { line, ...asked }) => {
    const found = await engine.find({ text: name, ...given }, ARTICLES);
    const profiles = composeWho(found.materials, name);
    const shown = profiles.slice(0, MOST_PROFILES);
    if (shown.length === 0) {
      const near = nearestNames(name, engine.directory().speakers);
      return nothingFound({ ...found, nearestNames: near }, heading("", found.understood), {
        line,
        ...asked,
      });
    }
    const sections: Section[] = [...namesakesNotes(profiles)];
    if (shown.length > 1 && shown.some(({ apart }) => apart === null)) {
      const text = `${count(shown.length, "name")} fit “${name.slice(0, 60)}”; each stands apart.`;
      sections.push({ type: "note", weight: "plain", text });
    }
    sections.push(...shown.flatMap(sectionsOf));
    const sources = sourcesOf(sections);
    return {
      tone: "answer",
      title: heading("Who", found.understood),
      line,
      sections,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: shown.map((profile) => ({
        type: "ask",
        intent: "narrow",
        label: buttonLabel(`Quotes: ${profile.apart ?? profile.name}`),
        line: `/quotes speaker:"${profile.label}"`,
      })),
    };
  },
});

function sectionsOf(profile: Profile): readonly Section[] {
  const outlets = profile.quotesByOutlet.map(({ outlet, quotes }) => `${outlet} ${quotes}`).join(", ");
  const facts = [
    { label: "Named in", value: count(profile.articles, "article"), action: null },
    ...(profile.kind === "person" && !profile.name.includes(" ")
      ? [{ label: "Printed as", value: `“${profile.name}” alone, without a full name`, action: null }]
      : []),
    { label: "Quoted", value: outlets === "" ? "no quotation is surely theirs" : outlets, action: null },
    ...(profile.besides.length > 0
      ? [{ label: "Beside", value: profile.besides.join(", "), action: null }]
      : []),
  ];
  const roles = profile.roles.slice(-MOST_ROLES).map(({ role, published, said }) => ({
    date: `${printDay(published)}, ${role}`,
    line: { said, claimant: null, also: [] },
  }));
  const quotes = groupQuotes(profile.quotes).slice(0, LATEST_QUOTES).map(quoteCard);
  return [
    { type: "facts", heading: profile.label, facts },
    ...(roles.length > 0 ? [{ type: "timeline", entries: roles } as const] : []),
    ...(quotes.length > 0 ? [{ type: "quotes", heading: "Latest quotations", quotes } as const] : []),
  ];
}
