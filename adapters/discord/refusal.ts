import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";
import type { DiscordConfig } from "./config.ts";
import { problemOf } from "./delivery/problem-of.ts";

const TOKEN =
  "DISCORD_TOKEN: Discord refused it. Make a new one at https://discord.com/developers/applications > your app > Bot > Reset Token, and copy it whole.";

/** What a start that failed says, in one line that names the variable and the fix. */
export function refusalOf(error: unknown, config: DiscordConfig): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN;
  if (!(error instanceof DiscordAPIError)) return unreachable(config, problemOf(error));
  if (error.status === 401) return TOKEN;
  if (error.status === 403 || error.status === 404) {
    if (config.guildId !== null)
      return `DISCORD_GUILD_ID: the bot may not register commands in server ${config.guildId} (${problemOf(error)}). Add the bot to that server first, check the id, and check that DISCORD_APPLICATION_ID belongs to DISCORD_TOKEN.`;
    return `DISCORD_APPLICATION_ID: ${config.applicationId} does not belong to DISCORD_TOKEN (${problemOf(error)}). Copy both from the same app.`;
  }
  return `DISCORD_API_URL: Discord did not take the commands (${problemOf(error)}). Please report this with the version of the bot.`;
}

/** A gateway connection that Discord closed and that would be closed again. */
export function refusalOfClosing(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return TOKEN;
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return `DISCORD_SHARDS: Discord wants another number of connections (code ${code}). Set it to auto.`;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return `DISCORD_TOKEN: Discord does not allow what the bot asks to see (code ${code}), though it asks for nothing. Look at https://discord.com/developers/applications > your app > Bot whether Discord limited the app, and update the bot.`;
    default:
      return `DISCORD_API_URL: Discord closed the connection (code ${code}). Update the bot; if that does not help, please report it.`;
  }
}

/** Nothing that speaks as Discord does answered at the address. */
export function unreachable({ apiUrl }: DiscordConfig, why: string): string {
  return `DISCORD_API_URL: could not reach Discord at ${apiUrl} (${why}). Check the network, a proxy, and this address.`;
}
