import type { App } from "@slack/bolt";
import { slashCommandBody } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { isForAdmins, lineOf } from "../question.ts";
import { visibilityOf } from "../team-settings.ts";

/** Every slash command, the umbrella's and the registry's: acknowledged at once, answered when it is known. */
export function listenToSlashCommands(app: App, parts: Parts): void {
  const { desk, answers } = parts;
  app.command(/^\/.+$/, async ({ ack, body: given, client }) => {
    await ack();
    const body = slashCommandBody.parse(given);
    const line = lineOf(desk.commands, parts.prefix, body.command, body.text);
    const admin = () => parts.isAdmin(body.team_id, body.user_id, client);
    const reply = await answers.replyTo((context) => desk.askLine(line, context), admin);
    const chosen = visibilityOf(parts.settings, body.team_id).catch(() => "asker" as const);
    const shown = reply.tone === "answer" && !isForAdmins(desk.commands, line) ? await chosen : "asker";
    const audience =
      shown === "asker" ? ({ kind: "private" } as const) : ({ kind: "public", by: null } as const);
    await answers.put(reply, audience, {
      kind: "response",
      url: body.response_url,
      visible: shown,
      replace: false,
    });
  });
}
