import type { Terminal } from "../console/chat.ts";
import type { Log } from "../log.ts";
import type { Access, OpenedEngine } from "../runtime.ts";

/** What a subcommand of `otr` gets from the composition root. */
export type CliContext = Readonly<{
  /** Words after the subcommand. */
  words: readonly string[];
  terminal: Terminal;
  /** For problems and progress; never part of the answer. */
  errors: NodeJS.WritableStream & Partial<{ isTTY: boolean }>;
  variables: Readonly<Record<string, string | undefined>>;
  log: Log;
  signal: AbortSignal;
  /** Opens the store, loads the seeds on a first start if wished, and builds the engine. Called at most once. */
  open: (how: Readonly<{ seed: boolean; access: Access }>) => Promise<OpenedEngine>;
}>;

/** One subcommand: gives the exit status. */
export type Subcommand = Readonly<{
  name: string;
  usage: string;
  summary: string;
  /** Takes no words after its name: one that comes is a mistake that is told. */
  wordless?: true;
  run: (context: CliContext) => Promise<number>;
}>;
