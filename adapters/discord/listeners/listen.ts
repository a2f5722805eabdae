import { problemOf } from "../delivery/problem-of.ts";
import { readInteraction } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { SETTINGS } from "../registration/own-commands.ts";
import { answerButton } from "./buttons.ts";
import { checkMessage } from "./check-message.ts";
import { completeOption } from "./completion.ts";
import { answerSettings } from "./settings.ts";
import { answerSlashCommand } from "./slash-commands.ts";

/** Answers one interaction as the gateway delivers it; a failure is logged. Never rejects. */
export async function listen(payload: unknown, parts: Parts): Promise<void> {
  const asked = readInteraction(payload);
  if (asked === null) return;
  try {
    switch (asked.kind) {
      case "slash":
        return await (asked.data.name === SETTINGS.name
          ? answerSettings(asked, parts)
          : answerSlashCommand(asked, parts));
      case "completion":
        return await completeOption(asked, parts);
      case "message":
        return await checkMessage(asked, parts);
      case "button":
        return await answerButton(asked, parts);
    }
  } catch (error) {
    parts.log.error({ problem: problemOf(error), kind: asked.kind }, "an interaction was not answered");
  }
}
