import type { Command } from "../../commands/command.ts";

/** The command that takes any other: `/otr brief TRUST Act`. It carries no prefix, so that it always works. */
export const UMBRELLA = "otr";

/**
 * Slack's own slash commands, which no app can take.
 * Source: https://slack.com/help/articles/201259356-Slash-commands-in-Slack
 */
const BUILT_IN: ReadonlySet<string> = new Set([
  ...["active", "apps", "archive", "away", "call", "collapse", "dm", "dnd", "expand", "feed", "feedback"],
  ...["help", "huddle", "invite", "join", "keys", "kick", "leave", "me", "msg", "mute", "open", "part"],
  ...["prefs", "remind", "remove", "rename", "search", "section", "shortcuts", "shrug", "star", "status"],
  ...["topic", "unarchive", "who"],
]);

/**
 * The name a command has in Slack, without the slash: the registry's name behind the prefix, and behind
 * `otr-` where Slack keeps the bare name for itself. `slashName({ name: "search" }, "")` is "otr-search".
 */
export function slashName(command: Pick<Command, "name">, prefix: string): string {
  const name = `${prefix}${command.name}`;
  return BUILT_IN.has(name) || name === UMBRELLA ? `${UMBRELLA}-${name}` : name;
}
