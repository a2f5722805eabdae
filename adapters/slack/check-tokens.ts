import { type AuthorizeResult, webApi } from "@slack/bolt";
import type { SlackConfig } from "./config.ts";

/** One line that names a variable and the fix. */
export type Refusal = string;

export type Refused = Readonly<{ kind: "refused"; problem: Refusal }>;
export type BotCheck = Readonly<{ kind: "taken"; authorization: AuthorizeResult }> | Refused;
export type ClientCheck = Readonly<{ kind: "taken" }> | Refused;

/**
 * What Slack answers to a token that it will not take again, however often it is asked.
 * Source: https://docs.slack.dev/reference/methods/auth.test#errors
 */
const FOR_GOOD: ReadonlySet<string> = new Set([
  ...["account_inactive", "app_not_found", "invalid_auth", "not_allowed_token_type", "not_authed"],
  ...["team_access_not_granted", "team_disabled", "token_expired", "token_revoked", "user_removed_from_team"],
]);

/** Milliseconds for one call at start: all of them together stay under ten seconds. */
const WITHIN = 4000;

/** Asks Slack whose token this is (auth.test). Rejects when Slack cannot be reached. */
export async function checkBotToken(token: string, apiUrl: string): Promise<BotCheck> {
  try {
    const { user_id, bot_id, team_id } = await client(apiUrl, token).auth.test();
    const ids = { botId: bot_id, botUserId: user_id, teamId: team_id };
    const known = Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined));
    return { kind: "taken", authorization: { botToken: token, ...known } };
  } catch (error) {
    const name = errorName(error);
    if (name === null) throw error;
    return { kind: "refused", problem: botTokenRefused(name) };
  }
}

/** Whether Slack took back the bot's token: the line that says so, null when it did not or cannot be reached. */
export async function lostBotToken(token: string, apiUrl: string): Promise<Refusal | null> {
  try {
    await client(apiUrl, token).auth.test();
    return null;
  } catch (error) {
    const name = finalName(error);
    return name === null ? null : botTokenRefused(name);
  }
}

/** The line for an app-level token that Slack took back; null for an error that may pass. */
export function lostAppToken(error: unknown): Refusal | null {
  const name = finalName(error);
  return name === null ? null : appTokenRefused(name);
}

/** Somebody removed the app from the workspace, or took back its token. */
export function botTokenRefused(why: string): Refusal {
  return `SLACK_BOT_TOKEN: Slack refused it (${why}). Copy it again from OAuth & Permissions > Bot User OAuth Token; reinstall the app if it was removed.`;
}

function appTokenRefused(why: string): Refusal {
  return `SLACK_APP_TOKEN: Slack refused it (${why}). Create one with the scope connections:write in Basic Information > App-Level Tokens, and switch Socket Mode on.`;
}

/**
 * Asks Slack about the client by exchanging a code that is none: a client Slack knows gets `invalid_code`.
 * Source: https://docs.slack.dev/reference/methods/oauth.v2.access#errors
 */
export async function checkClient(
  clientId: string,
  clientSecret: string,
  apiUrl: string,
): Promise<ClientCheck> {
  try {
    await client(apiUrl).oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code: "none" });
    return { kind: "taken" };
  } catch (error) {
    const name = errorName(error);
    if (name === null) throw error;
    if (name === "invalid_code") return { kind: "taken" };
    const variable = name === "invalid_client_id" ? "SLACK_CLIENT_ID" : "SLACK_CLIENT_SECRET";
    const problem = `${variable}: Slack refused it (${name}). Copy both values again from Basic Information > App Credentials.`;
    return { kind: "refused", problem };
  }
}

/** What a start that failed says: a taken port, a refused app-level token, a platform that is not there. */
export function refusalOf(error: unknown, config: SlackConfig): Refusal {
  const name = errorName(error);
  if (name !== null) return appTokenRefused(name);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const port = config.mode === "socket" ? "" : String(config.port);
  if (code === "EADDRINUSE")
    return `PORT: ${port} is taken by another program. Stop it or choose another port.`;
  if (code === "EACCES") return `PORT: ${port} may not be opened by this user. Choose one above 1023.`;
  const why = reasonOf(error);
  return `SLACK_API_URL: could not reach Slack at ${config.apiUrl} (${why}). Check the network, a proxy, and this address.`;
}

function client(apiUrl: string, token?: string): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    timeout: WITHIN,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  });
}

/** The platform's own word for an error; null when it did not answer as a platform does. */
function errorName(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

function finalName(error: unknown): string | null {
  const name = errorName(error);
  return name !== null && FOR_GOOD.has(name) ? name : null;
}

/** The network's own word for a failure, "ECONNREFUSED", where there is one. */
function reasonOf(error: unknown): string {
  const inner = error instanceof webApi.WebAPIRequestError ? error.original.cause : error;
  if (inner instanceof Error && "code" in inner && typeof inner.code === "string") return inner.code;
  return error instanceof Error ? error.message.slice(0, 150) : "no answer";
}
