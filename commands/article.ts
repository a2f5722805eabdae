import { z } from "zod";
import { passageOf } from "../src/compose/passage.ts";
import type { Engine } from "../src/engine.ts";
import type { AnalysedArticle, ArticleKind } from "../src/model.ts";
import { rereadingLine } from "../src/watch/rereading-line.ts";
import type { Action } from "./action.ts";
import { historySections } from "./article-history.ts";
import { printingSections } from "./article-printings.ts";
import { printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { integer, requiredText } from "./options.ts";
import { plainReply } from "./replies.ts";
import type { Reply, Section } from "./reply.ts";
import { sourcesOf } from "./sources-of.ts";

export const article = defineCommand({
  name: "article",
  nameEs: "articulo",
  description: {
    en: "One article as it was read, each part with what it is",
    es: "Un artículo tal como se leyó, cada parte con lo que es",
  },
  usage: "article id",
  examples: ["/article ID (ids stand in /search and /sources)"],
  options: z.object({
    id: requiredText(
      { en: "The article's id", es: "El identificador del artículo" },
      "the id of an article; /search and /sources print them",
      { rest: true, suggest: "article" },
    ),
    around: integer(
      { en: "Paragraph to open at", es: "Párrafo por el que abrir" },
      { min: 0, max: 100_000, fallback: 0 },
      { hidden: true },
    ),
    version: integer(
      { en: "An earlier version", es: "Una versión anterior" },
      { min: 0, max: 100_000, fallback: 0 },
    ),
  }),
  answer: async (engine, { id, around, version }, asked) => {
    const wanted = id.trim().toLowerCase();
    const found = await engine.article(wanted, version === 0 ? undefined : version);
    if (found === undefined) return missing(engine, wanted, version, asked.line);
    return articleReply(engine, found, around === 0 ? null : around, asked.line);
  },
});

/** What is said of an article that is no report. */
const KINDS: Readonly<Record<ArticleKind, string>> = {
  report: "",
  digest: " This is a digest: an account of the original, which it links to.",
  "feed-item": " This is what the outlet's feed printed; its page could not be read.",
};

async function missing(engine: Engine, id: string, version: number, line: string): Promise<Reply> {
  const current = version === 0 ? undefined : await engine.article(id);
  const what =
    current === undefined
      ? `There is no article “${id.slice(0, 40)}”.`
      : `Article ${id} has no version ${version}; its newest is version ${current.article.version}.`;
  return plainReply("nothing", what, line, [
    { type: "note", weight: "plain", text: "Try /search words, or /sources for what is here." },
  ]);
}

/**
 * What is said about an article stands before its text: a reader who stops after a screen has seen where other
 * printings and versions differ. In context only the passage counts.
 */
async function articleReply(
  engine: Engine,
  found: AnalysedArticle,
  around: number | null,
  line: string,
): Promise<Reply> {
  const { article: read } = found;
  const blocks = passageOf(found, around).map((block) => ({ ...block, mark: null }));
  const about = [read.outlet, printDay(read.published), read.byline === null ? null : `by ${read.byline}`]
    .filter((part) => part !== null)
    .join(", ");
  const related =
    around === null
      ? [...(await historySections(engine, found)), ...(await printingSections(engine, found))]
      : [];
  const rereading = around === null ? await engine.watch.rereading(read.id) : undefined;
  const page = rereading === undefined ? null : rereadingLine(rereading);
  const sections: readonly Section[] = [
    {
      type: "note",
      weight: "quiet",
      text: `${about}.${KINDS[read.kind]} Version ${read.version}, id ${read.id}.${page === null ? "" : ` ${page}`}`,
    },
    ...related,
    { type: "passage", heading: related.length === 0 ? null : "The article", blocks },
  ];
  const actions: Action[] = [];
  if (around !== null) {
    actions.push({ type: "ask", intent: "open", label: "Whole article", line: `/article ${read.id}` });
  }
  if (read.url !== null) actions.push({ type: "link", label: "Original", url: read.url });
  return {
    tone: "answer",
    title: (read.headline ?? `${read.outlet}, ${printDay(read.published)}`).slice(0, 150),
    line,
    sections,
    coverage: null,
    sources: sourcesOf(sections),
    actions,
  };
}
