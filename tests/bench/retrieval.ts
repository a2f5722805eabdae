import { z } from "zod";
import { type Bench, runStep } from "./run-step.ts";

const measured = z.object({
  rate: z.number(),
  p50: z.number(),
  p99: z.number(),
  heap: z.number(),
  resident: z.number(),
  ready: z.number().optional(),
  filled: z.number().optional(),
});

export type RetrievalBench = Readonly<z.output<typeof measured>> & Readonly<{ engine: string }>;

const NAMES = ["on-the-record", "minisearch", "flexsearch", "fts5"] as const;

/** Every engine over the same texts and questions, one process each, one after the other. */
export async function* benchRetrieval(bench: Bench, size: number): AsyncGenerator<RetrievalBench> {
  for (const engine of NAMES) {
    const args = [engine, String(size), bench.shared];
    const name = `${size} articles, retrieval, ${engine}`;
    yield { engine, ...(await runStep(bench, name, measured, "retrieval-run.ts", ...args)) };
  }
}
