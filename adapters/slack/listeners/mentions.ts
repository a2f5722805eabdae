import type { App } from "@slack/bolt";
import { mentionEvent } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { isForAdmins, mentionLine } from "../question.ts";

/**
 * `@On the Record quotes Bhatt raids`: answered in the thread it was asked in, or in a new one, for everybody
 * there; what administrators alone may do, for whoever asked. The only message text the app receives. Other bots are not answered, so that no two talk for ever.
 */
export function listenToMentions(app: App, parts: Parts): void {
  const { desk, answers } = parts;
  app.event("app_mention", async ({ event, client, context }) => {
    const mention = mentionEvent.parse(event);
    if (mention.bot_id !== undefined || mention.user === undefined) return;
    const user = mention.user;
    const line = mentionLine(desk.commands, context.botUserId, mention.text);
    const admin = () => parts.isAdmin(context.teamId ?? "", user, client);
    const reply = await answers.replyTo((given) => desk.askLine(line, given), admin);
    const thread = mention.thread_ts ?? mention.ts;
    const only = isForAdmins(desk.commands, line) ? user : null;
    await answers.put(
      reply,
      { kind: "public", by: null },
      { kind: "thread", client, channel: mention.channel, thread, only },
    );
  });
}
