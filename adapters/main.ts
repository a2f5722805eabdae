import { resolve } from "node:path";
import { addPages } from "./cli/add.ts";
import { ask } from "./cli/ask.ts";
import { backup } from "./cli/backup.ts";
import { doctor } from "./cli/doctor.ts";
import { expectedFailure } from "./cli/expected-failure.ts";
import { exportAll } from "./cli/export.ts";
import { extract } from "./cli/extract.ts";
import { importFiles } from "./cli/import.ts";
import { opml } from "./cli/opml.ts";
import { page } from "./cli/page.ts";
import { createProgress } from "./cli/progress.ts";
import { searchEvaluation } from "./cli/search-eval.ts";
import { manifest } from "./cli/slack-manifest.ts";
import { start } from "./cli/start.ts";
import type { CliContext, Subcommand } from "./cli/subcommand.ts";
import { coreEnvironment, readEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { type OpenedEngine, openRuntime } from "./runtime.ts";

const subcommands: readonly Subcommand[] = [
  importFiles,
  addPages,
  ask,
  doctor,
  exportAll,
  backup,
  opml,
  extract,
  page,
  searchEvaluation,
  manifest,
];

process.exitCode = await main(process.argv.slice(2));

/** The one place that reads the environment, the clock and the terminal. */
async function main(words: readonly string[]): Promise<number> {
  loadEnvironmentFile();
  const reading = readEnvironment(coreEnvironment, process.env);
  if (reading.kind === "problems") {
    for (const problem of reading.problems) process.stderr.write(`${problem}\n`);
    return 1;
  }
  const environment = reading.values;
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(signal));
  // Without a listener a closed pipe would end the process in the middle of a write.
  process.stdout.on("error", (error) => stop.abort(error));
  let opened: OpenedEngine | undefined;
  const context: CliContext = {
    words: words.slice(1),
    terminal: { input: process.stdin, output: process.stdout },
    errors: process.stderr,
    variables: process.env,
    log: createLog(environment.LOG_LEVEL),
    signal: stop.signal,
    open: async (how) => {
      const progress = createProgress(process.stderr);
      opened = await openRuntime(environment, {
        ...how,
        now: () => new Date(),
        progress,
        signal: stop.signal,
      });
      return opened;
    },
  };
  try {
    const [name] = words;
    if (name === undefined) return await start.run(context);
    const subcommand = subcommands.find((known) => known.name === name);
    if (subcommand !== undefined) return await subcommand.run(context);
    process.stderr.write(`${usage(name)}\n`);
    return name === "help" || name === "--help" ? 0 : 2;
  } catch (error) {
    const failure = expectedFailure(error);
    if (failure === undefined) throw error;
    if (failure.line !== null) process.stderr.write(`${failure.line}\n`);
    return failure.status;
  } finally {
    if (opened?.kind === "open") await opened.close();
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

function usage(name: string): string {
  const known = name === "help" || name === "--help" ? "" : `otr: there is no “${name}”.\n`;
  const width = Math.max(...subcommands.map((subcommand) => subcommand.usage.length));
  const lines = subcommands.map((subcommand) => `  ${subcommand.usage.padEnd(width)}  ${subcommand.summary}`);
  return `${known}Without a word it starts the bots that are configured, or the chat. Else one of:\n${lines.join("\n")}`;
}
