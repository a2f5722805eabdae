import type { App } from "@slack/bolt";
import { problem } from "../../../commands/replies.ts";
import { messageShortcutBody, teamOf } from "../incoming.ts";
import { CHECK_SHORTCUT } from "../manifest.ts";
import type { Parts } from "../parts.ts";
import { plainMessage } from "../plain-line.ts";

/** The command behind the message shortcut. */
const CHECK = "check";

/** "Check this message": the quotations and figures in a message against the articles, for the asker alone. */
export function listenToCheckMessage(app: App, parts: Parts): void {
  const { desk, answers } = parts;
  const check = desk.commands.find((command) => command.name === CHECK);
  const option = check?.options.find((each) => each.rest)?.name ?? "text";

  app.shortcut(
    { callback_id: CHECK_SHORTCUT, type: "message_action" },
    async ({ ack, body: given, client }) => {
      await ack();
      const body = messageShortcutBody.parse(given);
      const admin = () => parts.isAdmin(teamOf(body), body.user.id, client);
      const text = wordsOf(body.message);
      const reply =
        text === ""
          ? nothingToCheck
          : await answers.replyTo((context) => desk.ask(CHECK, { [option]: text }, context), admin);
      await answers.put(
        reply,
        { kind: "private" },
        { kind: "response", url: body.response_url, visible: "asker", replace: false },
      );
    },
  );
}

type Message = ReturnType<typeof messageShortcutBody.parse>["message"];

function wordsOf(message: Message): string {
  const attached = message.attachments?.map((each) => each.text ?? each.fallback ?? "") ?? [];
  return plainMessage([message.text, ...attached].filter((part) => part !== "").join("\n"));
}

const nothingToCheck = problem(
  "/help check",
  "There are no words in this message.",
  "Only the text of a message can be checked, not its pictures or files.",
);
