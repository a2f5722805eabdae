import { commandName } from "../../commands/command-line.ts";
import type { Desk, Suggestion } from "../../commands/desk.ts";

/** Most completions readline shows at once. */
const MOST = 30;

/** What readline asks for: the candidates, and the part of the line they replace. */
type Completion = [string[], string];

/**
 * Completes what is typed: the command's name, then `option:` names, then their values out of what is indexed.
 */
export function completer(desk: Desk): (line: string) => Completion {
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
      const found =
        spec.suggest === null
          ? spec.choices.filter((choice) => choice.startsWith(typed)).map(plain)
          : desk.suggest(spec.suggest, typed, MOST);
      const whole = (value: string): string => `${spec.name}:${/\s/u.test(value) ? `"${value}"` : value} `;
      return offer(found, typed, whole, `${spec.name}:${option[2] ?? ""}${typed}`);
    }
    const word = /\S*$/u.exec(line)?.[0] ?? "";
    const rest = command.options.find((known) => known.rest && known.suggest !== null);
    if (rest?.suggest != null && rest.suggest !== "topic") {
      // An id or an address is the whole of what is typed, and is found by any of its words.
      const typed = line.replace(/^\s*\S+\s+/u, "");
      return offer(desk.suggest(rest.suggest, typed, MOST), typed, (value) => `${value} `, typed);
    }
    const options = command.options
      .filter((known) => !known.hidden && !known.rest)
      .map((known) => `${known.name}:`)
      .filter((candidate) => candidate.startsWith(word))
      .map(plain);
    const topics = rest !== undefined && word.length > 1 ? desk.suggest("topic", word, MOST) : [];
    return offer([...options, ...topics], word, (value) => (value.endsWith(":") ? value : `${value} `), word);
  };
}

function plain(value: string): Suggestion {
  return { label: value, value };
}

/**
 * Readline puts what all candidates begin with in the place of what was typed. Where they are found by a word in
 * their middle, or are ids, that would take typed letters away: then they are only listed, as people know them,
 * and the "…" keeps the line as it is until one alone is left.
 */
function offer(
  found: readonly Suggestion[],
  typed: string,
  whole: (value: string) => string,
  replaced: string,
): Completion {
  const begun = fold(typed);
  const continues = found.every(({ label, value }) => label === value && fold(value).startsWith(begun));
  if (found.length < 2 || continues) return [found.map(({ value }) => whole(value)), replaced];
  return [[...found.map(({ label }) => label), "…"], replaced];
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
