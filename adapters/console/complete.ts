import { commandName } from "../../commands/command-line.ts";
import type { Desk } from "../../commands/desk.ts";

/** Most completions readline shows at once. */
const MOST = 30;

/**
 * Completes what is typed: the command's name, then `option:` names, then their values out of what is indexed.
 * The shape is readline's: the candidates, and the part of the line they replace.
 */
export function completer(desk: Desk): (line: string) => [string[], string] {
  return (line) => {
    const name = commandName(line);
    if (!/\s/u.test(line.trimStart())) {
      const typed = line.trimStart();
      const names = desk.commands.map((command) => `/${command.name} `);
      return [names.filter((candidate) => candidate.startsWith(`/${name}`)), typed];
    }
    const command = desk.commands.find((known) => known.name === name);
    if (command === undefined) return [[], line];
    const option = /(?:^|\s)([\p{L}]+):(["“]?)([^"“”]*)$/u.exec(line);
    const spec = command.options.find((known) => known.name === option?.[1]);
    if (option !== null && spec !== undefined && (spec.suggest !== null || spec.choices.length > 0)) {
      const typed = option[3] ?? "";
      const values =
        spec.suggest === null
          ? spec.choices.filter((choice) => choice.startsWith(typed))
          : desk.suggest(spec.suggest, typed, MOST).map((suggestion) => suggestion.value);
      const replaced = `${spec.name}:${option[2] ?? ""}${typed}`;
      return [values.map((value) => `${spec.name}:${/\s/u.test(value) ? `"${value}"` : value} `), replaced];
    }
    const word = /\S*$/u.exec(line)?.[0] ?? "";
    const options = command.options
      .filter((known) => !known.hidden && !known.rest)
      .map((known) => `${known.name}:`);
    const rest = command.options.find((known) => known.rest && known.suggest !== null);
    const topics =
      rest?.suggest != null && word.length > 1
        ? desk.suggest(rest.suggest, word, MOST).map((suggestion) => `${suggestion.value} `)
        : [];
    return [[...options.filter((candidate) => candidate.startsWith(word)), ...topics], word];
  };
}
