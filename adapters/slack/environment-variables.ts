import type { VariableDoc } from "../environment.ts";

/** Every variable the Slack adapter reads, in the order a person sets them up. */
export const slackVariables = [
  {
    name: "SLACK_BOT_TOKEN",
    description: "Bot token of one workspace (OAuth & Permissions > Bot User OAuth Token).",
    example: "xoxb-0000000000-0000000000000-example",
  },
  {
    name: "SLACK_APP_TOKEN",
    description:
      "App-level token with connections:write (Basic Information > App-Level Tokens): switches on Socket Mode, which needs no public address.",
    example: "xapp-1-A0000000000-0000000000000-example",
  },
  {
    name: "SLACK_SIGNING_SECRET",
    description:
      "Signing secret (Basic Information > App Credentials): switches on HTTP mode when there is no app-level token.",
    example: "0123456789abcdef0123456789abcdef",
  },
  {
    name: "SLACK_CLIENT_ID",
    description: "Client id (Basic Information > App Credentials), for installing into several workspaces.",
    example: "0000000000.0000000000000",
  },
  {
    name: "SLACK_CLIENT_SECRET",
    description: "Client secret that belongs to SLACK_CLIENT_ID.",
    example: "0123456789abcdef0123456789abcdef",
  },
  {
    name: "SLACK_TOKEN_KEY",
    description:
      "32 random bytes in hex or base64 that encrypt the stored tokens of several workspaces; make them with `openssl rand -hex 32` and keep them.",
    example: "0000000000000000000000000000000000000000000000000000000000000000",
  },
  {
    name: "SLACK_ADMINS",
    description:
      "Who may use administrator commands: member ids (profile > ⋮ > Copy member ID) separated by commas, or `workspace` for the workspace's own administrators (needs the scope users:read). With several workspaces: TEAM:MEMBER.",
    example: "U0123456789,U0234567890",
  },
  {
    name: "SLACK_COMMAND_PREFIX",
    description:
      "Put before every slash command (`otr-` makes /otr-brief) where another app has the same names.",
    example: "otr-",
  },
  {
    name: "SLACK_API_URL",
    description:
      "Where Slack's Web API is (default https://slack.com/api/); only changed for tests and proxies.",
    example: "https://slack.com/api/",
  },
  {
    name: "PORT",
    description: "Port of HTTP mode (default 3000): /slack/events for Slack, /healthz for health checks.",
    example: "3000",
  },
] as const satisfies readonly VariableDoc[];
