import type { Command } from "./command.ts";
import { commandName, type ParsedLine, parseLine } from "./command-line.ts";
import { nearestCommand } from "./nearest-command.ts";
import { asksWho, type IsQuoted, isGreeting, plainQuestion } from "./plain-question.ts";

/**
 * What a typed line asks: the command it names, with its options, or the one that a plain question means. A name
 * that no command has is kept, for the reply that says so.
 *
 *     readLine("/quotes speaker:Bhatt", …)  // { name: "quotes", values: { speaker: "Bhatt" } }
 *     readLine("why do fares rise?", …)     // { name: "brief", values: { topic: "why do fares rise?" } }
 *     readLine("Danbury", …)                // { name: "brief", values: { topic: "Danbury" } }
 */
export function readLine(line: string, commands: readonly Command[], isQuoted: IsQuoted): ParsedLine {
  const name = commandName(line);
  const command = commands.find((each) => each.name === name || each.nameEs === name);
  if (isPlainQuestion(line, command) || isTopic(line, name, command, commands)) {
    return plainQuestion(line, isQuoted);
  }
  return command === undefined ? { name, values: {} } : parseLine(line, command.options);
}

/**
 * "what did Bhatt say?": several words without a slash are a question, not a mistyped command, and so is what
 * only begins like one ("who said 110,000?", but not "who Bhatt").
 */
function isPlainQuestion(line: string, command: Command | undefined): boolean {
  if (!/^\s*[^/\s]\S*\s+\S/u.test(line)) return false;
  return command === undefined || asksWho(line);
}

/** "Danbury", "latest": one word without a slash that is no slip of a command's name. */
function isTopic(
  line: string,
  name: string,
  command: Command | undefined,
  commands: readonly Command[],
): boolean {
  const word = /^\s*[\p{L}\p{N}]/u.test(line);
  return word && command === undefined && (isGreeting(line) || nearestCommand(name, commands) === undefined);
}
