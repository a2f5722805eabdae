import { resolve } from "node:path";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { run } from "./run.ts";

/** Milliseconds for what a library still holds open when everything of ours has ended: a call, a connection. */
const LEFT_OPEN = 500;

/** The one place that reads the environment, the clock and the terminal. */
keepHeapSmall();
loadEnvironmentFile();
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(signal));
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
const isBotsEnd = words.length === 0 && (stop.signal.aborted || process.exitCode !== 0);
if (isBotsEnd) setTimeout(() => process.exit(), LEFT_OPEN).unref();

/** `.env` beside package.json, when there is one; variables that are set already win. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile(resolve(".env"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
