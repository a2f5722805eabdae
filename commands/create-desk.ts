import type { Engine } from "../src/engine.ts";
import { isKnownSpeaker } from "../src/relate/people/is-known-speaker.ts";
import type { AskContext, Command, RawValues } from "./command.ts";
import type { Desk } from "./desk.ts";
import { helpCommand } from "./help.ts";
import { nearestCommand } from "./nearest-command.ts";
import { readLine } from "./read-line.ts";
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

  const isQuoted = (name: string): boolean => isKnownSpeaker(name, engine.directory().speakers);

  const askLine = (line: string, context: AskContext): Promise<Reply> => {
    const { name, values } = readLine(line, commands, isQuoted);
    return ask(name, values, context);
  };

  return { commands, ask, askLine, suggest: createSuggester(engine, commands) };
}

function unknownCommand(name: string, commands: readonly Command[]): Reply {
  const names = commands.map((command) => command.name);
  const near = nearestCommand(name, commands);
  const guess = near === undefined ? "" : `Did you mean /${near}? `;
  return problem(
    "/help",
    name === "" ? "That is an empty line." : `There is no command “/${name.slice(0, 40)}”.`,
    `${guess}The commands: ${names.map((known) => `/${known}`).join(", ")}.`,
  );
}
