import { type AuthorizeResult, webApi } from "@slack/bolt";
import type { SlackConfig } from "./config.ts";

/** One line that names a variable and the fix. */
export type Refusal = string;

export type Refused = Readonly<{ kind: "refused"; problem: Refusal }>;
export type BotCheck = Readonly<{ kind: "taken"; authorization: AuthorizeResult }> | Refused;
export type ClientCheck = Readonly<{ kind: "taken" }> | Refused;

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
    const problem = `SLACK_BOT_TOKEN: Slack refused it (${name}). Copy it again from OAuth & Permissions > Bot User OAuth Token; reinstall the app if it was removed.`;
    return { kind: "refused", problem };
  }
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
  if (name !== null) {
    return `SLACK_APP_TOKEN: Slack refused it (${name}). Create one with the scope connections:write in Basic Information > App-Level Tokens, and switch Socket Mode on.`;
  }
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

/** The network's own word for a failure, "ECONNREFUSED", where there is one. */
function reasonOf(error: unknown): string {
  const inner = error instanceof webApi.WebAPIRequestError ? error.original.cause : error;
  if (inner instanceof Error && "code" in inner && typeof inner.code === "string") return inner.code;
  return error instanceof Error ? error.message.slice(0, 150) : "no answer";
}
