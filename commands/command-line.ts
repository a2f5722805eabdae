import type { OptionSpec, RawValues } from "./command.ts";

/** A typed line taken apart: the command's name (without slash, lower case) and its raw values. */
export type ParsedLine = Readonly<{ name: string; values: RawValues }>;

/** One word of a line: bare, quoted, or `name:value` with the value perhaps quoted. */
const WORD = /([\p{L}][\p{L}\p{N}_-]*):(?:["“”]([^"“”]*)["“”]?|(\S+))|(-?["“”][^"“”]*["“”]?)|(\S+)/gu;

/** The first word of a line, without its slash: `/Brief TRUST Act` gives "brief"; "" for an empty line. */
export function commandName(line: string): string {
  return /^\s*\/?(\S*)/u.exec(line)?.[1]?.toLowerCase() ?? "";
}

/**
 * Takes a typed line apart by a command's options. `name:value` becomes an option when the command has one of
 * that name; everything else, in its order and with its quotation marks, is the text of the `rest` option, so
 * that the query language inside it is left alone. `/quotes speaker:"Alok Bhatt" raids -border since:2019-06`.
 */
export function parseLine(line: string, specs: readonly OptionSpec[]): ParsedLine {
  const name = commandName(line);
  const body = line.replace(/^\s*\/?\S*\s*/u, "");
  const values: Record<string, string> = {};
  const rest: string[] = [];
  const restSpec = specs.find((spec) => spec.rest);
  for (const match of body.matchAll(WORD)) {
    const [whole, key, quoted, bare] = match;
    const spec = specs.find((candidate) => candidate.name === key?.toLowerCase());
    if (spec === undefined || spec === restSpec)
      rest.push(spec === undefined ? whole : (quoted ?? bare ?? ""));
    else values[spec.name] = quoted ?? bare ?? "";
  }
  const text = rest.join(" ");
  if (text !== "") values[restSpec?.name ?? "text"] = text;
  return { name, values };
}

/**
 * The line that asks a command with these values: `formatLine("quotes", { speaker: "Alok Bhatt", topic: "raids" }, …)`
 * is `/quotes raids speaker:"Alok Bhatt"`. `parseLine` reads it back to the same values.
 */
export function formatLine(
  name: string,
  values: Readonly<Record<string, string | null | undefined>>,
  specs: readonly Pick<OptionSpec, "name" | "rest">[],
): string {
  const parts = [`/${name}`];
  const restSpec = specs.find((spec) => spec.rest);
  const restText = restSpec === undefined ? undefined : values[restSpec.name];
  if (restText !== undefined && restText !== null && restText.trim() !== "") {
    parts.push(restText.trim().replace(/\s+/gu, " "));
  }
  for (const spec of specs) {
    const value = values[spec.name];
    if (spec === restSpec || value === undefined || value === null || value === "") continue;
    parts.push(`${spec.name}:${/^[^\s"“”]+$/u.test(value) ? value : `"${value.replace(/["“”]/gu, "'")}"`}`);
  }
  return parts.join(" ");
}
