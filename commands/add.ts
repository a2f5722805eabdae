import { z } from "zod";
import type { Engine } from "../src/engine.ts";
import type { RawDocument } from "../src/ingest/raw-document.ts";
import { isPage, readFile } from "../src/ingest/readers/read-file.ts";
import type { Reading } from "../src/ingest/readers/reading.ts";
import type { SaveOutcome } from "../src/store/store.ts";
import { type GivenFacts, withGiven } from "../src/watch/added-page.ts";
import type { AskContext } from "./command.ts";
import { count } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { openArticle } from "./open-article.ts";
import { text } from "./options.ts";
import { plainReply, problem } from "./replies.ts";
import type { Reply } from "./reply.ts";

/** Shorter pasted texts are notes, not articles. */
const FEWEST_CHARACTERS = 200;
/** Of a file's bad lines. */
const MOST_PROBLEMS = 5;

export const add = defineCommand({
  name: "add",
  nameEs: "anadir",
  description: {
    en: "Adds an article: a page's address, pasted text or a file",
    es: "Añade un artículo: la dirección de una página, texto pegado o un archivo",
  },
  usage: "add address-or-text",
  examples: ["/add https://example.org/news/story"],
  admin: true,
  slow: true,
  options: z.object({
    article: text(
      { en: "A page's address, or the text itself", es: "La dirección de una página, o el texto" },
      { rest: true },
    ),
    outlet: text({ en: "The outlet's name", es: "El nombre del medio" }, { suggest: "outlet" }),
    headline: text({ en: "The headline", es: "El titular" }),
    date: text({ en: "Day of publication, 2026-11-02", es: "Día de publicación, 2026-11-02" }),
  }),
  answer: async (engine, { article, outlet, headline, date }, { context, line }) => {
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
      return problem(
        line,
        `“${date.slice(0, 40)}” is not a day like 2026-11-02.`,
        "The article was not added.",
      );
    }
    const given = { outlet: outlet ?? null, headline: headline ?? null, published: date ?? null };
    const taking = await take(engine, article ?? "", given, context);
    if (taking.kind === "problem") return problem("/add", taking.what, taking.forward);
    await engine.refresh();
    return withProblems(outcomeReply(taking.outcomes), taking.problems);
  },
});

type GivenTaking =
  /** `problems`: what of a file could not be read, a line each. */
  | Readonly<{ kind: "taken"; outcomes: readonly SaveOutcome[]; problems: readonly string[] }>
  /** Why there are none, and what to try. */
  | Readonly<{ kind: "problem"; what: string; forward: string }>;

/** Takes in what was given: a file, a page, or the text itself. What the administrator says wins over what is read. */
async function take(
  engine: Engine,
  article: string,
  given: GivenFacts,
  context: AskContext,
): Promise<GivenTaking> {
  const store = async (
    documents: readonly RawDocument[],
    problems: readonly string[] = [],
  ): Promise<GivenTaking> => {
    const outcomes = await engine.importDocuments(documents.map((document) => withGiven(document, given)));
    return { kind: "taken", outcomes, problems };
  };
  if (context.attachment !== undefined) {
    const file = { ...context.attachment, facts: {} };
    const { name } = file;
    const readings = isPage(name) ? [await engine.readPageFile(file)] : [...readFile(file)];
    const documents = readings.flatMap((reading) => (reading.kind === "document" ? [reading.document] : []));
    const problems = readings.flatMap((reading) =>
      reading.kind === "problem" ? [problemLine(reading)] : [],
    );
    if (documents.length > 0) return store(documents, problems);
    const what = `${name} was not added: ${problems[0] ?? "it holds no article"}.`;
    return { kind: "problem", what, forward: "Paste its text instead: /add and the text." };
  }
  const address = article.replace(/^<|>$/gu, "");
  if (/^https?:\/\/\S+$/iu.test(address)) {
    const page = await engine.watch.addPage(address, given);
    if (page.kind === "read") return { kind: "taken", outcomes: [page.outcome], problems: [] };
    const forward = page.final
      ? "Its text can be pasted instead: /add and the text."
      : "Try again later, or paste its text: /add and the text.";
    return { kind: "problem", what: `The page was not added: ${page.reason}.`, forward };
  }
  if (article.length < FEWEST_CHARACTERS) {
    const what = `/add needs a page's address, a file, or a text of at least ${FEWEST_CHARACTERS} characters.`;
    return { kind: "problem", what, forward: "For example: /add https://example.org/story" };
  }
  const unknown = { outlet: null, headline: null, byline: null, url: null, published: null, language: null };
  const pasted: RawDocument = { text: article, kind: "report", ...unknown, source: "pasted" };
  return store([pasted]);
}

/** "line 3: not a JSON object". */
function problemLine({ line, why }: Extract<Reading, { kind: "problem" }>): string {
  return line === null ? why : `line ${line}: ${why}`;
}

function withProblems(reply: Reply, problems: readonly string[]): Reply {
  const told = problems.slice(0, MOST_PROBLEMS).map((why) => `Not read: ${why}.`);
  const more = problems.length - told.length;
  const lines = more > 0 ? [...told, `${more} more were not read.`] : told;
  const notes = lines.map((text) => ({ type: "note", weight: "warning", text }) as const);
  return { ...reply, sections: [...reply.sections, ...notes] };
}

function outcomeReply(outcomes: readonly SaveOutcome[]): Reply {
  const [first] = outcomes;
  if (outcomes.length !== 1 || first === undefined) {
    const added = outcomes.filter((outcome) => outcome.kind === "added").length;
    return plainReply("done", `${count(added, "article")} added of ${outcomes.length}.`, "/sources", []);
  }
  if (first.kind === "removed-before") {
    return plainReply("problem", "That article was removed for good before and stays out.", "/sources", []);
  }
  const { article } = first;
  const done = { added: "Added", revised: "Changed: a new version of", unchanged: "Already here:" }[
    first.kind
  ];
  const reply = plainReply(
    "done",
    `${done} “${article.headline ?? article.outlet}”`.slice(0, 150),
    "/sources",
    [
      {
        type: "note",
        weight: "plain",
        text: `${article.outlet}, ${article.published ?? "undated"}, id ${article.id}.`,
      },
    ],
  );
  return { ...reply, actions: [{ ...openArticle(article.id, null), label: "Read it" }] };
}
