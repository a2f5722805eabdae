import type { AskContext, RawValues } from "../../../commands/command.ts";
import { problem } from "../../../commands/replies.ts";
import type { Reply } from "../../../commands/reply.ts";
import type { Seen } from "../delivery/respond.ts";
import { visibilityIn } from "../guild-settings.ts";
import { type Attachment, localeOf, type SlashCommand } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { isAdmin } from "../permissions.ts";
import { FILE, PUBLIC } from "../registration/own-commands.ts";

/** Options of ours, which the commands do not know. */
const OWN: ReadonlySet<string> = new Set([PUBLIC.name, FILE.name]);

/** A command of the registry: for the asker alone unless the question or the server says otherwise. */
export async function answerSlashCommand(asked: SlashCommand, parts: Parts): Promise<void> {
  const { desk, config } = parts;
  const { name, options } = asked.data;
  const command = desk.commands.find((each) => each.name === name);
  const values: RawValues = Object.fromEntries(
    options
      .filter((option) => option.value !== undefined && !OWN.has(option.name))
      .map((option) => [option.name, String(option.value)]),
  );
  const attachment = attachmentOf(asked);
  await parts.answer({
    to: asked,
    question: (context) => askWithFile(context, attachment),
    context: { admin: isAdmin(asked, config.guildId), locale: localeOf(asked) },
    place: { kind: "new", seen: await seenBy(asked, command?.admin ?? false, parts), by: null },
    slow: command?.slow ?? false,
    page: 0,
    view: "answer",
    style: config.style,
  });

  /** Only administrators' files are fetched. */
  async function askWithFile(context: AskContext, file: Attachment | null): Promise<Reply> {
    if (file === null || !context.admin) return desk.ask(name, values, context);
    const downloaded = await parts.download(file);
    if (downloaded.kind === "refused") return problem(`/${name}`, downloaded.why, "Nothing was changed.");
    return desk.ask(name, values, { ...context, attachment: downloaded.file });
  }
}

/** Settled before anything is answered, because an announced message cannot change who sees it. */
async function seenBy(asked: SlashCommand, admin: boolean, { settings }: Parts): Promise<Seen> {
  if (admin) return "private";
  const wanted = asked.data.options.find((option) => option.name === PUBLIC.name)?.value;
  if (wanted !== undefined) return wanted === true ? "public" : "private";
  return visibilityIn(settings, asked.guild_id).catch(() => "private");
}

function attachmentOf({ data }: SlashCommand): Attachment | null {
  const id = data.options.find((option) => option.name === FILE.name)?.value;
  return data.resolved?.attachments?.[String(id)] ?? null;
}
