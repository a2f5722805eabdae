import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { event, mention, slashCommand } from "../../support/fake-slack/payloads.ts";
import { FIRST, SECOND, type Workspace } from "../../support/fake-slack/workspaces.ts";
import { type Harness, startHarness } from "./harness.ts";

const SCOPE = "slack:installation";

describe("several workspaces", () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness("workspaces", { SLACK_ADMINS: "T0A:U0ADMIN" });
  });
  afterEach(() => slack.stop());

  /** Walks through the installation as a browser does. */
  const install = async (code: string, change: (state: string) => string = (state) => state) => {
    const begun = await fetch(`${slack.origin}/slack/install`, { redirect: "manual" });
    const target = new URL(begun.headers.get("location") ?? "");
    const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const state = change(target.searchParams.get("state") ?? "");
    const back = `${slack.origin}/slack/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`;
    return { target, response: await fetch(back, { headers: { cookie }, redirect: "manual" }) };
  };
  const ask = async (workspace: Workspace, id: string) => {
    await slack.deliver(
      slashCommand("/brief", "ferry fares", { workspace, responseUrl: slack.fake.responseUrl(id) }),
    );
    return slack.fake.answers.take((answer) => answer.id === id);
  };

  it("are sent to Slack with the fewest scopes, and installed", async () => {
    const { target, response } = await install("code-first");
    expect(target.origin).toBe("https://slack.com");
    expect(target.searchParams.get("scope")).toBe("app_mentions:read,chat:write,commands");
    expect(response.status).toBeLessThan(400);
    expect(await slack.store.secrets.list(SCOPE)).toEqual([FIRST.id]);
  });

  it("are not installed when the state is not the one that was given out", async () => {
    const { response } = await install("code-first", (state) => `${state}x`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await slack.store.secrets.list(SCOPE)).toEqual([]);
  });

  it("are not installed with a code Slack does not know", async () => {
    const { response } = await install("code-none");
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await slack.store.secrets.list(SCOPE)).toEqual([]);
  });

  it("keep tokens sealed, and not who installed", async () => {
    await install("code-first");
    const sealed = (await slack.store.secrets.get(SCOPE, FIRST.id)) ?? "";
    expect(sealed).toMatch(/^1\.[\w-]+\.[\w-]+\.[\w-]+$/);
    for (const secret of [FIRST.botToken, FIRST.botUser, "U0ADMIN"]) {
      expect(sealed).not.toContain(secret);
      expect(Buffer.from(sealed.split(".")[3] ?? "", "base64url").toString()).not.toContain(secret);
    }
  });

  it("are answered each with its own token", async () => {
    await install("code-first");
    await install("code-second");
    await Promise.all([
      slack.deliver(mention("brief ferry fares", { workspace: FIRST, thread: "1.1" })),
      slack.deliver(mention("brief ferry fares", { workspace: SECOND, thread: "2.2" })),
    ]);
    for (const [thread, workspace] of [
      ["1.1", FIRST],
      ["2.2", SECOND],
    ] as const) {
      const call = await slack.fake.calls.take(
        ({ method, args }) => method === "chat.postMessage" && args.thread_ts === thread,
      );
      expect(call.workspace).toEqual(workspace);
    }
  });

  it("that have not installed the app get no answer, and the others still do", async () => {
    await install("code-first");
    await slack.deliver(
      slashCommand("/brief", "ferry fares", {
        workspace: SECOND,
        responseUrl: slack.fake.responseUrl("second"),
      }),
    );
    await ask(FIRST, "first");
    expect(slack.fake.answers.all.map(({ id }) => id)).toEqual(["first"]);
  });

  it("keep their settings apart; the administrator of one is none in the other", async () => {
    await install("code-first");
    await install("code-second");
    for (const workspace of [FIRST, SECOND]) {
      await slack.deliver(
        slashCommand("/add", "https://a.example", {
          workspace,
          user: "U0ADMIN",
          responseUrl: slack.fake.responseUrl(workspace.id),
        }),
      );
      await slack.fake.answers.take((answer) => answer.id === workspace.id);
    }
    expect(slack.desk.asked.all.map(({ context }) => context.admin)).toEqual([true, false]);
    await slack.store.settings.set("slack:team:T0A", "visibility", "channel");
    expect((await ask(FIRST, "first")).body.response_type).toBe("in_channel");
    expect((await ask(SECOND, "second")).body.response_type).toBe("ephemeral");
  });

  it.each([
    ["it removes the app", "app_uninstalled", {}],
    ["the bot's token is revoked", "tokens_revoked", { tokens: { oauth: [], bot: [FIRST.botUser] } }],
  ])("leave nothing behind when %s", async (_, type, fields) => {
    await install("code-first");
    await install("code-second");
    await slack.store.settings.set("slack:team:T0A", "visibility", "channel");
    await slack.deliver(event(type, fields, { workspace: FIRST }));
    await slack.logged.take(({ text }) => text.includes("removed the app"));
    expect(await slack.store.secrets.list(SCOPE)).toEqual([SECOND.id]);
    expect(await slack.store.settings.get("slack:team:T0A", "visibility")).toBeUndefined();
    await ask(SECOND, "second");
  });

  it("keep the bot when only a member's token is revoked", async () => {
    await install("code-first");
    await slack.deliver(
      event("tokens_revoked", { tokens: { oauth: ["U0READER"], bot: [] } }, { workspace: FIRST }),
    );
    await ask(FIRST, "first");
  });
});
