import type { Suggestion } from "../../../commands/desk.ts";
import type { Completion } from "../incoming.ts";
import { LIMITS } from "../limits.ts";
import type { Parts } from "../parts.ts";
import { cut, plainWords } from "../render/markdown.ts";

type CompletionParts = Readonly<{ desk: Parts["desk"]; respond: Pick<Parts["respond"], "complete"> }>;

/** Completes the option somebody is typing in, out of memory; nothing fits where nothing is known. */
export async function completeOption(typing: Completion, { desk, respond }: CompletionParts): Promise<void> {
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
  const shown = cut(plainWords(label), LIMITS.choiceName.max);
  const fits = shown !== "" && value !== "" && value.length <= LIMITS.choiceValue.max;
  return fits ? [{ label: shown, value }] : [];
}
