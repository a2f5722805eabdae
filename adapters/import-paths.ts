import { setImmediate as turn } from "node:timers/promises";
import type { Engine } from "../src/engine.ts";
import type { RawDocument } from "../src/ingest/raw-document.ts";
import { StoreOutage } from "../src/store/store.ts";
import type { Progress } from "./cli/progress.ts";
import { type ReadPage, readPaths } from "./files/read-paths.ts";

/** Documents stored in one transaction: enough to be fast, few enough to lose little when stopped. */
const BATCH = 64;
/** Problems told by name; a wrong folder may hold thousands. */
const MOST_PROBLEMS = 200;

export type ImportResult = Readonly<{
  added: number;
  revised: number;
  unchanged: number;
  /** Left out because an administrator removed them for good. */
  removed: number;
  problems: readonly string[];
  stopped: boolean;
  /** Why the database could not take more, in one line; null when it took all. */
  outage: string | null;
}>;

/**
 * Reads files and folders into the engine, a batch a transaction. A batch is counted after it is durable; when
 * stopped, or when the database can take no more, what was counted stays and running it again adds the rest.
 */
export async function importPaths(
  engine: Engine,
  paths: readonly string[],
  { readPage, progress, signal }: Readonly<{ readPage: ReadPage; progress: Progress; signal: AbortSignal }>,
): Promise<ImportResult> {
  const counts = { added: 0, revised: 0, unchanged: 0, "removed-before": 0 };
  const problems: string[] = [];
  let batch: RawDocument[] = [];
  let done = 0;
  let outage: string | null = null;
  const store = async (): Promise<void> => {
    const documents = batch;
    batch = [];
    try {
      for (const outcome of await engine.importDocuments(documents)) counts[outcome.kind] += 1;
      done += documents.length;
    } catch (error) {
      if (!(error instanceof StoreOutage)) throw error;
      outage = error.message;
    }
  };
  for await (const { reading, file, files } of readPaths(paths, readPage)) {
    if (signal.aborted || outage !== null) break;
    if (reading.kind === "problem") {
      const where = reading.line === null ? reading.file : `${reading.file}, line ${reading.line}`;
      if (problems.length < MOST_PROBLEMS) problems.push(`${where}: ${reading.why}`);
      continue;
    }
    batch.push(reading.document);
    if (batch.length >= BATCH) {
      await store();
      // Reading and storing never wait, and a signal is heard only between turns of the event loop.
      await turn();
    }
    progress.at({ file, files, articles: done });
  }
  if (batch.length > 0 && !signal.aborted) await store();
  await engine.refresh();
  return {
    added: counts.added,
    revised: counts.revised,
    unchanged: counts.unchanged,
    removed: counts["removed-before"],
    problems,
    stopped: signal.aborted,
    outage,
  };
}
