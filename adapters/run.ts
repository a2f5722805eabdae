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
import type { Terminal } from "./console/chat.ts";
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

/** What the program touches of the process it runs in. */
export type Surroundings = Readonly<{
  terminal: Terminal;
  errors: CliContext["errors"];
  variables: CliContext["variables"];
  now: () => Date;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}>;

/** Runs a subcommand, or the bots when no word is given. Gives the exit status. */
export async function run(
  words: readonly string[],
  { terminal, errors, variables, now, signal }: Surroundings,
): Promise<number> {
  const reading = readEnvironment(coreEnvironment, variables);
  if (reading.kind === "problems") {
    for (const problem of reading.problems) errors.write(`${problem}\n`);
    return 1;
  }
  const environment = reading.values;
  let opened: OpenedEngine | undefined;
  const context: CliContext = {
    words: words.slice(1),
    terminal,
    errors,
    variables,
    log: createLog(environment.LOG_LEVEL),
    signal,
    open: async (how) => {
      opened = await openRuntime(environment, { ...how, now, progress: createProgress(errors), signal });
      return opened;
    },
  };
  try {
    const [name] = words;
    if (name === undefined) return await start.run(context);
    const subcommand = subcommands.find((known) => known.name === name);
    if (subcommand !== undefined) return await runOne(subcommand, context);
    errors.write(`${usage(name)}\n`);
    return name === "help" || name === "--help" ? 0 : 2;
  } catch (error) {
    const failure = expectedFailure(error);
    if (failure === undefined) throw error;
    if (failure.line !== null) errors.write(`${failure.line}\n`);
    return failure.status;
  } finally {
    if (opened?.kind === "open") await opened.close();
  }
}

async function runOne(subcommand: Subcommand, context: CliContext): Promise<number> {
  const { words, terminal, errors } = context;
  const help = `${subcommand.usage}\n  ${subcommand.summary}\n`;
  if (words.includes("--help")) {
    terminal.output.write(help);
    return 0;
  }
  if (subcommand.wordless && words.length > 0) {
    errors.write(`${subcommand.name} takes no words, and “${words.join(" ").slice(0, 80)}” came.\n${help}`);
    return 2;
  }
  return subcommand.run(context);
}

function usage(name: string): string {
  const known = name === "help" || name === "--help" ? "" : `otr: there is no “${name}”.\n`;
  const width = Math.max(...subcommands.map((subcommand) => subcommand.usage.length));
  const lines = subcommands.map((subcommand) => `  ${subcommand.usage.padEnd(width)}  ${subcommand.summary}`);
  return `${known}Without a word it starts the bots that are configured, or the chat. Else one of:\n${lines.join("\n")}`;
}
