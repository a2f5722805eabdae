import { closest, distance } from "fastest-levenshtein";
import type { Engine } from "../src/engine.ts";
import type { AskContext, Command, RawValues } from "./command.ts";
import { commandName, parseLine } from "./command-line.ts";
import type { Desk } from "./desk.ts";
import { helpCommand } from "./help.ts";
import { problem } from "./replies.ts";
import type { Reply } from "./reply.ts";
import { createSuggester } from "./suggest.ts";
import { verifyReply } from "./verify-reply.ts";

/** Puts the registry, the engine and the completions behind one counter. */
export function createDesk(engine: Engine, registry: readonly Command[]): Desk {
  const commands: readonly Command[] = [...registry, helpCommand(registry)];
  const byName = new Map(
    commands.flatMap((command) => [
      [command.name, command],
      [command.nameEs, command],
    ]),
  );

  const ask = async (name: string, values: RawValues, context: AskContext): Promise<Reply> => {
    const command = byName.get(name);
    if (command === undefined) return unknownCommand(name, commands);
    if (command.admin && !context.admin) {
      return problem(
        `/${name}`,
        `/${name} is for administrators.`,
        "Ask whoever set this bot up, or see /help for what you can do.",
      );
    }
    return verifyReply(await command.run(engine, values, context), engine);
  };

  const askLine = (line: string, context: AskContext): Promise<Reply> => {
    const name = commandName(line);
    const command = byName.get(name);
    if (command === undefined && isPlainQuestion(line)) return ask("brief", { topic: line.trim() }, context);
    return ask(name, command === undefined ? {} : parseLine(line, command.options).values, context);
  };

  return { commands, ask, askLine, suggest: createSuggester(engine, commands) };
}

/** "what did Bhatt say?": several words without a slash are a question, not a mistyped command. */
function isPlainQuestion(line: string): boolean {
  return /^\s*[^/\s]\S*\s+\S/u.test(line);
}

function unknownCommand(name: string, commands: readonly Command[]): Reply {
  const names = commands.map((command) => command.name);
  const near = closest(name, names);
  const guess = distance(name, near) <= 2 ? `Did you mean /${near}? ` : "";
  return problem(
    "/help",
    name === "" ? "That is an empty line." : `There is no command “/${name.slice(0, 40)}”.`,
    `${guess}The commands: ${names.map((known) => `/${known}`).join(", ")}.`,
  );
}
