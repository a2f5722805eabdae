import { createCounter } from "../counter.ts";
import { validateMessage, validateView } from "./validate-blocks.ts";
import {
  ADMIN_USER,
  APP_TOKEN,
  CLIENT,
  FIRST,
  GUEST_ADMIN,
  OAUTH_CODES,
  SECOND,
  type Workspace,
} from "./workspaces.ts";

/** One call of a Web API method as it arrived, with what it was answered. */
export type ApiCall = Readonly<{
  method: string;
  token: string;
  /** Null for calls with no or an unknown bot token. */
  workspace: Workspace | null;
  args: Readonly<Record<string, unknown>>;
  result?: Readonly<Record<string, unknown>>;
}>;

type Result = Readonly<Record<string, unknown>>;

/** The state the methods share: views that were opened, triggers that were used, tokens that were revoked. */
export type WebApi = Readonly<{
  answer: (call: ApiCall, socketUrl: string) => Result;
  workspaceOf: (token: string) => Workspace | null;
  revoke: (token: string) => void;
}>;

/** Plays the methods the adapter uses the way Slack documents them; `report` hears what Slack would refuse. */
export function createWebApi(report: (problem: string) => void): WebApi {
  const views = new Map<string, Result>();
  const triggers = new Set<string>();
  const revoked = new Set<string>();
  const unique = createCounter();
  const workspaceOf = (token: string): Workspace | null =>
    [FIRST, SECOND].find((each) => each.botToken === token && !revoked.has(token)) ?? null;

  const checked = (method: string, problems: readonly string[], result: Result): Result => {
    for (const problem of problems) report(`${method}: ${problem}`);
    return problems.length === 0 ? result : { ok: false, error: "invalid_blocks", errors: problems };
  };
  const show = (call: ApiCall, id: string): Result => {
    const view = { ...record(call.args.view), id, hash: unique("h") };
    views.set(id, view);
    return checked(call.method, validateView(call.args.view), { ok: true, view });
  };
  const open = (call: ApiCall): Result => {
    const trigger = textOf(call.args.trigger_id);
    if (triggers.has(trigger)) return { ok: false, error: "exchanged_trigger_id" };
    triggers.add(trigger);
    return show(call, unique("V"));
  };
  const signedIn: Readonly<Record<string, (call: ApiCall, workspace: Workspace) => Result>> = {
    "auth.test": (_, workspace) => ({
      ok: true,
      team_id: workspace.id,
      team: workspace.name,
      user_id: workspace.botUser,
      bot_id: workspace.botId,
      url: "https://fake.slack.example/",
    }),
    "chat.postMessage": (call) =>
      checked(call.method, validateMessage(call.args), {
        ok: true,
        ts: unique("9."),
        channel: call.args.channel,
      }),
    "chat.postEphemeral": (call) =>
      checked(call.method, validateMessage(call.args), { ok: true, message_ts: unique("9.") }),
    "views.open": open,
    "views.push": open,
    "views.publish": (call) => show(call, `H${textOf(call.args.user_id)}`),
    "views.update": (call) => {
      const id = textOf(call.args.view_id);
      return views.has(id) ? show(call, id) : { ok: false, error: "not_found" };
    },
    "users.info": ({ args: { user } }, workspace) => ({
      ok: true,
      user: {
        id: user,
        team_id: user === GUEST_ADMIN ? "T0ELSEWHERE" : workspace.id,
        is_admin: user === ADMIN_USER || user === GUEST_ADMIN,
        is_owner: false,
      },
    }),
  };
  return {
    workspaceOf,
    revoke: (token) => revoked.add(token),
    answer(call, socketUrl) {
      if (call.method === "apps.connections.open") {
        const known = call.token === APP_TOKEN && !revoked.has(APP_TOKEN);
        return known ? { ok: true, url: socketUrl } : { ok: false, error: "invalid_auth" };
      }
      if (call.method === "oauth.v2.access") return exchange(call.args);
      if (call.workspace === null)
        return { ok: false, error: call.token === "" ? "not_authed" : "invalid_auth" };
      return signedIn[call.method]?.(call, call.workspace) ?? { ok: false, error: "unknown_method" };
    },
  };
}

function exchange(args: Result): Result {
  const workspace = OAUTH_CODES.get(textOf(args.code));
  if (args.client_id !== CLIENT.id || args.client_secret !== CLIENT.secret)
    return { ok: false, error: "bad_client_secret" };
  if (workspace === undefined) return { ok: false, error: "invalid_code" };
  return {
    ok: true,
    access_token: workspace.botToken,
    token_type: "bot",
    scope: "app_mentions:read,chat:write,commands",
    bot_user_id: workspace.botUser,
    app_id: "A0",
    team: { id: workspace.id, name: workspace.name },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: ADMIN_USER },
  };
}

function record(value: unknown): Result {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
