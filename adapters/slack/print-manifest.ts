import { parseArgs } from "node:util";
import { helpCommand } from "../../commands/help.ts";
import { registry } from "../../commands/registry.ts";
import type { Subcommand } from "../cli/subcommand.ts";
import { manifestYaml, slackManifest } from "./manifest.ts";

/**
 * `otr slack-manifest [--http https://otr.example.org] [--workspace-admins] [--json]`: prints the app manifest
 * made of the registry, for Socket Mode unless an address is given. Exit status 2 for arguments it does not know.
 */
export const printManifest: Subcommand = {
  name: "slack-manifest",
  usage: "slack-manifest [--http URL] [--json]",
  summary: "the app manifest to paste into Slack",
  run: async ({ words, terminal, errors, variables }) => {
    try {
      const { values } = parseArgs({
        args: [...words],
        options: {
          http: { type: "string" },
          "workspace-admins": { type: "boolean", default: variables.SLACK_ADMINS?.trim() === "workspace" },
          json: { type: "boolean", default: false },
        },
      });
      const manifest = slackManifest({
        commands: [...registry, helpCommand(registry)],
        prefix: variables.SLACK_COMMAND_PREFIX?.trim() ?? "",
        mode: values.http === undefined ? "socket" : "http",
        ...(values.http === undefined ? {} : { baseUrl: values.http }),
        workspaceAdmins: values["workspace-admins"],
      });
      terminal.output.write(values.json ? `${JSON.stringify(manifest, null, 2)}\n` : manifestYaml(manifest));
      return 0;
    } catch (error) {
      errors.write(`otr slack-manifest: ${error instanceof Error ? error.message : "bad arguments"}\n`);
      return 2;
    }
  },
};
