import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BotsStart, startBots } from "../../adapters/bots.ts";
import { type FakeDiscord, startFakeDiscord } from "../support/fake-discord/server.ts";
import { type FakeSlack, startFakeSlack } from "../support/fake-slack/server.ts";
import { APP_TOKEN } from "../support/fake-slack/workspaces.ts";
import { createJournal } from "../support/journal.ts";
import { createLogJournal } from "../support/log-journal.ts";
import { NOW, openTestDesk } from "../support/test-desk.ts";
import { ENVIRONMENT as DISCORD } from "./discord/harness.ts";
import { ENVIRONMENT as SLACK } from "./slack/harness.ts";

const { engine, desk } = await openTestDesk([]);

describe("the bots of one program", () => {
  let discord: FakeDiscord;
  let slack: FakeSlack;
  beforeEach(async () => {
    [discord, slack] = await Promise.all([startFakeDiscord(), startFakeSlack()]);
  });
  afterEach(() => Promise.all([discord.stop(), slack.stop()]));

  const start = async (
    variables: Readonly<Record<string, string>>,
    signal = new AbortController().signal,
  ) => {
    const told = createJournal<string>();
    const { log, logged } = createLogJournal();
    const addresses = { DISCORD_API_URL: discord.apiUrl, SLACK_API_URL: slack.apiUrl };
    const parts = { engine, desk, log, now: () => NOW };
    const bots = await startBots({ ...addresses, ...variables }, parts, { tell: told.add, signal });
    return { bots, told, logged };
  };
  const running = (bots: BotsStart): Extract<BotsStart, { kind: "running" }> => {
    if (bots.kind !== "running") throw new Error(JSON.stringify(bots));
    return bots;
  };
  const both = { ...DISCORD, ...SLACK.socket };

  it("are those whose variables are set", async () => {
    const { bots, told } = await start(both);
    expect(running(bots).bots).toBe(2);
    expect(told.all).toEqual([
      expect.stringMatching(/^Discord is connected\. Add the bot to a server: https:/),
      "Slack is connected (Socket Mode).",
    ]);
    await running(bots).stop();
    expect(running((await start({})).bots).bots).toBe(0);
  });

  it("go on when Discord ends one of them, and end when Slack ends the last", async () => {
    const { bots, told, logged } = await start(both);
    discord.gateway.drop(4004);
    await told.take((line) => line.startsWith("DISCORD_TOKEN: Discord refused it."));
    const { text } = await logged.take((line) => line.text.includes("ended its bot"));
    expect(text).toContain('{"ended":"Discord","running":["Slack"]}');
    expect(await Promise.race([running(bots).allEnded, Promise.resolve("not all")])).toBe("not all");
    slack.revoke(APP_TOKEN);
    slack.socket.drop();
    await told.take((line) => line.startsWith("SLACK_APP_TOKEN: Slack refused it"));
    await running(bots).allEnded;
  });

  it("go on when one of them is ended while another is still starting", async () => {
    const release = slack.hold("apps.connections.open");
    const starting = start(both);
    await slack.calls.take(({ method }) => method === "apps.connections.open");
    discord.gateway.drop(4004);
    await discord.gateway.closed.take();
    release();
    const { bots, told } = await starting;
    await told.take((line) => line.startsWith("DISCORD_TOKEN: Discord refused it."));
    expect(running(bots).bots).toBe(2);
    expect(await Promise.race([running(bots).allEnded, Promise.resolve("not all")])).toBe("not all");
    await running(bots).stop();
  });

  it("say in health checks which of them ended", async () => {
    const { bots, told, logged } = await start({ ...DISCORD, ...SLACK.http });
    const health = `${/http:[^)]*/.exec(told.all[1] ?? "")?.[0]}`.replace("/slack/events", "/healthz");
    expect(await (await fetch(health)).json()).toEqual({ ok: true });
    discord.gateway.drop(4004);
    await logged.take((line) => line.text.includes("ended its bot"));
    expect(await (await fetch(health)).json()).toEqual({ ok: true, ended: ["Discord"] });
    await running(bots).stop();
  });

  it("are none when one is refused", async () => {
    const { bots } = await start({ ...both, SLACK_BOT_TOKEN: "xoxb-revoked" });
    expect(bots).toEqual({ kind: "refused", problems: [expect.stringMatching(/^SLACK_BOT_TOKEN: /)] });
    expect(discord.gateway.open()).toBe(0);
  });

  it.each([
    ["Discord says nothing", () => discord.gateway.mute(), () => discord.gateway.connected.take()],
    [
      "Slack says nothing",
      () => void slack.hold("apps.connections.open"),
      () => slack.calls.take(({ method }) => method === "apps.connections.open"),
    ],
  ])("are none when the start is stopped while %s", async (_, silence, asked) => {
    const stop = new AbortController();
    silence();
    const starting = start(both, stop.signal);
    await asked();
    const began = performance.now();
    stop.abort();
    expect((await starting).bots).toEqual({ kind: "stopped" });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
