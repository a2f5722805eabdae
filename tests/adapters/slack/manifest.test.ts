import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import { manifestYaml, slackManifest } from "../../../adapters/slack/manifest.ts";
import { slashName } from "../../../adapters/slack/slash-names.ts";
import type { Command } from "../../../commands/command.ts";
import { plainReply } from "../../../commands/replies.ts";

function command(name: string, usage: string): Command {
  return {
    name,
    nameEs: name,
    description: { en: `What ${name} does`, es: name },
    usage,
    examples: [],
    admin: false,
    slow: false,
    options: [],
    run: async () => plainReply("answer", name, `/${name}`, []),
  };
}
const commands = [
  command("brief", "brief topic"),
  command("search", "search words"),
  command("sources", "sources"),
];
const socket = slackManifest({ commands, prefix: "", mode: "socket" });

describe("the app manifest", () => {
  it("has the umbrella command and every command of the registry with its usage", () => {
    expect(socket.features.slash_commands).toMatchObject([
      { command: "/otr", usage_hint: "brief TRUST Act" },
      { command: "/brief", description: "What brief does", usage_hint: "topic" },
      { command: "/otr-search", usage_hint: "words" },
      { command: "/sources" },
    ]);
  });

  it.each([
    ["brief", "", "brief"],
    ["brief", "otr-", "otr-brief"],
    ["search", "", "otr-search"],
    ["who", "", "otr-who"],
    ["remove", "news-", "news-remove"],
  ])("names /%s behind the prefix “%s” /%s: Slack keeps some names for itself", (name, prefix, slash) => {
    expect(slashName({ name }, prefix)).toBe(slash);
  });

  it("asks for no more than getting commands, answering, and hearing its name", () => {
    expect(socket.oauth_config.scopes.bot).toEqual(["app_mentions:read", "chat:write", "commands"]);
    const withAdmins = slackManifest({ commands, prefix: "", mode: "socket", workspaceAdmins: true });
    expect(withAdmins.oauth_config.scopes.bot).toContain("users:read");
    expect(JSON.stringify(socket)).not.toContain("history");
  });

  it("needs no address in Socket Mode", () => {
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain("url");
  });

  it("names the request addresses in HTTP mode", () => {
    const http = slackManifest({ commands, prefix: "", mode: "http", baseUrl: "https://otr.example.org/" });
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: "https://otr.example.org/slack/events" },
      interactivity: {
        request_url: "https://otr.example.org/slack/events",
        message_menu_options_url: "https://otr.example.org/slack/events",
      },
    });
    expect(http.features.slash_commands[1]).toMatchObject({ url: "https://otr.example.org/slack/events" });
    expect(http.oauth_config.redirect_urls).toEqual(["https://otr.example.org/slack/oauth_redirect"]);
  });

  it.each([[undefined], ["http://otr.example.org"], ["otr.example.org"]])(
    "refuses %s as HTTP mode's address",
    (baseUrl) => {
      const options = { commands, prefix: "", mode: "http" } as const;
      expect(() => slackManifest(baseUrl === undefined ? options : { ...options, baseUrl })).toThrow(
        /https address/,
      );
    },
  );

  it("keeps Slack's lengths, also with long descriptions", () => {
    const long = {
      ...command("brief", `brief ${"x".repeat(3000)}`),
      description: { en: "x".repeat(3000), es: "" },
    };
    const { features, display_information } = slackManifest({ commands: [long], prefix: "", mode: "socket" });
    expect(display_information.name.length).toBeLessThanOrEqual(LIMITS.manifestName.max);
    expect(display_information.description.length).toBeLessThanOrEqual(LIMITS.manifestDescription.max);
    expect(features.shortcuts.length).toBeLessThanOrEqual(LIMITS.shortcuts.max);
    for (const shortcut of features.shortcuts) {
      expect(shortcut.name.length).toBeLessThanOrEqual(LIMITS.shortcutName.max);
      expect(shortcut.description.length).toBeLessThanOrEqual(LIMITS.shortcutDescription.max);
    }
    expect(features.slash_commands[1]?.description.length).toBe(LIMITS.slashCommandDescription.max);
    expect(features.slash_commands[1]?.usage_hint?.length).toBe(LIMITS.slashCommandUsage.max);
  });

  it("reads back from YAML as it was", () => {
    expect(parse(manifestYaml(socket))).toEqual(JSON.parse(JSON.stringify(socket)));
  });
});
