import { z } from "zod";
import type { RawDocument } from "../raw-document.ts";
import { decodeText } from "./decode-text.ts";
import { address, publicationDate } from "./facts-schema.ts";
import { problemWith, type Reading, type SourceFile } from "./reading.ts";

const text = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === "" ? null : value.trim()));

const row = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: text,
  text: z.string("a row needs its text").refine((value) => value.trim() !== "", "its text is empty"),
  date: publicationDate,
  url: address,
  outlet: text,
  byline: text,
  language: text,
});

/** Rows `{id, title, text, date, url, outlet}`, one JSON object a line; a bad line is told and passed over. */
export function* readRowsFile({ name, bytes, facts }: SourceFile): Generator<Reading> {
  let line = 0;
  for (const content of decodeText(bytes).split(/\r?\n/u)) {
    line += 1;
    if (content.trim() === "") continue;
    const value = jsonOf(content);
    if (value === undefined) {
      yield problemWith(name, "not a JSON object", line);
      continue;
    }
    const read = row.safeParse(value);
    if (!read.success) {
      const issue = read.error.issues[0];
      yield problemWith(
        name,
        `${issue?.path.join(".") || "row"}: ${issue?.message ?? "not understood"}`,
        line,
      );
      continue;
    }
    yield { kind: "document", document: documentOf(read.data, name, line, facts) };
  }
}

function documentOf(
  read: z.output<typeof row>,
  name: string,
  line: number,
  facts: SourceFile["facts"],
): RawDocument {
  return {
    text: read.text.replaceAll("\0", ""),
    kind: "report",
    outlet: read.outlet ?? facts.outlet ?? null,
    headline: read.title,
    byline: read.byline,
    url: read.url,
    published: read.date,
    language: read.language ?? facts.language ?? null,
    source: `${name}:${line}`,
  };
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
