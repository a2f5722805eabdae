import { setTimeout as timer } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { slashCommand } from "../../support/fake-discord/payloads.ts";
import { readDiscord } from "../../support/fake-discord/read-message.ts";
import { startHarness } from "./harness.ts";

describe("Discord closes the connection while the bot runs", () => {
  it.each([
    ["a token that was reset", 4004, /^DISCORD_TOKEN: Discord refused it\. .*Reset Token/],
    ["a number of connections it does not want", 4010, /^DISCORD_SHARDS: .*code 4010.* auto/],
    ["too few connections", 4011, /^DISCORD_SHARDS: .*code 4011.* auto/],
    ["a version it no longer speaks", 4012, /^DISCORD_API_URL: .*code 4012.*Update the bot/],
    ["intents that are none", 4013, /^DISCORD_TOKEN: .*code 4013.*your app > Bot/],
    ["intents it does not allow", 4014, /^DISCORD_TOKEN: .*code 4014.*your app > Bot/],
  ])("for %s: the bot is lost, and one line says what to do", async (_, code, line) => {
    const discord = await startHarness();
    discord.fake.gateway.drop(code);
    const problem = await discord.lost;
    expect(problem).toMatch(line);
    expect(problem).not.toContain("\n");
    await discord.logged.take(({ level, text }) => level === "error" && text.includes(`${code}`));
    await discord.stop();
  });

  it.each([
    ["an error of its own", 4000],
    ["a session that timed out", 4009],
    ["a restart", 1001],
    ["a broken line", undefined],
  ])("for %s: the bot connects again and is not lost", async (_, code) => {
    const discord = await startHarness();
    const { received } = discord.fake.gateway;
    await received.take(({ op }) => op === 2);
    discord.fake.gateway.drop(code);
    await received.take(({ op }) => op === 2 || op === 6);
    const { body } = await discord.ask(slashCommand("brief", { topic: "ferry fares" }));
    expect(readDiscord(body)).toContain("Brief: ferry fares");
    expect(await Promise.race([discord.lost, Promise.resolve("not lost")])).toBe("not lost");
    await discord.stop();
  });
});

describe("a stop", () => {
  const stopped = async (discord: Awaited<ReturnType<typeof startHarness>>): Promise<number> => {
    const began = performance.now();
    await discord.disconnect();
    return performance.now() - began;
  };

  it("does not sound like trouble in the log", async () => {
    const discord = await startHarness();
    await stopped(discord);
    expect(discord.logged.all.map(({ text }) => text).join("\n")).not.toContain("again");
    await discord.stop();
  });

  it("leaves no connection when one was just ordered anew", async () => {
    const discord = await startHarness();
    discord.fake.gateway.operate(7);
    await discord.logged.take(({ text }) => text.includes("connecting to Discord again"));
    await discord.fake.gateway.connected.take();
    expect(await stopped(discord)).toBeLessThan(5000);
    // discord.js makes the next one after half a second.
    const made = discord.fake.gateway.connected.take().then(() => "made");
    expect(await Promise.race([made, timer(700, "none")])).toBe("none");
    await discord.stop();
  });

  it("leaves none when one was just made, and nobody says hello over it", async () => {
    const discord = await startHarness();
    const { gateway } = discord.fake;
    gateway.mute();
    gateway.drop();
    await gateway.connected.take();
    await gateway.connected.take();
    expect(await stopped(discord)).toBeLessThan(5000);
    expect(gateway.open()).toBe(0);
    await discord.stop();
  });
});
