import { z } from "zod";

/** How answers look: Components V2, or classic embeds. */
export type Style = "components" | "embeds";

/** What the environment asks for. */
export type DiscordConfig = Readonly<{
  mode: "on";
  token: string;
  applicationId: string;
  /** The one server commands are registered in; null registers them everywhere. */
  guildId: string | null;
  /** Without the version, and without a slash at its end. */
  apiUrl: string;
  /** Gateway connections; "auto" takes Discord's recommendation. */
  shards: number | "auto";
  style: Style;
}>;

/** Nothing of Discord is configured. */
export type DiscordOff = Readonly<{ mode: "off" }>;

const PORTAL = "https://discord.com/developers/applications > your app";
const SHARDS = "a whole number from 1 to 1000, or auto; leave it out below 2,500 servers";

/** An unset variable and one set to nothing are the same: `.env` files often list both. */
function variable(shape: RegExp, expected: string) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined),
    z.string().regex(shape, expected).optional(),
  );
}

const raw = z.object({
  DISCORD_TOKEN: variable(/^[!-~]+$/, `the bot's token without spaces, from ${PORTAL} > Bot > Reset Token`),
  DISCORD_APPLICATION_ID: variable(
    /^\d{1,20}$/,
    `the application's id, digits only, from ${PORTAL} > General Information > Application ID`,
  ),
  DISCORD_GUILD_ID: variable(
    /^\d{1,20}$/,
    "a server's id, digits only (right click on the server > Copy Server ID), or nothing for all servers",
  ),
  DISCORD_API_URL: variable(
    /^https?:\/\/\S+$/,
    "an http or https address; leave it out to use https://discord.com/api",
  ),
  DISCORD_SHARDS: variable(/^(?:auto|[1-9]\d{0,2}|1000)$/, SHARDS),
  DISCORD_STYLE: variable(/^(?:components|embeds)$/, "components or embeds"),
});

/**
 * Reads the Discord part of an environment. Gives `{ mode: "off" }` when neither token nor application id is
 * set. An issue's path is the variable, its message what was expected and where to find it; no message holds
 * the token.
 *
 *     discordEnvironment.safeParse({ DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "1" }).data?.mode // "on"
 */
export const discordEnvironment = raw.transform((given, context): DiscordConfig | DiscordOff => {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = given;
  const refuse = (name: keyof typeof given, message: string): never => {
    context.addIssue({ code: "custom", path: [name], message });
    return z.NEVER;
  };
  if (token === undefined && applicationId === undefined) {
    if (given.DISCORD_GUILD_ID !== undefined)
      return refuse("DISCORD_TOKEN", `the bot's token beside DISCORD_GUILD_ID, from ${PORTAL} > Bot`);
    return { mode: "off" };
  }
  if (token === undefined)
    return refuse(
      "DISCORD_TOKEN",
      `a value beside DISCORD_APPLICATION_ID, from ${PORTAL} > Bot > Reset Token`,
    );
  if (applicationId === undefined)
    return refuse(
      "DISCORD_APPLICATION_ID",
      `a value beside DISCORD_TOKEN, from ${PORTAL} > General Information > Application ID`,
    );
  return {
    mode: "on",
    token,
    applicationId,
    guildId: given.DISCORD_GUILD_ID ?? null,
    apiUrl: (given.DISCORD_API_URL ?? "https://discord.com/api").replace(/\/*$/, ""),
    shards: given.DISCORD_SHARDS === "auto" ? "auto" : Number(given.DISCORD_SHARDS ?? "1"),
    style: given.DISCORD_STYLE === "embeds" ? "embeds" : "components",
  };
});
