import { resolve } from "node:path";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { run } from "./run.ts";
import { createStop, endInAMoment } from "./stopping.ts";

/** The one place that reads the environment, the clock and the terminal. */
keepHeapSmall();
loadEnvironmentFile();
const stop = createStop();
// Without a listener a closed pipe would end the process in the middle of a write.
process.stdout.on("error", (error) => stop.abort(error));
const words = process.argv.slice(2);
process.exitCode = await run(words, {
  terminal: { input: process.stdin, output: process.stdout },
  errors: process.stderr,
  variables: process.env,
  now: () => new Date(),
  signal: stop.signal,
});
// The bots' libraries may be just connecting.
if (words.length === 0 && (stop.signal.aborted || process.exitCode !== 0)) endInAMoment();

/** `.env` beside package.json, when there is one; variables that are set already win. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile(resolve(".env"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
