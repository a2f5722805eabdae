import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { benchRetrieval, type RetrievalBench } from "./retrieval.ts";

/** `npm run bench -- 1000 10000 50000`: a line an engine and size, as soon as it is measured. */
const shared = process.env.EVAL_DATA ?? resolve(import.meta.dirname, "../../../shared/eval");
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error("Expected numbers of articles, as in: npm run bench -- 1000 10000");
}
if (!existsSync(shared)) throw new Error(`No load data in ${shared}; name its folder in EVAL_DATA`);

const HEADINGS = [
  "articles",
  "engine",
  "indexed/s",
  "p50 ms",
  "p99 ms",
  "heap MB",
  "RSS MB",
  "ready s",
  "full s",
];
const WIDTHS = [8, 14, 10, 8, 8, 8, 7, 8, 7];

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 8)).join("  ");
}

function row(result: RetrievalBench): string {
  const seconds = (ms: number | undefined): string => (ms === undefined ? "" : (ms / 1000).toFixed(2));
  return line([
    String(result.size),
    result.engine,
    String(result.rate),
    result.p50.toFixed(2),
    result.p99.toFixed(2),
    String(result.heap),
    String(result.resident),
    seconds(result.ready),
    seconds(result.filled),
  ]);
}

console.log(line(HEADINGS));
for (const result of benchRetrieval(shared, sizes.length > 0 ? sizes : [1_000, 10_000]))
  console.log(row(result));
