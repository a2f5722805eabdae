import { subDays } from "date-fns/subDays";
import { z } from "zod";
import type { Engine } from "../src/engine.ts";
import { askedDays } from "../src/search/days/asked-days.ts";
import { partialDate } from "../src/search/partial-date.ts";
import type { StoredChange } from "../src/store/store.ts";
import { type ChangeReport, reportChanges } from "./change-sections.ts";
import { count, coverageOf, printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { text } from "./options.ts";
import { plainReply, problem } from "./replies.ts";
import type { Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

/** Without a date, as far back as most people mean by "lately". */
const DAYS = 7;
/** Edits looked at, the newest first, and those shown. */
const MOST_LOOKED_AT = 60;
const MOST_EDITS = 10;
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
    const from =
      since === undefined ? subDays(engine.now(), DAYS).toISOString() : firstDay(since, engine.now());
    if (from === undefined) {
      return problem(line, `“${since?.slice(0, 40)}” is not a date.`, "For example: /changes 2026-11-01");
    }
    const stored = await engine.store.articles.changesSince(from, MOST_LOOKED_AT);
    const reports = (await Promise.all(stored.map((change) => reportOf(engine, change)))).filter(
      ({ sections }) => sections.length > 0,
    );
    const day = printDay(from);
    if (reports.length === 0) {
      return plainReply("nothing", `Nothing was corrected since ${day}.`, line, [
        { type: "note", weight: "plain", text: "Edits of spelling, spacing and punctuation do not count." },
      ]);
    }
    // The newest first among those that correct something, then among the others.
    const inOrder = [
      ...reports.filter(({ corrects }) => corrects),
      ...reports.filter((each) => !each.corrects),
    ];
    const rest = inOrder.length - MOST_EDITS;
    const more: readonly Section[] =
      rest > 0
        ? [{ type: "note", weight: "quiet", text: `${count(rest, "more edit")}; ask from a later day.` }]
        : [];
    const shown = [...inOrder.slice(0, MOST_EDITS).flatMap(({ sections }) => sections), ...more];
    const sources = sourcesOf(shown);
    return {
      tone: "answer",
      title: `Changed since ${day}: ${count(new Set(reports.map(({ id }) => id)).size, "article")}`,
      line,
      sections: shown,
      coverage: await coverageOf(engine, sources),
      sources,
      actions: [],
    };
  },
});

async function reportOf(
  engine: Engine,
  { id, version, storedAt }: StoredChange,
): Promise<ChangeReport & Readonly<{ id: string }>> {
  const [before, after] = await Promise.all([engine.article(id, version - 1), engine.article(id, version)]);
  if (before === undefined || after === undefined) return { id, sections: [], corrects: false };
  const { sections, corrects } = reportChanges(before, after, MOST_CHANGES);
  if (sections.length === 0) return { id, sections, corrects };
  const { headline, outlet } = after.article;
  const text = `${outlet}: “${headline ?? "Without a headline"}”, version ${version}, read ${printDay(storedAt)}.`;
  return { id, sections: [{ type: "note", weight: "plain", text }, ...sections], corrects };
}

/** "2026-11", "since September", "last week". */
function firstDay(typed: string, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  const days = (): string | null | undefined =>
    (askedDays(typed, today) ?? askedDays(`since ${typed}`, today))?.from;
  return partialDate(typed)?.from ?? days() ?? undefined;
}
