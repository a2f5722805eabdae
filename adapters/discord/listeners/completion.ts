import type { Suggestion } from "../../../commands/desk.ts";
import { plainText } from "../../console/plain-text.ts";
import type { Completion } from "../incoming.ts";
import { LIMITS } from "../limits.ts";
import type { Parts } from "../parts.ts";
import { cut } from "../render/markdown.ts";

/** Completes the option somebody is typing in, out of memory; nothing fits where nothing is known. */
export async function completeOption(typing: Completion, { desk, respond }: Parts): Promise<void> {
  const { name, options } = typing.data;
  const focused = options.find((option) => option.focused === true);
  const command = desk.commands.find((each) => each.name === name);
  const kind = command?.options.find((option) => option.name === focused?.name)?.suggest ?? null;
  const found =
    kind === null
      ? []
      : desk.suggest(kind, String(focused?.value ?? ""), LIMITS.choices.max).flatMap(fitting);
  await respond.complete(typing, found.slice(0, LIMITS.choices.max));
}

/** A value that is too long cannot be cut: it would ask something else. */
function fitting({ label, value }: Suggestion): readonly Suggestion[] {
  const shown = cut(plainText(label), LIMITS.choiceName.max);
  const fits = shown !== "" && value !== "" && value.length <= LIMITS.choiceValue.max;
  return fits ? [{ label: shown, value }] : [];
}
