import { resolve } from "node:path";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { run } from "./run.ts";

/** Milliseconds for what a library still holds open when everything of ours has ended: a call, a connection. */
const LEFT_OPEN = 500;

/** Milliseconds in which a second signal is the first one, handed on. */
const HANDED_ON = 1000;

/** The one place that reads the environment, the clock and the terminal. */
keepHeapSmall();
loadEnvironmentFile();
const stop = new AbortController();
listenForStop();
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

/**
 * A signal stops what is under way. The same one comes twice where npm hands on what the terminal or a supervisor
 * sends to all; one that comes later is somebody who does not want to wait.
 */
function listenForStop(): void {
  let first: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      first ??= performance.now();
      if (performance.now() - first > HANDED_ON) process.exit(130);
      stop.abort(signal);
    });
  }
}

/** `.env` beside package.json, when there is one; variables that are set already win. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile(resolve(".env"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
