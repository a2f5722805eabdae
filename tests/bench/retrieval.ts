import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

const measured = z.object({
  rate: z.number(),
  p50: z.number(),
  p99: z.number(),
  heap: z.number(),
  resident: z.number(),
  ready: z.number().optional(),
  filled: z.number().optional(),
});

export type RetrievalBench = Readonly<z.output<typeof measured>> & Readonly<{ engine: string; size: number }>;

const NAMES = ["on-the-record", "minisearch", "flexsearch", "fts5"] as const;

/** Every engine at every size over the same texts and questions, one process each, one after the other. */
export function* benchRetrieval(shared: string, sizes: readonly number[]): Generator<RetrievalBench> {
  for (const size of sizes) {
    for (const engine of NAMES) {
      const script = join(import.meta.dirname, "retrieval-run.ts");
      const run = spawnSync(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", "--expose-gc", script, engine, String(size), shared],
        { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
      if (run.status !== 0) throw new Error(`${engine} at ${size} articles ended with ${run.status}`);
      yield { engine, size, ...measured.parse(JSON.parse(run.stdout)) };
    }
  }
}
