import type { z } from "zod";
import type { Engine } from "../src/engine.ts";
import type { Reply } from "./reply.ts";

/** The languages command names and descriptions come in. Answers are in the sources' own language. */
export type Localised = Readonly<{ en: string; es: string }>;

/** What an option's values can be completed from. */
export type SuggestKind = "speaker" | "outlet" | "topic" | "article" | "command" | "feed";

/**
 * One option as a person sees it; its zod type stands beside it in `Command.schema` under the same name.
 * `text` takes the rest of a typed line when `rest` is set.
 */
export type OptionSpec = Readonly<{
  name: string;
  description: Localised;
  type: "text" | "integer" | "boolean" | "choice";
  required: boolean;
  /** Takes all words of a typed line that belong to no other option; at most one per command. */
  rest: boolean;
  /** For `choice`: the values, in order. */
  choices: readonly string[];
  suggest: SuggestKind | null;
  /** Not offered in forms and slash options, but accepted: `page`, `around`. */
  hidden: boolean;
}>;

/** What a command is told about the asker: nothing that says who they are. */
export type AskContext = Readonly<{
  /** May run administrator commands. Decided by the adapter. */
  admin: boolean;
  locale: "en" | "es";
  /** A file or a pasted text that came with the question, where the platform offers it. */
  attachment?: Readonly<{ name: string; bytes: Uint8Array }>;
}>;

/** One command: its name, its typed options, and what it answers. Commands know no platform. */
export type Command = Readonly<{
  name: string;
  nameEs: string;
  description: Localised;
  /** `brief topic` as help prints it, without the slash. */
  usage: string;
  /** Whole lines that answer something on the starter corpus. */
  examples: readonly string[];
  admin: boolean;
  /** Answers only after fetching or analysing something: adapters defer at once. */
  slow: boolean;
  options: readonly OptionSpec[];
  /** Takes the raw values by option name and gives the reply; values that do not fit become a `problem` reply. */
  run: (engine: Engine, values: RawValues, context: AskContext) => Promise<Reply>;
}>;

/** Option values as an adapter got them, by option name; all text, as typed. */
export type RawValues = Readonly<Record<string, string>>;

/** The values a schema of options gives. */
export type ValuesOf<S extends z.ZodType> = z.output<S>;
