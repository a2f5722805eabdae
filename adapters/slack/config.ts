import { z } from "zod";

/** Who may run administrator commands. Ids are compared, never stored or logged. */
export type SlackAdmins =
  | Readonly<{ kind: "nobody" }>
  | Readonly<{ kind: "workspace" }>
  /** Member ids, "U012", or "T012:U012" where there are several workspaces. */
  | Readonly<{ kind: "listed"; ids: ReadonlySet<string> }>;

type Common = Readonly<{ apiUrl: string; prefix: string; admins: SlackAdmins }>;

/** What the environment asks for. Which variables are set decides the mode. */
export type SlackConfig =
  /** One workspace, Slack is called and never calls: no public address. */
  | (Common & Readonly<{ mode: "socket"; botToken: string; appToken: string }>)
  /** One workspace over signed HTTP. */
  | (Common & Readonly<{ mode: "http"; botToken: string; signingSecret: string; port: number }>)
  /** Any number of workspaces over signed HTTP, installed through OAuth. */
  | (Common &
      Readonly<{
        mode: "workspaces";
        signingSecret: string;
        clientId: string;
        clientSecret: string;
        /** 32 bytes. */
        tokenKey: Uint8Array;
        port: number;
      }>);

/** Nothing of Slack is configured. */
export type SlackOff = Readonly<{ mode: "off" }>;

const BASIC = "https://api.slack.com/apps > your app > Basic Information";

/** An unset variable and one set to nothing are the same: `.env` files often list both. */
function variable(shape: RegExp, expected: string) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined),
    z.string().regex(shape, expected).optional(),
  );
}

const raw = z.object({
  SLACK_BOT_TOKEN: variable(
    /^xoxb-\S+$/,
    "a bot token that begins with xoxb-, from OAuth & Permissions > Bot User OAuth Token",
  ),
  SLACK_APP_TOKEN: variable(
    /^xapp-\S+$/,
    `an app-level token that begins with xapp-; create one with the scope connections:write in ${BASIC} > App-Level Tokens`,
  ),
  SLACK_SIGNING_SECRET: variable(/^\S{8,}$/, `the secret, from ${BASIC} > App Credentials > Signing Secret`),
  SLACK_CLIENT_ID: variable(
    /^[\w.-]{3,}$/,
    `the client id (two numbers with a point between), from ${BASIC} > App Credentials`,
  ),
  SLACK_CLIENT_SECRET: variable(/^\S{8,}$/, `the secret, from ${BASIC} > App Credentials`),
  SLACK_TOKEN_KEY: variable(
    /^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/i,
    "32 bytes as 64 hexadecimal digits or in base64; make one with `openssl rand -hex 32`",
  ),
  SLACK_ADMINS: variable(
    /^(?:workspace|(?:[TE][A-Z0-9]+:)?[UW][A-Z0-9]+(?:\s*,\s*(?:[TE][A-Z0-9]+:)?[UW][A-Z0-9]+)*)$/,
    "member ids such as U0123456789 separated by commas, or the word workspace; an id is under a profile > ⋮ > Copy member ID",
  ),
  SLACK_COMMAND_PREFIX: variable(
    /^[a-z0-9_-]{1,16}$/,
    "up to 16 lower-case letters, digits, - or _, such as otr-",
  ),
  SLACK_API_URL: variable(
    /^https?:\/\/\S+$/,
    "an http or https address; leave it out to use https://slack.com/api/",
  ),
  PORT: variable(/^\d{1,5}$/, "a port number from 0 to 65535, such as 3000"),
});

/**
 * Reads the Slack part of an environment. Gives the configuration of the mode the variables ask for, or
 * `{ mode: "off" }` when no token and no secret is set. An issue's path is the variable, its message what was
 * expected and where to find it; no message holds a secret.
 *
 *     slackEnvironment.safeParse({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).data?.mode // "socket"
 */
export const slackEnvironment = raw.transform((given, context): SlackConfig | SlackOff => {
  const refuse = (name: keyof typeof given, expected: string): never => {
    context.addIssue({ code: "custom", path: [name], message: expected });
    return z.NEVER;
  };
  const common: Common = {
    apiUrl: (given.SLACK_API_URL ?? "https://slack.com/api/").replace(/\/*$/, "/"),
    prefix: given.SLACK_COMMAND_PREFIX ?? "",
    admins: adminsOf(given.SLACK_ADMINS),
  };
  const port = Number(given.PORT ?? "3000");
  if (port > 65_535) return refuse("PORT", "a port number from 0 to 65535, such as 3000");
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = given;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_TOKEN_KEY: key } = given;

  if (clientId !== undefined || clientSecret !== undefined) {
    if (clientId === undefined) return refuse("SLACK_CLIENT_ID", beside("SLACK_CLIENT_SECRET"));
    if (clientSecret === undefined) return refuse("SLACK_CLIENT_SECRET", beside("SLACK_CLIENT_ID"));
    if (signingSecret === undefined) return refuse("SLACK_SIGNING_SECRET", beside("SLACK_CLIENT_ID"));
    if (key === undefined)
      return refuse(
        "SLACK_TOKEN_KEY",
        `${beside("SLACK_CLIENT_ID")}; make one with \`openssl rand -hex 32\``,
      );
    if (botToken !== undefined)
      return refuse(
        "SLACK_BOT_TOKEN",
        "nothing beside SLACK_CLIENT_ID, which serves several workspaces; remove one",
      );
    if (appToken !== undefined)
      return refuse(
        "SLACK_APP_TOKEN",
        "nothing beside SLACK_CLIENT_ID: Socket Mode serves one workspace; remove one",
      );
    if (common.admins.kind === "workspace" || [...listed(common.admins)].some((id) => !id.includes(":")))
      return refuse(
        "SLACK_ADMINS",
        "TEAM:MEMBER for every administrator, such as T0123456789:U0123456789, because several workspaces share one record",
      );
    return {
      ...common,
      mode: "workspaces",
      signingSecret,
      clientId,
      clientSecret,
      tokenKey: bytes(key),
      port,
    };
  }
  if (appToken !== undefined) {
    if (botToken === undefined) return refuse("SLACK_BOT_TOKEN", beside("SLACK_APP_TOKEN"));
    return { ...common, mode: "socket", botToken, appToken };
  }
  if (signingSecret !== undefined) {
    if (botToken === undefined)
      return refuse(
        "SLACK_BOT_TOKEN",
        `${beside("SLACK_SIGNING_SECRET")}, or SLACK_CLIENT_ID for several workspaces`,
      );
    return { ...common, mode: "http", botToken, signingSecret, port };
  }
  if (botToken !== undefined)
    return refuse(
      "SLACK_APP_TOKEN",
      `${beside("SLACK_BOT_TOKEN")} (${BASIC} > App-Level Tokens), or SLACK_SIGNING_SECRET for HTTP mode`,
    );
  return { mode: "off" };
});

function beside(other: string): string {
  return `a value beside ${other}; set both or remove ${other}`;
}

function adminsOf(value: string | undefined): SlackAdmins {
  if (value === undefined) return { kind: "nobody" };
  if (value === "workspace") return { kind: "workspace" };
  return { kind: "listed", ids: new Set(value.split(",").map((id) => id.trim())) };
}

function listed(admins: SlackAdmins): ReadonlySet<string> {
  return admins.kind === "listed" ? admins.ids : new Set();
}

function bytes(key: string): Uint8Array {
  return new Uint8Array(Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? "hex" : "base64"));
}
