import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type AnalysisBench, benchAnalysis } from "./analysis.ts";
import { benchEndToEnd, type EndToEnd } from "./end-to-end.ts";
import { LOAD_DATA } from "./load-articles.ts";
import { benchRetrieval, type RetrievalBench } from "./retrieval.ts";
import type { Bench } from "./run-step.ts";

/**
 * `npm run bench -- 1000 10000 50000`: what analysing a text takes of the processor; then at each size retrieval
 * beside other engines, and the whole way from import to answer. A row as soon as it is measured; progress goes to
 * standard error.
 */
const WIDTHS = [8, 14, 11, 8, 8, 8, 8, 9, 8];
const ANALYSIS = ["texts", "analysis", "characters", "p50 ms", "p99 ms"];
const RETRIEVAL = [
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
const END_TO_END = [
  "articles",
  "command",
  "imported/s",
  "p50 ms",
  "p99 ms",
  "",
  "RSS MB",
  "ready s",
  "full s",
];

await main();

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    return fail("Expected numbers of articles, as in: npm run bench -- 1000 10000");
  }
  const shared = process.env.EVAL_DATA ?? resolve(import.meta.dirname, "../../../shared/eval");
  const data = join(shared, LOAD_DATA);
  if (!existsSync(data)) return fail(`No load data: expected ${data}; name the folder of it in EVAL_DATA.`);
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    await measure(
      { shared, directory, signal: stop.signal, progress },
      sizes.length > 0 ? sizes : [1_000, 10_000],
    );
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    progress("stopped");
    process.exitCode = 130;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(bench: Bench, sizes: readonly number[]): Promise<void> {
  print(ANALYSIS);
  for await (const result of benchAnalysis(bench)) print(analysisRow(result));
  for (const size of sizes) {
    print(RETRIEVAL);
    for await (const result of benchRetrieval(bench, size)) print(retrievalRow(size, result));
    const result = await benchEndToEnd(bench, size);
    print(END_TO_END);
    for (const row of endToEndRows(size, result)) print(row);
  }
}

function analysisRow({ texts, collection, characters, p50, p99 }: AnalysisBench): readonly string[] {
  return [String(texts), collection, String(characters), p50.toFixed(2), p99.toFixed(2)];
}

function retrievalRow(size: number, result: RetrievalBench): readonly string[] {
  return [
    String(size),
    result.engine,
    String(result.rate),
    result.p50.toFixed(2),
    result.p99.toFixed(2),
    String(result.heap),
    String(result.resident),
    seconds(result.ready),
    seconds(result.filled),
  ];
}

/** What is not of one command stands in a row of its own. */
function endToEndRows(size: number, result: EndToEnd): readonly (readonly string[])[] {
  const { rate, resident, ready, full } = result;
  return [
    [String(size), "all", rate.toFixed(0), "", "", "", String(resident), seconds(ready), seconds(full)],
    ...result.commands.map(({ command, p50, p99 }) => [
      String(size),
      `/${command}`,
      "",
      p50.toFixed(2),
      p99.toFixed(2),
    ]),
  ];
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? "" : (ms / 1000).toFixed(2);
}

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, at) => cell.padStart(WIDTHS[at] ?? 8))
      .join("  ")
      .trimEnd(),
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
