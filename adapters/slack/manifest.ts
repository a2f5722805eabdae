import { stringify } from "yaml";
import type { Command } from "../../commands/command.ts";
import { LIMITS } from "./limits.ts";
import { slashName, UMBRELLA } from "./slash-names.ts";

export const ASK_SHORTCUT = "ask_the_record";
export const CHECK_SHORTCUT = "check_message";
export const APP_NAME = "On the Record";

/** Everything the app may do in a workspace: get commands, answer, and hear its own name. */
const SCOPES = ["app_mentions:read", "chat:write", "commands"] as const;

export type ManifestOptions = Readonly<{
  commands: readonly Command[];
  /** Before every command name but the umbrella's. */
  prefix: string;
  mode: "socket" | "http";
  /** The public address of HTTP mode, `https://otr.example.org`. */
  baseUrl?: string;
  /** Asks for users:read, for `SLACK_ADMINS=workspace`. */
  workspaceAdmins?: boolean;
}>;

/** The scopes an installation asks for. */
export function slackScopes(workspaceAdmins: boolean): readonly string[] {
  return workspaceAdmins ? [...SCOPES, "users:read"] : SCOPES;
}

/**
 * The app manifest Slack makes an app of: slash commands out of the registry, the two shortcuts, App Home, the
 * fewest scopes. Pure data; print it with `manifestYaml` or `JSON.stringify`.
 *
 * Throws when `mode` is "http" without an https `baseUrl`. Source of the fields and their limits:
 * https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(options: ManifestOptions) {
  const http = options.mode === "http" ? { request_url: `${address(options)}/slack/events` } : {};
  const command = (name: string, description: string, usage: string) => ({
    command: `/${name}`,
    description: cut(description, LIMITS.slashCommandDescription.max),
    ...(usage === "" ? {} : { usage_hint: cut(usage, LIMITS.slashCommandUsage.max) }),
    should_escape: false,
    ...(options.mode === "http" ? { url: `${address(options)}/slack/events` } : {}),
  });
  return {
    display_information: {
      name: APP_NAME,
      description: "Sourced summaries, quotes and figures from the news articles you keep.",
      background_color: "#1f3a5f",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: false, messages_tab_read_only_enabled: true },
      bot_user: { display_name: APP_NAME, always_online: true },
      shortcuts: [
        {
          name: "Ask the record",
          type: "global",
          callback_id: ASK_SHORTCUT,
          description: "A form to ask for a brief, quotes or figures",
        },
        {
          name: "Check this message",
          type: "message",
          callback_id: CHECK_SHORTCUT,
          description: "Compares the quotes and figures in it with the articles",
        },
      ],
      slash_commands: [
        command(UMBRELLA, "Ask the record: brief, quotes, figures and more", "brief TRUST Act"),
        ...options.commands.map((each) =>
          command(slashName(each, options.prefix), each.description.en, usageHint(each)),
        ),
      ],
    },
    oauth_config: {
      ...(options.mode === "http" ? { redirect_urls: [`${address(options)}/slack/oauth_redirect`] } : {}),
      scopes: { bot: slackScopes(options.workspaceAdmins ?? false) },
    },
    settings: {
      event_subscriptions: {
        ...http,
        bot_events: ["app_home_opened", "app_mention", "app_uninstalled", "tokens_revoked"],
      },
      interactivity: {
        is_enabled: true,
        ...http,
        ...(options.mode === "http" ? { message_menu_options_url: `${address(options)}/slack/events` } : {}),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: options.mode === "socket",
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as YAML, the form Slack's "From a manifest" page shows first. */
export function manifestYaml(manifest: ReturnType<typeof slackManifest>): string {
  return stringify(manifest, { lineWidth: 0 });
}

/** `/brief topic` or `brief topic` -> `topic`: Slack prints the command itself. */
function usageHint(command: Command): string {
  return command.usage.replace(/^\/?\S+\s*/, "");
}

function address(options: ManifestOptions): string {
  const { baseUrl } = options;
  if (baseUrl === undefined || !/^https:\/\/[^/\s]+/.test(baseUrl)) {
    const got = baseUrl === undefined ? "none was given" : `got ${baseUrl}`;
    throw new Error(
      `HTTP mode needs the bot's public https address, such as https://otr.example.org; ${got}.`,
    );
  }
  return baseUrl.replace(/\/+$/, "");
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
