import { isDeepStrictEqual } from "node:util";
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Command } from "../../../commands/command.ts";
import { type CommandData, commandData } from "./command-data.ts";

type Place = Readonly<{ applicationId: string; guildId: string | null }>;

/** What Discord tells of a command, as far as we set it; the rest is left unread. */
const words = z.record(z.string(), z.string()).nullish();
const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  description_localizations: words,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().nullish(),
  choices: z
    .array(
      z.object({ name: z.string(), name_localizations: words, value: z.union([z.string(), z.number()]) }),
    )
    .default([]),
});
const known = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: words,
  description: z.string().default(""),
  description_localizations: words,
  options: z.array(option).default([]),
  default_member_permissions: z.union([z.string(), z.number().transform(String)]).nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
});

/**
 * Registers the commands, in one server or everywhere, and only when they differ from what Discord has: writing
 * is rate limited, and every write makes people's clients fetch them again. Gives whether it wrote. Rejects with
 * discord.js's own errors.
 */
export async function registerCommands(
  rest: Pick<REST, "get" | "put">,
  commands: readonly Command[],
  { applicationId, guildId }: Place,
): Promise<"unchanged" | "registered"> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = commandData(commands);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  if (isSame(registered, wanted, guildId !== null)) return "unchanged";
  await rest.put(route, { body: wanted });
  return "registered";
}

function isSame(registered: unknown, wanted: readonly CommandData[], inGuild: boolean): boolean {
  const there = z.array(known).safeParse(registered);
  if (!there.success) return false;
  const ours = z.array(known).parse(wanted);
  const comparable = (commands: readonly z.output<typeof known>[]) =>
    commands.map((command) => comparison(command, inGuild)).toSorted(byKindAndName);
  return isDeepStrictEqual(comparable(there.data), comparable(ours));
}

/** Null and missing are the same to Discord; contexts only count for commands that are everywhere. */
function comparison(command: z.output<typeof known>, inGuild: boolean) {
  return {
    ...command,
    name_localizations: command.name_localizations ?? {},
    description_localizations: command.description_localizations ?? {},
    default_member_permissions: command.default_member_permissions ?? null,
    contexts: inGuild ? [] : sorted(command.contexts),
    integration_types: inGuild ? [] : sorted(command.integration_types),
    options: command.options.map((each) => ({
      ...each,
      description_localizations: each.description_localizations ?? {},
      max_length: each.max_length ?? null,
      choices: each.choices.map((choice) => ({
        ...choice,
        name_localizations: choice.name_localizations ?? {},
      })),
    })),
  };
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] {
  return (numbers ?? []).toSorted((left, right) => left - right);
}

function byKindAndName(
  left: Readonly<{ type: number; name: string }>,
  right: Readonly<{ type: number; name: string }>,
): number {
  return left.type - right.type || left.name.localeCompare(right.name);
}
