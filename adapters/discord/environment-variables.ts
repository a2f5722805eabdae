import type { VariableDoc } from "../environment.ts";

/** Every variable the Discord adapter reads, in the order a person sets them up. */
export const discordVariables = [
  {
    name: "DISCORD_TOKEN",
    description:
      "The bot's token (https://discord.com/developers/applications > your app > Bot > Reset Token).",
    example: "paste-the-token-here",
  },
  {
    name: "DISCORD_APPLICATION_ID",
    description: "The application's id (General Information > Application ID).",
    example: "000000000000000000",
  },
  {
    name: "DISCORD_GUILD_ID",
    description:
      "Only for trying things out: registers the commands in this one server, where they change at once.",
    example: "000000000000000000",
  },
  {
    name: "DISCORD_STYLE",
    description: "How answers look: components (default) or embeds, the classic boxes.",
    example: "components",
  },
  {
    name: "DISCORD_SHARDS",
    description:
      "How many gateway connections to hold, or auto for as many as Discord recommends; needed from 2,500 servers on.",
    example: "auto",
  },
  {
    name: "DISCORD_API_URL",
    description:
      "Where Discord's API is (default https://discord.com/api); only changed for tests and proxies.",
    example: "https://discord.com/api",
  },
] as const satisfies readonly VariableDoc[];
