import { plainReply, problem } from "../../../commands/replies.ts";
import type { Reply } from "../../../commands/reply.ts";
import { chooseVisibility } from "../guild-settings.ts";
import { localeOf, type SlashCommand } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { isAdmin } from "../permissions.ts";
import { SETTINGS } from "../registration/own-commands.ts";

/** `/settings answers:public`: what happens in this server when a question does not say who sees the answer. */
export async function answerSettings(asked: SlashCommand, parts: Parts): Promise<void> {
  const { config, settings, log } = parts;
  const admin = isAdmin(asked, config.guildId);
  await parts.answer({
    to: asked,
    question: () => choose(),
    context: { admin, locale: localeOf(asked) },
    place: { kind: "new", seen: "private", by: null },
    slow: false,
    page: 0,
    view: "answer",
    style: config.style,
  });

  async function choose(): Promise<Reply> {
    const line = `/${SETTINGS.name}`;
    const guild = asked.guild_id;
    if (!admin || guild === undefined)
      return problem(line, `${line} is for administrators.`, "It needs the permission “Manage Server”.");
    const wanted = asked.data.options.find((option) => option.name === SETTINGS.option.name)?.value;
    if (wanted !== "private" && wanted !== "public")
      return problem(line, "Answers are either private or public.", "Choose one of the two.");
    await chooseVisibility(settings, guild, wanted);
    log.info({ setting: SETTINGS.option.name, value: wanted }, "a setting was changed in Discord");
    const text =
      wanted === "public"
        ? "Everybody in the channel sees an answer, unless the question says public: False."
        : "Only the asker sees an answer, unless the question says public: True or it is shared.";
    return plainReply("done", `Answers in this server are ${wanted} now.`, line, [
      { type: "note", weight: "plain", text },
    ]);
  }
}
