import { z } from "zod";
import type { Command } from "./command.ts";
import { count } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { text } from "./options.ts";
import { plainReply, problem } from "./replies.ts";
import type { Reply, Section } from "./reply.ts";

const QUERY_LANGUAGE =
  'Words find articles; "exact phrase" and -without narrow them. Filters: speaker:"Full Name", outlet:, ' +
  "since:2019-06, until:2019-07-01; days also in words, as in “raids in June 2019” or “last week”. What is shown are the sources' own words, each with its citation.";

/** Help knows every other command, so it is made of them. */
export function helpCommand(registry: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: "help",
    nameEs: "ayuda",
    description: { en: "What can be asked, with examples", es: "Qué se puede preguntar, con ejemplos" },
    usage: "help [command]",
    examples: ["/help", "/help quotes"],
    options: z.object({
      command: text(
        { en: "The command to explain", es: "La orden que explicar" },
        { rest: true, suggest: "command" },
      ),
    }),
    answer: async (engine, { command: wanted }, { context, line }) => {
      if (wanted === undefined)
        return overview([...registry, help], engine.scope().articles, context.admin, line);
      const name = wanted.replace(/^\//u, "").toLowerCase();
      const command = [...registry, help].find((known) => known.name === name || known.nameEs === name);
      if (command === undefined) {
        return problem(line, `There is no command “/${name.slice(0, 40)}”.`, "/help lists them all.");
      }
      return detail(command, line);
    },
  });
  return help;
}

function overview(commands: readonly Command[], articles: number, admin: boolean, line: string): Reply {
  const facts = commands
    .filter((command) => admin || !command.admin)
    .map((command) => ({ label: `/${command.usage}`, value: command.description.en, action: null }));
  const sections: readonly Section[] = [
    { type: "note", weight: "plain", text: `${count(articles, "article")} on record. ${QUERY_LANGUAGE}` },
    { type: "facts", heading: "Commands", facts },
    {
      type: "note",
      weight: "plain",
      text: `For example: ${commands
        .slice(0, 3)
        .flatMap((command) => command.examples[0] ?? [])
        .join(" · ")}`,
    },
  ];
  return plainReply("help", "On the Record", line, sections);
}

function detail(command: Command, line: string): Reply {
  const options = command.options
    .filter((option) => !option.hidden)
    .map((option) => ({
      label: `${option.name}${option.required ? " (needed)" : ""}`,
      value:
        option.choices.length > 0
          ? `${option.description.en}: ${option.choices.join(", ")}`
          : option.description.en,
      action: null,
    }));
  const sections: readonly Section[] = [
    { type: "note", weight: "plain", text: `${command.description.en}.` },
    { type: "facts", heading: "Options", facts: options },
    {
      type: "facts",
      heading: "Examples",
      facts: command.examples.map((example) => ({ label: example, value: "", action: null })),
    },
  ];
  return plainReply("help", `/${command.usage}`, line, sections);
}
