import { subDays } from "date-fns/subDays";
import { z } from "zod";
import type { Engine } from "../src/engine.ts";
import { partialDate } from "../src/search/partial-date.ts";
import type { StoredChange } from "../src/store/store.ts";
import { changeSections } from "./change-sections.ts";
import { count, coverageOf, printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { text } from "./options.ts";
import { plainReply, problem } from "./replies.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Without a date, as far back as most people mean by "lately". */
const DAYS = 7;
const MOST_ARTICLES = 10;
const MOST_CHANGES = 6;

export const changes = defineCommand({
  name: "changes",
  nameEs: "cambios",
  description: {
    en: "What was corrected: quotations and figures added, altered or withdrawn",
    es: "Qué se corrigió: citas y cifras añadidas, cambiadas o retiradas",
  },
  usage: "changes [since]",
  examples: ["/changes", "/changes 2026-11-01"],
  options: z.object({
    since: text(
      {
        en: "From this date on; the last week when missing",
        es: "Desde esta fecha; la última semana si falta",
      },
      { rest: true },
    ),
  }),
  answer: async (engine, { since }, { line }) => {
    const from = since === undefined ? subDays(engine.now(), DAYS).toISOString() : partialDate(since)?.from;
    if (from === undefined) {
      return problem(line, `“${since?.slice(0, 40)}” is not a date.`, "For example: /changes 2026-11-01");
    }
    const stored = await engine.store.articles.changesSince(from, MOST_ARTICLES * 3);
    const sections = (await Promise.all(stored.map((change) => sectionsOf(engine, change)))).filter(
      (parts) => parts.length > 0,
    );
    const day = printDay(from);
    if (sections.length === 0) {
      return plainReply("nothing", `Nothing was corrected since ${day}.`, line, [
        { type: "note", weight: "plain", text: "Edits of spelling, spacing and punctuation do not count." },
      ]);
    }
    const shown = sections.slice(0, MOST_ARTICLES).flat();
    const sources = sourcesOf(shown);
    return {
      tone: "answer",
      title: `Changed since ${day}: ${count(sections.length, "article")}`,
      line,
      sections: shown,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: [],
    };
  },
});

async function sectionsOf(
  engine: Engine,
  { id, version, storedAt }: StoredChange,
): Promise<readonly Section[]> {
  const [before, after] = await Promise.all([engine.article(id, version - 1), engine.article(id, version)]);
  if (before === undefined || after === undefined) return [];
  const parts = changeSections(before, after, MOST_CHANGES);
  if (parts.length === 0) return [];
  const { headline, outlet } = after.article;
  const text = `${outlet}: “${headline ?? "Without a headline"}”, version ${version}, read ${printDay(storedAt)}.`;
  return [{ type: "note", weight: "plain", text }, ...parts];
}
