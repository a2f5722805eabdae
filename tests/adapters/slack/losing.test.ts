import { setTimeout as timer } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { event, slashCommand } from "../../support/fake-slack/payloads.ts";
import type { ApiCall } from "../../support/fake-slack/web-api.ts";
import { APP_TOKEN, FIRST } from "../../support/fake-slack/workspaces.ts";
import { type Harness, type Mode, startHarness } from "./harness.ts";

const uninstalled = event("app_uninstalled", {});
const revoked = event("tokens_revoked", { tokens: { oauth: [], bot: [FIRST.botUser] } });
const memberRevoked = event("tokens_revoked", { tokens: { oauth: ["U0READER"], bot: [] } });

describe("Slack takes a token back while the bot runs", () => {
  it.each<[string, Mode, (slack: Harness) => void, RegExp]>([
    [
      "the app is removed from the workspace",
      "socket",
      (slack) => void slack.deliver(uninstalled),
      /^SLACK_BOT_TOKEN: .*\(app_uninstalled\).*reinstall the app/,
    ],
    [
      "the same over HTTP",
      "http",
      (slack) => void slack.deliver(uninstalled),
      /^SLACK_BOT_TOKEN: .*\(app_uninstalled\)/,
    ],
    [
      "the bot's token is revoked",
      "socket",
      (slack) => void slack.deliver(revoked),
      /^SLACK_BOT_TOKEN: .*\(tokens_revoked\)/,
    ],
    [
      "the bot's token is taken back without a word",
      "http",
      (slack) => slack.fake.revoke(FIRST.botToken),
      /^SLACK_BOT_TOKEN: Slack refused it \(invalid_auth\)/,
    ],
    [
      "the app-level token is revoked, and the connection closed",
      "socket",
      (slack) => {
        slack.fake.revoke(APP_TOKEN);
        slack.fake.socket.drop();
      },
      /^SLACK_APP_TOKEN: Slack refused it \(invalid_auth\).*connections:write/,
    ],
  ])("%s: the bot is lost, and one line says what to do", async (_, mode, takeBack, line) => {
    const slack = await startHarness(mode, {}, { checkEvery: 5 });
    takeBack(slack);
    expect(await slack.lost).toMatch(line);
    await slack.stop();
  });

  it.each<[string, (slack: Harness) => Promise<unknown>]>([
    ["a member's token is revoked", (slack) => slack.deliver(memberRevoked)],
    [
      "Slack fails when it is asked about the token",
      (slack) => {
        const { calls, faulted, failNext } = slack.fake;
        failNext("auth.test", { status: 503 });
        failNext("auth.test", { status: 200, body: { ok: false, error: "internal_error" } });
        return faulted.take().then(() => calls.take(({ method }) => method === "auth.test"));
      },
    ],
    [
      "Slack gives no connection for a while",
      (slack) => {
        slack.fake.failNext("apps.connections.open", {
          status: 200,
          body: { ok: false, error: "internal_error" },
        });
        slack.fake.socket.drop();
        return slack.fake.faulted.take(() => true).then(() => slack.fake.socket.connections.take());
      },
    ],
  ])("%s: the bot goes on", async (_, trouble) => {
    const slack = await startHarness("socket", {}, { checkEvery: 5 });
    await slack.fake.socket.connections.take();
    await slack.fake.calls.take(({ method }) => method === "auth.test");
    await trouble(slack);
    await slack.deliver(slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") }));
    await slack.fake.answers.take();
    expect(await Promise.race([slack.lost, Promise.resolve("not lost")])).toBe("not lost");
    await slack.stop();
  });
});

describe("a stop while Slack is being connected to again", () => {
  it("closes at once what comes of the attempt", async () => {
    const slack = await startHarness("socket");
    const { calls, socket } = slack.fake;
    const asksForOne = ({ method }: ApiCall) => method === "apps.connections.open";
    await calls.take(asksForOne);
    await socket.connections.take();
    const release = slack.fake.hold("apps.connections.open");
    socket.drop();
    await calls.take(asksForOne);
    const began = performance.now();
    await slack.disconnect();
    expect(performance.now() - began).toBeLessThan(5000);
    // Longer than the adapter waits for a peer that is gone.
    await timer(600);
    release();
    const late = await socket.connections.take();
    await socket.closed.take((connection) => connection === late);
    await slack.stop();
  });
});

describe("health checks", () => {
  it("name another bot that ended, and stay well: this one answers", async () => {
    const slack = await startHarness("http", {}, { ended: () => ["Discord"] });
    const response = await fetch(`${slack.origin}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, ended: ["Discord"] });
    await slack.stop();
  });
});
