import type { AskContext, Command, RawValues, SuggestKind } from "./command.ts";
import type { Reply } from "./reply.ts";

/** One completion: what is shown, and what is put into the option. */
export type Suggestion = Readonly<{ label: string; value: string }>;

/**
 * All an adapter needs to know of the rest of the program: the registry, one way to ask, one way to
 * complete. Expected failures (nothing found, bad option, unknown command) are replies; `ask` rejects only
 * for bugs and outages.
 */
export type Desk = Readonly<{
  commands: readonly Command[];
  /** Asks a whole typed line: `/quotes speaker:Bhatt raids`; the slash may be missing. */
  askLine: (line: string, context: AskContext) => Promise<Reply>;
  /** Asks a command by name with its options by name, as slash-command platforms give them. */
  ask: (name: string, values: RawValues, context: AskContext) => Promise<Reply>;
  /** Completions from memory, best first; prefixes of any word, accents folded. Never waits for the store. */
  suggest: (kind: SuggestKind, typed: string, limit: number) => readonly Suggestion[];
}>;
