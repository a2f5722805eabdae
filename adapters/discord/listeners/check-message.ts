import { problem } from "../../../commands/replies.ts";
import { localeOf, type MessageCommand } from "../incoming.ts";
import { LIMITS } from "../limits.ts";
import type { Parts } from "../parts.ts";
import { isAdmin } from "../permissions.ts";
import { plainMessage } from "../plain-message.ts";
import { CHECK } from "../registration/own-commands.ts";

/** "Check this message": the quotations and figures in a message against the articles, for the asker alone. */
export async function checkMessage(asked: MessageCommand, parts: Parts): Promise<void> {
  const { desk, config } = parts;
  const check = desk.commands.find((command) => command.name === CHECK);
  const option = check?.options.find((each) => each.rest)?.name ?? "text";
  const text = wordsOf(asked).slice(0, LIMITS.optionText.max);
  await parts.answer({
    to: asked,
    question: async (context) =>
      text === "" ? nothingToCheck : desk.ask(CHECK, { [option]: text }, context),
    context: { admin: isAdmin(asked, config.guildId), locale: localeOf(asked) },
    place: { kind: "new", seen: "private", by: null },
    slow: false,
    page: 0,
    view: "answer",
    style: config.style,
  });
}

/** Its own words, then those in its boxes: posts of news bots often have only those. */
function wordsOf({ data }: MessageCommand): string {
  const message = data.resolved.messages[data.target_id];
  const boxes = message?.embeds.flatMap((embed) => [embed.title ?? "", embed.description ?? ""]) ?? [];
  return plainMessage([message?.content ?? "", ...boxes].filter((words) => words !== "").join("\n"));
}

const nothingToCheck = problem(
  "/help check",
  "There are no words in this message.",
  "Only the text of a message can be checked, not its pictures or files.",
);
