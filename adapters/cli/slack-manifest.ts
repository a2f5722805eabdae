import { parseArgs } from "node:util";
import { helpCommand } from "../../commands/help.ts";
import { registry } from "../../commands/registry.ts";
import { manifestYaml, slackManifest } from "../slack/manifest.ts";
import type { Subcommand } from "./subcommand.ts";

/** Prints the manifest that Slack makes an app of. Needs no database and no token. */
export const manifest: Subcommand = {
  name: "slack-manifest",
  usage: "slack-manifest [--json] [--url https://…]",
  summary: "print the Slack app manifest; --url for HTTP mode",
  run: async ({ words, terminal, errors, variables }) => {
    const { values } = parseArgs({
      args: [...words],
      options: { json: { type: "boolean", default: false }, url: { type: "string" } },
    });
    const { url } = values;
    if (url !== undefined && !/^https:\/\/[^\s/]+/u.test(url)) {
      errors.write(`--url: expected an https address, got “${url}”\n`);
      return 2;
    }
    const made = slackManifest({
      commands: [...registry, helpCommand(registry)],
      prefix: variables.SLACK_COMMAND_PREFIX ?? "",
      workspaceAdmins: variables.SLACK_ADMINS === "workspace",
      ...(url === undefined ? { mode: "socket" } : { mode: "http", baseUrl: url.replace(/\/+$/u, "") }),
    });
    terminal.output.write(values.json ? `${JSON.stringify(made, null, 2)}\n` : manifestYaml(made));
    return 0;
  },
};
