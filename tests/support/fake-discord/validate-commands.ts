import { LIMITS } from "../../../adapters/discord/limits.ts";
import { type Fields, fields, list, text } from "./fields.ts";
import { againstSchema } from "./openapi.ts";

/** Lower-case letters of any script, digits, - and _. Source: the naming rules of application commands. */
const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

/** What Discord would refuse of a list of commands to register. */
export function validateCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ["the commands are no list"];
  const commands = body.map(fields);
  const slash = commands.filter((command) => command.type === 1);
  const named = commands.map((command) => `${text(command.type)}:${text(command.name)}`);
  return [
    ...againstSchema("commands", body),
    ...over("slash commands", slash.length, LIMITS.slashCommands.max),
    ...over("message commands", commands.length - slash.length, LIMITS.messageCommands.max),
    ...(new Set(named).size === named.length ? [] : ["a name is there twice"]),
    ...slash.flatMap(slashProblems),
    ...commands.flatMap((command) =>
      over(`${text(command.name)}: text`, textOf(command), LIMITS.commandText.max),
    ),
  ];
}

function slashProblems(command: Fields): readonly string[] {
  const options = list(command.options);
  const required = options.map((option) => option.required === true);
  return [
    ...describedProblems(command),
    ...options.flatMap(describedProblems),
    ...over(`${text(command.name)}: options`, options.length, LIMITS.options.max),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`${text(command.name)}: a required option after another`]
      : []),
    ...options.flatMap((option) => [
      ...over(`${text(option.name)}: choices`, list(option.choices).length, LIMITS.choices.max),
      ...(list(option.choices).length > 0 && option.autocomplete === true
        ? [`${text(option.name)}: choices and autocomplete`]
        : []),
    ]),
  ];
}

function describedProblems({ name, name_localizations, description, description_localizations }: Fields) {
  const names = [name, ...Object.values(fields(name_localizations))].map(text);
  const descriptions = [description, ...Object.values(fields(description_localizations))].map(text);
  return [
    ...names
      .filter((each) => !NAME.test(each) || each !== each.toLowerCase())
      .map((each) => `no name for a command or option: ${each}`),
    ...descriptions.flatMap((each) =>
      over(`${text(name)}: description`, each.length, LIMITS.description.max),
    ),
    ...(descriptions.some((each) => each === "") ? [`${text(name)}: no description`] : []),
  ];
}

/** Names, descriptions and values, each by its longest localisation. */
function textOf(command: Fields): number {
  const longest = (value: unknown, localised: unknown): number =>
    Math.max(...[value ?? "", ...Object.values(fields(localised))].map((each) => text(each).length));
  const own = (each: Fields): number =>
    longest(each.name, each.name_localizations) + longest(each.description, each.description_localizations);
  return [command, ...list(command.options)].reduce(
    (sum, each) =>
      sum +
      own(each) +
      list(each.choices).reduce((all, choice) => all + own(choice) + text(choice.value).length, 0),
    0,
  );
}

function over(what: string, length: number, max: number): string[] {
  return length > max ? [`${what}: ${length} of ${max}`] : [];
}
