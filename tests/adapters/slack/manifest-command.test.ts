import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { manifest as printManifest } from "../../../adapters/cli/slack-manifest.ts";
import { silentLog } from "../../../adapters/log.ts";
import { LIMITS } from "../../../adapters/slack/limits.ts";

async function print(words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const open = () => Promise.reject(new Error("the manifest needs no database"));
  const signal = new AbortController().signal;
  const status = await printManifest.run({
    words,
    terminal: { input, output },
    errors,
    variables,
    log: silentLog,
    signal,
    open,
  });
  output.end();
  errors.end();
  return { status, printed: await text(output), problem: await text(errors) };
}

describe("otr slack-manifest", () => {
  it("prints YAML for Socket Mode with every command of the bot, within Slack's limits", async () => {
    const { status, printed } = await print([]);
    const manifest = parse(printed);
    expect(status).toBe(0);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    const names: string[] = manifest.features.slash_commands.map((each: { command: string }) => each.command);
    expect(names).toEqual(
      expect.arrayContaining(["/otr", "/brief", "/quotes", "/figures", "/otr-search", "/otr-help"]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(LIMITS.slashCommands.max);
    expect(names.every((name) => name.length <= LIMITS.slashCommandName.max)).toBe(true);
  });

  it("prints JSON, another prefix, and HTTP mode when asked", async () => {
    const { printed } = await print(["--json", "--url", "https://otr.example.org"], {
      SLACK_COMMAND_PREFIX: "news-",
    });
    const manifest = JSON.parse(printed);
    expect(manifest.features.slash_commands[1]).toMatchObject({
      command: "/news-brief",
      url: "https://otr.example.org/slack/events",
    });
  });

  it("asks for users:read only where Slack is to say who administers", async () => {
    expect((await print([], { SLACK_ADMINS: "workspace" })).printed).toContain("users:read");
    expect((await print([], { SLACK_ADMINS: "U012" })).printed).not.toContain("users:read");
  });

  it("says what is wrong with an address that is not https", async () => {
    const outcome = await print(["--url", "otr.example.org"]);
    expect(outcome).toMatchObject({
      status: 2,
      printed: "",
      problem: expect.stringContaining("https address"),
    });
  });
});
