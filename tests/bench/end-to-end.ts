import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDesk } from "../../commands/create-desk.ts";
import { registry } from "../../commands/registry.ts";
import { createEngine, type EngineParts } from "../../src/create-engine.ts";
import type { Engine } from "../../src/engine.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { type LoadArticle, loadArticles, questionsFor } from "./load-articles.ts";
import { type Latency, memory, timeQuestions } from "./measure.ts";

export type EndToEnd = Readonly<{
  size: number;
  /** Articles cleaned, analysed, stored and indexed a second. */
  importRate: number;
  /** Milliseconds from opening the store to the first answer. */
  ready: number;
  /** Milliseconds from opening the store until the newest articles are in memory. */
  full: number;
  /** Resident set in MB after all questions. */
  resident: number;
  commands: readonly (Latency & Readonly<{ command: string }>)[];
}>;

const BATCH = 64;
const QUESTIONS = 60;
const ROUNDS = 3;
const COMMANDS = ["brief", "quotes", "figures", "search", "timeline", "compare", "who"];

const web: EngineParts["web"] = {
  readPage: async () => ({ kind: "failed", reason: "no web here", final: true }),
  fetchFeed: async () => ({ kind: "failed", reason: "No web here", retryAfter: null }),
};

/** The whole way of articles and questions, over a store on disk: import, restart, ask every command. */
export async function benchEndToEnd(shared: string, size: number): Promise<EndToEnd> {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const articles = loadArticles(shared, size);
    const importRate = await importAll(directory, articles);
    const begin = performance.now();
    const engine = await openEngine(directory);
    const desk = createDesk(engine, registry);
    const ask = (command: string) => (question: string) =>
      desk.ask(
        command,
        { [command === "search" ? "words" : command === "who" ? "name" : "topic"]: question },
        READER,
      );
    const questions = questionsFor(articles, QUESTIONS);
    await ask("brief")(questions[0] ?? "");
    const ready = performance.now() - begin;
    await engine.filled;
    const full = performance.now() - begin;
    const commands = [];
    for (const command of COMMANDS) {
      commands.push({ command, ...(await timeQuestions(questions, ROUNDS, ask(command))) });
    }
    const { resident } = memory();
    await engine.close();
    return { size, importRate, ready, full, resident, commands };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const READER = { admin: false, locale: "en" } as const;

async function openEngine(directory: string): Promise<Engine> {
  const now = (): Date => new Date("1990-01-01T00:00:00Z");
  const opening = await openSqliteStore({ directory, now });
  if (opening.kind === "failed") throw new Error(opening.message);
  return createEngine({ store: opening.store, now, random: () => 0.5, web, window: 20_000 });
}

async function importAll(directory: string, articles: readonly LoadArticle[]): Promise<number> {
  const engine = await openEngine(directory);
  const begin = performance.now();
  for (let at = 0; at < articles.length; at += BATCH) {
    await engine.importDocuments(articles.slice(at, at + BATCH).map(documentOf));
  }
  const seconds = (performance.now() - begin) / 1000;
  await engine.close();
  return articles.length / seconds;
}

function documentOf({ id, title, text, outlet, published }: LoadArticle): RawDocument {
  return {
    text,
    kind: "report",
    outlet,
    headline: title,
    byline: null,
    url: `https://example.org/${id}`,
    published,
    language: "en",
    source: id,
  };
}
