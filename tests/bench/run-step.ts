import { execFile } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { z } from "zod";

const run = promisify(execFile);

/** Where the measurements of one bench are made. */
export type Bench = Readonly<{
  /** As `../shared/eval`. */
  shared: string;
  /** For whatever is written; removed at the end. */
  directory: string;
  /** Ends the step that runs. */
  signal: AbortSignal;
  /** A line for whoever waits. */
  progress: (line: string) => void;
}>;

/**
 * Runs a script of this folder in a process of its own, so that nothing pays for the memory of what ran before,
 * and gives the JSON it printed. What it says on standard error is progress.
 */
export async function runStep<Schema extends z.ZodType>(
  { directory, signal, progress }: Bench,
  name: string,
  result: Schema,
  script: string,
  ...args: readonly string[]
): Promise<z.output<Schema>> {
  const begin = performance.now();
  progress(`${name} …`);
  const node = ["--disable-warning=ExperimentalWarning", "--expose-gc", join(import.meta.dirname, script)];
  const running = run(process.execPath, [...node, ...args], {
    signal,
    env: { ...process.env, TMPDIR: directory },
    maxBuffer: 16_000_000,
  });
  if (running.child.stderr !== null) {
    createInterface({ input: running.child.stderr }).on("line", (line) => progress(`${name}: ${line}`));
  }
  const { stdout } = await running;
  progress(`${name}: done in ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  return result.parse(JSON.parse(stdout));
}
