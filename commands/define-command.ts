import type { z } from "zod";
import type { Engine } from "../src/engine.ts";
import type { AskContext, Command, OptionSpec, RawValues } from "./command.ts";
import { formatLine } from "./command-line.ts";
import { optionSpecs } from "./options.ts";
import { problem } from "./replies.ts";
import type { Reply } from "./reply.ts";

type Definition<S extends z.ZodObject> = Omit<Command, "options" | "run" | "admin" | "slow"> &
  Readonly<{
    admin?: boolean;
    slow?: boolean;
    /** Made of the builders in options.ts; the keys are the option names. */
    options: S;
    answer: (engine: Engine, values: z.output<S>, asked: Asked) => Promise<Reply>;
  }>;

/** What an answer may need of the question besides its typed values. */
export type Asked = Readonly<{
  context: AskContext;
  /** The question as a line a person could type. */
  line: string;
  /** Option values by name, as given. */
  values: RawValues;
  /** The same question with some options changed; null takes one away. */
  lineWith: (changes: Readonly<Record<string, string | null>>) => string;
}>;

/**
 * Makes a command of its definition: options become what platforms show, raw values are read by zod, and
 * values that do not fit become a reply that names the option, what was expected and an example.
 */
export function defineCommand<const S extends z.ZodObject>(definition: Definition<S>): Command {
  const { options, answer, ...facts } = definition;
  const specs = Object.entries(options.shape).map(([name, schema]) => specOf(facts.name, name, schema));
  const run = async (engine: Engine, raw: RawValues, context: AskContext): Promise<Reply> => {
    const line = formatLine(facts.name, raw, specs);
    const example = facts.examples[0] === undefined ? "Try /help." : `For example: ${facts.examples[0]}`;
    const unknown = Object.keys(raw).find((name) => !specs.some((spec) => spec.name === name));
    if (unknown !== undefined) {
      const names = specs.filter((spec) => !spec.hidden).map((spec) => spec.name);
      const known = names.length === 0 ? "It takes none." : `It takes: ${names.join(", ")}.`;
      return problem(line, `/${facts.name} has no option “${unknown}”.`, `${known} ${example}`);
    }
    const read = options.safeParse(raw);
    if (!read.success) {
      const issue = read.error.issues[0];
      const name = String(issue?.path[0] ?? "");
      const given = raw[name];
      const got = given === undefined || given === "" ? "" : ` “${given.slice(0, 60)}” does not fit.`;
      return problem(line, `/${facts.name} needs ${name}: ${issue?.message ?? "a value"}.${got}`, example);
    }
    const lineWith = (changes: Readonly<Record<string, string | null>>): string =>
      formatLine(facts.name, { ...raw, ...changes }, specs);
    return answer(engine, read.data, { context, line, values: raw, lineWith });
  };
  return { ...facts, admin: facts.admin ?? false, slow: facts.slow ?? false, options: specs, run };
}

function specOf(command: string, name: string, schema: z.core.$ZodType): OptionSpec {
  const spec = optionSpecs.get(schema);
  if (spec === undefined) throw new Error(`/${command}: option ${name} is not made by commands/options.ts`);
  return { name, ...spec };
}
