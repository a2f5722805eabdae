import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from "discord.js";
import type { Command, Localised, OptionSpec } from "../../../commands/command.ts";
import { LIMITS } from "../limits.ts";
import { ADMIN_PERMISSION } from "../permissions.ts";
import { cut } from "../render/markdown.ts";
import { CHECK, CHECK_MESSAGE, FILE, PUBLIC, SETTINGS } from "./own-commands.ts";

/** A command as Discord takes it; permissions as the number Discord's description asks for. */
export type CommandData = Readonly<{
  type: ApplicationCommandType.ChatInput | ApplicationCommandType.Message;
  name: string;
  name_localizations: LocalizationMap;
  description?: string;
  description_localizations?: LocalizationMap;
  options?: readonly APIApplicationCommandBasicOption[];
  contexts: readonly InteractionContextType[];
  integration_types: readonly ApplicationIntegrationType[];
  default_member_permissions: number | null;
}>;

/** In servers, in direct messages with the bot, and in other direct messages. */
const EVERYWHERE = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/** For readers: installed in a server or by a person, usable wherever that person is. */
const FOR_ALL = {
  contexts: EVERYWHERE,
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  default_member_permissions: null,
};

/** For administrators: only in servers the bot was added to, and there for those who manage the server. */
const FOR_ADMINS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: Number(ADMIN_PERMISSION),
};

/**
 * Everything to register: the registry's commands as slash commands in its order, the server's settings, and
 * "Check this message" where the registry can check.
 */
export function commandData(commands: readonly Command[]): readonly CommandData[] {
  const check = commands.some((command) => command.name === CHECK) ? [checkMessage] : [];
  return [...commands.map(slashCommand), settings, ...check];
}

function slashCommand(command: Command): CommandData {
  const shown = command.options.filter((option) => !option.hidden);
  const own: APIApplicationCommandBasicOption[] = [
    ...(FILE.commands.some((name) => name === command.name) ? [file] : []),
    ...(command.admin ? [] : [isPublic]),
  ];
  const options = [...shown.map(optionData), ...own];
  // Discord wants the required ones first.
  const ordered = options.toSorted((left, right) => Number(right.required) - Number(left.required));
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: spanish(command.nameEs),
    ...described(command.description),
    options: ordered.slice(0, LIMITS.options.max),
    ...(command.admin ? FOR_ADMINS : FOR_ALL),
  };
}

function optionData(option: OptionSpec): APIApplicationCommandBasicOption {
  const common = { name: option.name, ...described(option.description), required: option.required };
  switch (option.type) {
    case "integer":
      return { type: ApplicationCommandOptionType.Integer, ...common };
    case "boolean":
      return { type: ApplicationCommandOptionType.Boolean, ...common };
    case "choice": {
      const choices = option.choices.map((choice) => ({ name: choice, value: choice }));
      return {
        type: ApplicationCommandOptionType.String,
        ...common,
        choices: choices.slice(0, LIMITS.choices.max),
      };
    }
    case "text": {
      const text = { type: ApplicationCommandOptionType.String, ...common } as const;
      const length = { max_length: LIMITS.optionText.max };
      return option.suggest === null ? { ...text, ...length } : { ...text, ...length, autocomplete: true };
    }
  }
}

const isPublic: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PUBLIC.name,
  ...described(PUBLIC.description),
  required: false,
};

const file: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Attachment,
  name: FILE.name,
  ...described(FILE.description),
  required: false,
};

const settings: CommandData = {
  type: ApplicationCommandType.ChatInput,
  name: SETTINGS.name,
  name_localizations: spanish(SETTINGS.nameEs),
  ...described(SETTINGS.description),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: SETTINGS.option.name,
      ...described(SETTINGS.option.description),
      required: true,
      choices: SETTINGS.option.choices.map(({ name, nameEs, value }) => ({
        name,
        name_localizations: spanish(nameEs),
        value,
      })),
    },
  ],
  ...FOR_ADMINS,
};

const checkMessage: CommandData = {
  type: ApplicationCommandType.Message,
  name: CHECK_MESSAGE.en,
  name_localizations: spanish(CHECK_MESSAGE.es),
  ...FOR_ALL,
};

function described({ en, es }: Localised) {
  const fitting = (words: string): string => cut(words, LIMITS.description.max);
  return { description: fitting(en), description_localizations: spanish(fitting(es)) };
}

/** Discord tells the Spanish of Spain from that of Latin America; ours serves both. */
function spanish(words: string): LocalizationMap {
  return { "es-ES": words, "es-419": words };
}
