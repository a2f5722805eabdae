import type { Command } from "../../commands/command.ts";
import { commandName } from "../../commands/command-line.ts";
import { asksWho } from "../../commands/plain-question.ts";
import { plainLine } from "./plain-line.ts";
import { slashName, UMBRELLA } from "./slash-names.ts";

/**
 * The command line behind a slash command and its text: the prefix is taken off, the umbrella's first word is
 * the command, and `help` or nothing where words are needed asks for help with that command.
 *
 *     lineOf(commands, "otr-", "/otr-brief", "TRUST Act")  // "/brief TRUST Act"
 *     lineOf(commands, "", "/otr", "quotes “Alok Bhatt”")  // "/quotes \"Alok Bhatt\""
 *     lineOf(commands, "", "/brief", "")                   // "/help brief"
 */
export function lineOf(commands: readonly Command[], prefix: string, slash: string, text: string): string {
  const line = plainLine(text);
  const name = slash.replace(/^\//, "");
  if (name === UMBRELLA) return umbrellaLine(commands, line);
  const command = commands.find((each) => slashName(each, prefix) === name);
  return command === undefined ? umbrellaLine(commands, `${name} ${line}`) : commandLine(command, line);
}

/** The command line in a message that mentions the bot, `@On the Record quotes Bhatt raids`. */
export function mentionLine(commands: readonly Command[], botUser: string | undefined, text: string): string {
  const own = botUser === undefined ? /^\s*<@[^>]+>/ : new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, "g");
  return umbrellaLine(commands, plainLine(text.replace(own, " ")));
}

function umbrellaLine(commands: readonly Command[], line: string): string {
  const [, name = "", rest = ""] = /^\/?(\S*)\s*(.*)$/s.exec(line) ?? [];
  if (name === "") return "/help";
  const command = commands.find(
    (each) => each.name === name.toLowerCase() || each.nameEs === name.toLowerCase(),
  );
  // "what is the TRUST Act?" names no command: the desk knows which one is meant.
  return command === undefined || asksWho(line) ? line : commandLine(command, rest);
}

function commandLine(command: Command, text: string): string {
  const takesWords = command.options.some((option) => option.rest);
  if (text.toLowerCase() === "help" || (text === "" && takesWords)) {
    return command.name === "help" ? "/help" : `/help ${command.name}`;
  }
  return `/${command.name} ${text}`.trim();
}

/** Whether a line asks for a command of the administrators: what it answers is for them alone. */
export function isForAdmins(commands: readonly Command[], line: string): boolean {
  const name = commandName(line);
  return commands.some((each) => each.admin && (each.name === name || each.nameEs === name));
}
