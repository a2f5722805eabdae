import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";
import { slashCommand } from "../../support/fake-slack/payloads.ts";
import { type FakeSlack, startFakeSlack } from "../../support/fake-slack/server.ts";
import { createLogJournal } from "../../support/log-journal.ts";
import { createSampleDesk } from "../../support/sample-desk.ts";
import { type Mode, startHarness, startWith } from "./harness.ts";

describe("a start that cannot work says why in one line", () => {
  let fake: FakeSlack;
  beforeEach(async () => {
    fake = await startFakeSlack();
  });
  afterEach(() => fake.stop());
  const start = (mode: Mode, variables: Readonly<Record<string, string>>, store = createMemoryStore()) =>
    startWith(mode, fake, store, createSampleDesk(), createLogJournal().log, variables);

  it.each<[string, Mode, Record<string, string>, RegExp]>([
    [
      "a bot token Slack refuses",
      "socket",
      { SLACK_BOT_TOKEN: "xoxb-revoked" },
      /^SLACK_BOT_TOKEN: .*invalid_auth.*Copy/,
    ],
    ["the same over HTTP", "http", { SLACK_BOT_TOKEN: "xoxb-revoked" }, /^SLACK_BOT_TOKEN: .*invalid_auth/],
    [
      "an app-level token Slack refuses",
      "socket",
      { SLACK_APP_TOKEN: "xapp-revoked" },
      /^SLACK_APP_TOKEN: .*invalid_auth.*connections:write/,
    ],
    [
      "a client Slack refuses",
      "workspaces",
      { SLACK_CLIENT_SECRET: "0".repeat(32) },
      /^SLACK_CLIENT_SECRET: .*bad_client_secret/,
    ],
    [
      "a platform that is not there",
      "socket",
      { SLACK_API_URL: "http://127.0.0.1:1/api/" },
      /^SLACK_API_URL: could not reach Slack at http:\/\/127.0.0.1:1/,
    ],
  ])("%s", async (_, mode, variables, line) => {
    const started = await start(mode, variables);
    const problem = started.kind === "refused" ? started.problem : "";
    expect(problem).toMatch(line);
    expect(problem).not.toMatch(/xoxb-\w|xapp-\w|\n/);
  });

  it("a platform that takes the call and never answers, within ten seconds", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const began = performance.now();
    const started = await start("socket", { SLACK_API_URL: `http://127.0.0.1:${port}/api/` });
    expect(started).toEqual({
      kind: "refused",
      problem: expect.stringMatching(/^SLACK_API_URL: could not reach Slack/),
    });
    expect(performance.now() - began).toBeLessThan(10_000);
    silent.closeAllConnections();
    silent.close();
  });

  it("a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const started = await start("http", { PORT: port });
    expect(started).toEqual({ kind: "refused", problem: expect.stringMatching(`^PORT: ${port} is taken`) });
    other.close();
  });

  it("a key that does not open the stored installations", async () => {
    const store = createMemoryStore();
    await store.secrets.set("slack:installation", "T0A", "1.AAAA.AAAA.AAAA");
    expect(await start("workspaces", {}, store)).toMatchObject({
      kind: "refused",
      problem: expect.stringMatching(/^SLACK_TOKEN_KEY: /),
    });
  });
});

describe.each<[Mode]>([["socket"], ["http"]])("a stop in %s mode", (mode) => {
  it("lets a running answer finish", async () => {
    const slack = await startHarness(mode);
    const release = slack.desk.hold();
    await slack.deliver(slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") }));
    await slack.desk.asked.take();
    const stopped = slack.stop();
    release();
    await stopped;
    expect(slack.fake.answers.all).toHaveLength(1);
  });

  it("ends within five seconds when an answer never comes", async () => {
    const slack = await startHarness(mode);
    slack.desk.hold();
    await slack.deliver(slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") }));
    await slack.desk.asked.take();
    const began = performance.now();
    await slack.stop();
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it("takes no more deliveries and does not connect again", async () => {
    const slack = await startHarness(mode);
    const { origin } = slack;
    await slack.stop();
    if (mode === "http") await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    else expect(slack.fake.socket.connections.all).toHaveLength(1);
  });
});
