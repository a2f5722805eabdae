import { MessageFlags } from "discord.js";
import { problem } from "../../../commands/replies.ts";
import type { Asking, Place } from "../delivery/answer.ts";
import { type ButtonPress, localeOf, userOf } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { isAdmin } from "../permissions.ts";
import { readMessage } from "../read-message.ts";
import { decodeId, encodeId, type Press } from "../render/custom-id.ts";

/** What pressing a button of an answer means: everything needed is in its id and in the message it stands in. */
export async function answerButton(pressed: ButtonPress, parts: Parts): Promise<void> {
  const { desk, config } = parts;
  const { flags } = pressed.message;
  const message = readMessage(pressed.message);
  const read = decodeId(pressed.data.custom_id, message.question);
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  const common: Omit<Asking, "question" | "place" | "page" | "view"> = {
    to: pressed,
    context: { admin: isAdmin(pressed, config.guildId), locale: localeOf(pressed) },
    slow: false,
    // A message stays what it is: Discord does not turn one kind into the other.
    style: (flags & MessageFlags.IsComponentsV2) !== 0 ? "components" : "embeds",
  };
  if (read.kind === "stale") {
    const place = { kind: "new", seen: "private", by: null } as const;
    return parts.answer({ ...common, question: async () => staleButton, place, page: 0, view: "answer" });
  }
  const { press } = read;
  const page = "page" in press ? press.page : 0;
  const view = press.kind === "sources" ? "sources" : "answer";
  const place = placeFor(press, pressed, isPrivate, message.shown);
  // A new message takes the configured style.
  const style = place.kind === "new" ? config.style : common.style;
  await parts.answer({
    ...common,
    style,
    question: (context) => desk.askLine(press.line, context),
    place,
    page,
    view,
  });
}

/** A private answer changes in place; a public one is left alone, and whoever pressed gets an answer of their own. */
function placeFor(press: Press, pressed: ButtonPress, isPrivate: boolean, shown: Press | null): Place {
  const alone: Place = { kind: "new", seen: "private", by: null };
  switch (press.kind) {
    case "share":
      return { kind: "new", seen: "public", by: userOf(pressed) };
    case "ask":
    case "page":
    case "sources":
      return isPrivate ? { kind: "replace", back: null } : alone;
    case "open": {
      if (!isPrivate) return alone;
      // Without a way back the answer stays, and what was opened comes below it.
      const returns = shown !== null && encodeId(shown, 0, null) !== null;
      return returns ? { kind: "replace", back: shown } : alone;
    }
  }
}

const staleButton = problem(
  "/help",
  "This button does not work any more.",
  "It comes from an older version of the bot, or its message was changed. Please ask the question again.",
);
