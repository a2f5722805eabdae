import { decodeId, type Press } from "./render/custom-id.ts";
import { unescapeMarkdown } from "./render/markdown.ts";

/** What a message of ours says about itself. */
export type ReadMessage = Readonly<{
  /** The question printed under its title; null when it prints none. */
  question: string | null;
  /** The page it shows, read from its own buttons; null where it cannot be shared. */
  shown: Press | null;
}>;

/** Reads one of our own messages, in either style, out of what Discord sends with a press. */
export function readMessage(message: Readonly<{ components: unknown; embeds: unknown }>): ReadMessage {
  const head =
    stringsUnder("content", message.components)[0] ?? stringsUnder("description", message.embeds)[0];
  const printed = /^-# (\/.*)$/m.exec(head ?? "")?.[1];
  const question = printed === undefined ? null : unescapeMarkdown(printed);
  const shown = stringsUnder("custom_id", message.components)
    .map((id) => decodeId(id, question))
    .flatMap((read) => (read.kind === "press" && read.press.kind === "share" ? [read.press] : []))[0];
  return { question, shown: shown === undefined ? null : { ...shown, kind: "page" } };
}

/** Every string under a key, anywhere inside, in order. */
function stringsUnder(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => stringsUnder(key, each));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : stringsUnder(key, inner),
  );
}
