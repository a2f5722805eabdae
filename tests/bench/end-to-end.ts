import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Bench, runStep } from "./run-step.ts";

const imported = z.object({ rate: z.number(), questions: z.array(z.string()) });
const served = z.object({
  ready: z.number(),
  full: z.number(),
  resident: z.number(),
  commands: z.array(z.object({ command: z.string(), p50: z.number(), p99: z.number() })),
});

export type EndToEnd = Readonly<z.output<typeof served>> &
  Readonly<{
    /** Articles cleaned, analysed, stored and indexed a second. */
    rate: number;
  }>;

/** The whole way over a store on disk: import in one process; start and every command in another. */
export async function benchEndToEnd(bench: Bench, size: number): Promise<EndToEnd> {
  const directory = join(bench.directory, `data-${size}`);
  await mkdir(directory);
  const { rate, questions } = await runStep(
    bench,
    `${size} articles, import`,
    imported,
    "import-run.ts",
    directory,
    String(size),
    bench.shared,
  );
  const serving = await runStep(
    bench,
    `${size} articles, start and questions`,
    served,
    "serve-run.ts",
    directory,
    JSON.stringify(questions),
  );
  await rm(directory, { recursive: true });
  return { rate, ...serving };
}
