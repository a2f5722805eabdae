import { describe, expect, it } from "vitest";
import { slackEnvironment } from "../../../adapters/slack/config.ts";
import { slackVariables } from "../../../adapters/slack/environment-variables.ts";
import { describeEnvironment } from "../config-contract.ts";

const HEX = "0123456789abcdef0123456789abcdef";
const SOCKET = { SLACK_BOT_TOKEN: "xoxb-1-a", SLACK_APP_TOKEN: "xapp-1-a" };
const HTTP = { SLACK_BOT_TOKEN: "xoxb-1-a", SLACK_SIGNING_SECRET: HEX };
const WORKSPACES = {
  SLACK_SIGNING_SECRET: HEX,
  SLACK_CLIENT_ID: "12.34",
  SLACK_CLIENT_SECRET: HEX,
  SLACK_TOKEN_KEY: HEX + HEX,
};

describeEnvironment(slackEnvironment, {
  modes: [
    ["nothing of Slack", {}, "off"],
    ["variables set to nothing", { SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "  " }, "off"],
    ["a bot and an app-level token", SOCKET, "socket"],
    ["an app-level token wins over a signing secret", { ...SOCKET, SLACK_SIGNING_SECRET: HEX }, "socket"],
    ["a bot token and a signing secret", HTTP, "http"],
    ["a client with its secret", WORKSPACES, "workspaces"],
  ],
  mistakes: [
    ["a user token", { ...SOCKET, SLACK_BOT_TOKEN: "xoxp-s3cret" }, "SLACK_BOT_TOKEN", "xoxb-"],
    ["tokens changed over", { ...SOCKET, SLACK_APP_TOKEN: "xoxb-s3cret" }, "SLACK_APP_TOKEN", "xapp-"],
    ["an app-level token alone", { SLACK_APP_TOKEN: "xapp-s3cret" }, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    ["a bot token alone", { SLACK_BOT_TOKEN: "xoxb-s3cret" }, "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"],
    ["a signing secret alone", { SLACK_SIGNING_SECRET: HEX }, "SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"],
    [
      "a short signing secret",
      { ...HTTP, SLACK_SIGNING_SECRET: "s3cret" },
      "SLACK_SIGNING_SECRET",
      "App Credentials",
    ],
    [
      "a client without secret",
      { ...WORKSPACES, SLACK_CLIENT_SECRET: "" },
      "SLACK_CLIENT_SECRET",
      "SLACK_CLIENT_ID",
    ],
    [
      "a secret without client",
      { ...WORKSPACES, SLACK_CLIENT_ID: "" },
      "SLACK_CLIENT_ID",
      "SLACK_CLIENT_SECRET",
    ],
    [
      "no signing secret",
      { ...WORKSPACES, SLACK_SIGNING_SECRET: "" },
      "SLACK_SIGNING_SECRET",
      "SLACK_CLIENT_ID",
    ],
    [
      "no key for the tokens",
      { ...WORKSPACES, SLACK_TOKEN_KEY: "" },
      "SLACK_TOKEN_KEY",
      "openssl rand -hex 32",
    ],
    ["a key that is too short", { ...WORKSPACES, SLACK_TOKEN_KEY: "s3cret" }, "SLACK_TOKEN_KEY", "openssl"],
    [
      "one workspace and several",
      { ...WORKSPACES, SLACK_BOT_TOKEN: "xoxb-s3cret" },
      "SLACK_BOT_TOKEN",
      "remove",
    ],
    [
      "Socket Mode and several",
      { ...WORKSPACES, SLACK_APP_TOKEN: "xapp-s3cret" },
      "SLACK_APP_TOKEN",
      "remove",
    ],
    [
      "administrators without their team",
      { ...WORKSPACES, SLACK_ADMINS: "U1" },
      "SLACK_ADMINS",
      "TEAM:MEMBER",
    ],
    [
      "every workspace's administrators",
      { ...WORKSPACES, SLACK_ADMINS: "workspace" },
      "SLACK_ADMINS",
      "TEAM:MEMBER",
    ],
    ["a name instead of an id", { ...SOCKET, SLACK_ADMINS: "ann" }, "SLACK_ADMINS", "Copy member ID"],
    ["a prefix with a slash", { ...SOCKET, SLACK_COMMAND_PREFIX: "/x" }, "SLACK_COMMAND_PREFIX", "otr-"],
    [
      "an address that is none",
      { ...SOCKET, SLACK_API_URL: "slack" },
      "SLACK_API_URL",
      "https://slack.com/api/",
    ],
    ["a port in words", { ...HTTP, PORT: "http" }, "PORT", "3000"],
    ["a port too high", { ...HTTP, PORT: "70000" }, "PORT", "3000"],
  ],
});

describe("what is read", () => {
  it("uses Slack's own address, port 3000 and no prefix unless told otherwise", () => {
    expect(slackEnvironment.parse(HTTP)).toMatchObject({
      apiUrl: "https://slack.com/api/",
      port: 3000,
      prefix: "",
    });
    const changed = {
      ...HTTP,
      SLACK_API_URL: "http://localhost:1/api",
      PORT: "80",
      SLACK_COMMAND_PREFIX: "otr-",
    };
    expect(slackEnvironment.parse(changed)).toMatchObject({
      apiUrl: "http://localhost:1/api/",
      port: 80,
      prefix: "otr-",
    });
  });

  it("reads the token key in hex and in base64", () => {
    const base64 = Buffer.from(HEX + HEX, "hex").toString("base64");
    for (const SLACK_TOKEN_KEY of [HEX + HEX, base64]) {
      const config = slackEnvironment.parse({ ...WORKSPACES, SLACK_TOKEN_KEY });
      expect(config.mode === "workspaces" && Buffer.from(config.tokenKey).toString("hex")).toBe(HEX + HEX);
    }
  });

  it("reads administrators as ids or as the workspace's own", () => {
    expect(slackEnvironment.parse({ ...SOCKET, SLACK_ADMINS: "U1, W2" })).toMatchObject({
      admins: { kind: "listed", ids: new Set(["U1", "W2"]) },
    });
    expect(slackEnvironment.parse({ ...SOCKET, SLACK_ADMINS: "workspace" })).toMatchObject({
      admins: { kind: "workspace" },
    });
    expect(slackEnvironment.parse(SOCKET)).toMatchObject({ admins: { kind: "nobody" } });
  });
});

describe("the table of variables", () => {
  it("holds every variable that is read, with an example of the right shape", () => {
    const examples = Object.fromEntries(slackVariables.map((note) => [note.name, note.example]));
    const socket = [
      "SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN",
      "SLACK_ADMINS",
      "SLACK_COMMAND_PREFIX",
      "SLACK_API_URL",
    ];
    const several = [
      "SLACK_SIGNING_SECRET",
      "SLACK_CLIENT_ID",
      "SLACK_CLIENT_SECRET",
      "SLACK_TOKEN_KEY",
      "PORT",
    ];
    const pick = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, examples[name]]));
    expect(slackEnvironment.safeParse(pick(socket)).data?.mode).toBe("socket");
    expect(slackEnvironment.safeParse(pick(several)).data?.mode).toBe("workspaces");
    expect(Object.keys(examples).sort()).toEqual([...socket, ...several].sort());
  });
});
