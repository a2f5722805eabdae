import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { run as runOtr } from "../../../adapters/run.ts";

const PROGRAM = join(import.meta.dirname, "../../../adapters/otr.mjs");
export const SEEDS = join(import.meta.dirname, "../../../seeds");

/** How a run of the program ended. */
export type Ended = Readonly<{ status: number | null; output: string; errors: string }>;

/** The program while it runs. */
export type Running = Readonly<{
  child: ChildProcessWithoutNullStreams;
  /** Resolves when its output, or what it writes to standard error, holds these words. */
  says: (words: string) => Promise<void>;
  ended: Promise<Ended>;
}>;

/** A data folder of its own, with the program run on it. */
export type Workshop = Readonly<{
  folder: string;
  /** Writes a file below the folder and gives its path. */
  write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Runs the program to its end within this process: all of it but what only a process has, its signals. */
  run: (words: readonly string[], how?: How) => Promise<Ended>;
  /** Starts the program as a process of its own, in the folder. */
  start: (words: readonly string[], how?: How) => Running;
  remove: () => Promise<void>;
}>;

type How = Readonly<{
  input?: string;
  variables?: Readonly<Record<string, string>>;
  /** Another data folder than `folder`/data. */
  data?: string;
}>;

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "otr-cli-"));
  const variablesOf = ({ variables = {}, data = join(folder, "data") }: How): Record<string, string> => ({
    DATA_DIR: data,
    SEEDS_DIR: SEEDS,
    LOG_LEVEL: "error",
    ...variables,
  });
  return {
    folder,
    start: (words, how = {}) => {
      const env = { PATH: process.env.PATH, ...variablesOf(how) };
      const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", PROGRAM, ...words], {
        cwd: folder,
        env,
      });
      return watched(child);
    },
    write: async (name, content) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    run: async (words, how = {}) => {
      const [output, errors] = [new PassThrough(), new PassThrough()];
      const said = Promise.all([text(output), text(errors)]);
      const status = await runOtr(words, {
        terminal: { input: Readable.from([how.input ?? ""], { objectMode: false }), output },
        errors,
        variables: variablesOf(how),
        now: () => new Date(),
        signal: new AbortController().signal,
      });
      output.end();
      errors.end();
      const [printed, problems] = await said;
      return { status, output: printed, errors: problems };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function watched(child: ChildProcessWithoutNullStreams): Running {
  // What is written to a program that has ended already goes nowhere.
  child.stdin.on("error", () => undefined);
  let heard = "";
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]).then(
    ([output, errors]): Ended => ({ status: child.exitCode, output, errors }),
  );
  const says = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const listen = (chunk?: Buffer): void => {
        heard += chunk?.toString() ?? "";
        if (heard.includes(wanted)) resolve();
      };
      child.stdout.on("data", listen);
      child.stderr.on("data", listen);
      child.once("exit", () => reject(new Error(`it ended without saying “${wanted}”: ${heard}`)));
    });
  return { child, says, ended };
}

/** A report of a few sentences as a row of a .jsonl file. */
export function row(number: number, sentence: string): string {
  const text = `${sentence} It happened at the harbor on day ${number}.`;
  return JSON.stringify({
    id: `r${number}`,
    title: `Harbor report ${number}`,
    text,
    outlet: "Harbor Courier",
  });
}
