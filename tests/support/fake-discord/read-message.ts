import { type Fields, fields, list, text } from "./fields.ts";
/** A message as a reader reads it aloud, in either style: every word in order, without markup and escapes. */
export function readDiscord(message: unknown): string {
  const { components, embeds } = fields(message);
  return [...list(embeds).map(readEmbed), ...list(components).map(readComponent)].join("\n");
}

function readEmbed({ title, description, footer }: Fields): string {
  return [shown(title), shown(description), text(fields(footer).text)].join("\n");
}

function readComponent(component: Fields): string {
  if (component.type === 10) return shown(component.content);
  if (component.type === 2) return `(${text(component.label)})`;
  const inside = list(component.components)
    .map(readComponent)
    .join(component.type === 1 ? " " : "\n");
  return component.accessory === undefined
    ? inside
    : `${inside}\n${readComponent(fields(component.accessory))}`;
}

/** Markdown as Discord shows it: formatting, link targets and escapes are not seen. */
function shown(markdown: unknown): string {
  const kept: string[] = [];
  return text(markdown)
    .replace(/`([^`]*)`/g, (_, code: string) => `\ue000${kept.push(code) - 1}\ue001`)
    .replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) => `\ue000${kept.push(sign) - 1}\ue001`)
    .replace(/\]\(https?:[^\s()]*\)/g, "")
    .replace(/\[/g, "")
    .replace(/^(?:> |-# |#{1,3} |- )/gm, "")
    .replace(/\*\*|\*/g, "")
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? "");
}

/** The buttons of a message, in order. */
export function buttonsOf(message: unknown): readonly Readonly<{ label: string; id: string; url: string }>[] {
  return objectsIn(message)
    .filter((each) => each.type === 2 && typeof each.label === "string")
    .map(({ label, custom_id: id, url }) => ({
      label: text(label),
      id: text(id),
      url: text(url),
    }));
}

/** The id of the button with a label. */
export function idOf(message: unknown, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (found === undefined) {
    const there = buttonsOf(message).map((button) => button.label);
    throw new Error(`no button “${label}” among: ${there.join(" | ")}`);
  }
  return found.id;
}

export function hasButton(message: unknown, label: string): boolean {
  return buttonsOf(message).some((button) => button.label === label);
}

function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
}
