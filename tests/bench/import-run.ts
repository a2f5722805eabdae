import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { eachArticle, type LoadArticle, questionsFor } from "./load-articles.ts";
import { openEngine } from "./open-engine.ts";

/** Imports load articles into a folder and prints the rate: `node import-run.ts FOLDER 10000 ../shared/eval` */
const BATCH = 64;
/** Articles between two lines of progress on standard error: some twenty seconds. */
const REPORTED = 100 * BATCH;
const QUESTIONS = 60;

const [directory = "", size = "1000", shared = ""] = process.argv.slice(2);
const engine = await openEngine(directory);
const titles: string[] = [];
let batch: RawDocument[] = [];
let spent = 0;
const importBatch = async (): Promise<void> => {
  const begin = performance.now();
  await engine.importDocuments(batch);
  spent += performance.now() - begin;
  batch = [];
  if (titles.length % REPORTED === 0) console.error(`${titles.length} articles`);
};
for (const article of eachArticle(shared, Number(size))) {
  titles.push(article.title);
  batch.push(documentOf(article));
  if (batch.length === BATCH) await importBatch();
}
await importBatch();
await engine.close();
console.log(
  JSON.stringify({ rate: (titles.length * 1000) / spent, questions: questionsFor(titles, QUESTIONS) }),
);

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
