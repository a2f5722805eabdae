import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createIsAdmin } from "../../../adapters/slack/admins.ts";
import { type FakeSlack, startFakeSlack } from "../../support/fake-slack/server.ts";
import { ADMIN_USER, FIRST, GUEST_ADMIN, PLAIN_USER } from "../../support/fake-slack/workspaces.ts";

describe("who may administer", () => {
  let fake: FakeSlack;
  let client: webApi.WebClient;
  let time: number;
  beforeEach(async () => {
    fake = await startFakeSlack();
    client = new webApi.WebClient(FIRST.botToken, { slackApiUrl: fake.apiUrl, retryConfig: { retries: 0 } });
    time = 0;
  });
  afterEach(() => fake.stop());
  const now = () => new Date(time);

  it("is nobody until somebody is named", async () => {
    expect(await createIsAdmin({ kind: "nobody" }, now)(FIRST.id, ADMIN_USER, client)).toBe(false);
  });

  it.each([
    ["U1", FIRST.id, true],
    ["U2", "T0B", true],
    ["U2", FIRST.id, false],
    ["U3", FIRST.id, false],
  ])("is who is listed, perhaps for one workspace: %s of %s is %s", async (user, team, admin) => {
    const isAdmin = createIsAdmin({ kind: "listed", ids: new Set(["U1", "T0B:U2"]) }, now);
    expect(await isAdmin(team, user, client)).toBe(admin);
    expect(fake.calls.all).toEqual([]);
  });

  it.each([
    ["its administrator", ADMIN_USER, true],
    ["another member", PLAIN_USER, false],
    ["the administrator of another workspace, in a shared channel", GUEST_ADMIN, false],
  ])("is whom Slack names for this workspace: %s", async (_, user, admin) => {
    expect(await createIsAdmin({ kind: "workspace" }, now)(FIRST.id, user, client)).toBe(admin);
  });

  it("is asked again after five minutes, and not before", async () => {
    const isAdmin = createIsAdmin({ kind: "workspace" }, now);
    await isAdmin(FIRST.id, ADMIN_USER, client);
    time = 5 * 60_000 - 1;
    await isAdmin(FIRST.id, ADMIN_USER, client);
    expect(fake.calls.all).toHaveLength(1);
    time = 5 * 60_000;
    await isAdmin(FIRST.id, ADMIN_USER, client);
    expect(fake.calls.all).toHaveLength(2);
  });

  it("is nobody when Slack does not say", async () => {
    fake.failNext("users.info", { status: 200, body: { ok: false, error: "missing_scope" } });
    expect(await createIsAdmin({ kind: "workspace" }, now)(FIRST.id, ADMIN_USER, client)).toBe(false);
  });
});
