import { resolve } from "node:path";
import type { BenchEngine } from "./engines/engine.ts";
import { flexSearch } from "./engines/flexsearch.ts";
import { fts5 } from "./engines/fts5.ts";
import { plainMiniSearch } from "./engines/minisearch.ts";
import { ours } from "./engines/ours.ts";
import { loadArticles, questionsFor } from "./load-articles.ts";
import { memory, timeQuestions } from "./measure.ts";

const ENGINES: Readonly<Record<string, () => BenchEngine>> = {
  "on-the-record": ours,
  minisearch: plainMiniSearch,
  flexsearch: flexSearch,
  fts5,
};
const QUESTIONS = 200;

/**
 * Measures one engine at one size and prints one JSON line; a process of its own, so that no engine pays for
 * another's memory. `node --expose-gc retrieval-run.ts on-the-record 10000 [shared folder]`
 */
const [name = "", size = "1000", folder] = process.argv.slice(2);
const create = ENGINES[name];
if (create === undefined) throw new Error(`No engine "${name}": expected ${Object.keys(ENGINES).join(", ")}`);
const articles = loadArticles(folder ?? resolve(import.meta.dirname, "../../../shared/eval"), Number(size));
const questions = questionsFor(
  articles.map(({ title }) => title),
  QUESTIONS,
);
const engine = create();
const before = memory();
const begin = performance.now();
await engine.index(articles);
const seconds = (performance.now() - begin) / 1000;
const after = memory();
const rounds = articles.length > 20_000 ? 1 : 3;
const latency = await timeQuestions(questions, { rounds, warmUp: 1_000 }, engine.ask);
const restart = await engine.restart?.();
await engine.close?.();
console.log(
  JSON.stringify({
    rate: Math.round(articles.length / seconds),
    p50: latency.p50,
    p99: latency.p99,
    heap: after.heap - before.heap,
    resident: after.resident - before.resident,
    ...restart,
  }),
);
