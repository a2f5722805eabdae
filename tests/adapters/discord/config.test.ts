import { describe, expect, it } from "vitest";
import { discordEnvironment } from "../../../adapters/discord/config.ts";
import { discordVariables } from "../../../adapters/discord/environment-variables.ts";
import { describeEnvironment } from "../config-contract.ts";
import { ENVIRONMENT } from "./harness.ts";

describeEnvironment(discordEnvironment, {
  modes: [
    ["nothing of Discord", {}, "off"],
    ["variables set to nothing", { DISCORD_TOKEN: "", DISCORD_APPLICATION_ID: " " }, "off"],
    ["a style alone", { DISCORD_STYLE: "embeds" }, "off"],
    ["a token and an application", { DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "1" }, "on"],
  ],
  mistakes: [
    [
      "a token with a space",
      { ...ENVIRONMENT, DISCORD_TOKEN: "s3cret token" },
      "DISCORD_TOKEN",
      "Reset Token",
    ],
    ["a token alone", { DISCORD_TOKEN: "s3cret" }, "DISCORD_APPLICATION_ID", "General Information"],
    ["an application alone", { DISCORD_APPLICATION_ID: "1" }, "DISCORD_TOKEN", "Reset Token"],
    ["a server alone", { DISCORD_GUILD_ID: "1" }, "DISCORD_TOKEN", "DISCORD_GUILD_ID"],
    [
      "a name instead of an id",
      { ...ENVIRONMENT, DISCORD_APPLICATION_ID: "bot" },
      "DISCORD_APPLICATION_ID",
      "digits",
    ],
    ["a server's name", { ...ENVIRONMENT, DISCORD_GUILD_ID: "News" }, "DISCORD_GUILD_ID", "Copy Server ID"],
    [
      "an address that is none",
      { ...ENVIRONMENT, DISCORD_API_URL: "discord" },
      "DISCORD_API_URL",
      "https://discord.com/api",
    ],
    ["no connections", { ...ENVIRONMENT, DISCORD_SHARDS: "0" }, "DISCORD_SHARDS", "auto"],
    ["too many connections", { ...ENVIRONMENT, DISCORD_SHARDS: "1001" }, "DISCORD_SHARDS", "auto"],
    ["a style nobody knows", { ...ENVIRONMENT, DISCORD_STYLE: "fancy" }, "DISCORD_STYLE", "embeds"],
  ],
});

describe("what is read", () => {
  it("uses Discord's own address, one connection and components unless told otherwise", () => {
    expect(discordEnvironment.parse({ ...ENVIRONMENT, DISCORD_GUILD_ID: "" })).toMatchObject({
      guildId: null,
      apiUrl: "https://discord.com/api",
      shards: 1,
      style: "components",
    });
    const changed = {
      DISCORD_API_URL: "http://localhost:1/api/",
      DISCORD_SHARDS: "auto",
      DISCORD_STYLE: "embeds",
    };
    expect(discordEnvironment.parse({ ...ENVIRONMENT, ...changed })).toMatchObject({
      apiUrl: "http://localhost:1/api",
      shards: "auto",
      style: "embeds",
    });
  });
});

describe("the table of variables", () => {
  it("holds every variable that is read, with an example of the right shape", () => {
    const examples = Object.fromEntries(discordVariables.map((note) => [note.name, note.example]));
    expect(discordEnvironment.safeParse(examples).data).toMatchObject({ mode: "on", shards: "auto" });
    for (const name of Object.keys(examples)) {
      const wrong = discordEnvironment.safeParse({ ...examples, [name]: "two words" });
      expect(wrong.error?.issues[0]?.path).toEqual([name]);
    }
  });
});
