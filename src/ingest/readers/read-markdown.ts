import { parse } from "yaml";
import { z } from "zod";
import { decodeText } from "./decode-text.ts";
import { fileFacts } from "./facts-schema.ts";
import { markdownWords } from "./markdown-words.ts";
import { problemWith, type Reading, type SourceFile } from "./reading.ts";

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

const frontMatter = fileFacts.extend({
  kind: z.enum(["report", "digest"]).default("report"),
  source: z.string().optional(),
  // Names that other tools write for the same.
  title: fileFacts.shape.headline,
  author: fileFacts.shape.byline,
  date: fileFacts.shape.published,
});

/**
 * Markdown with YAML front matter. The article's text is the words below the front matter, without the marks of
 * the notation (see markdownWords), so that quotations are printed as they read. A first-level heading gives the
 * headline when the front matter has none.
 */
export function readMarkdown({ name, bytes, facts }: SourceFile): readonly Reading[] {
  const whole = decodeText(bytes);
  const match = FRONT_MATTER.exec(whole);
  const written = whole.slice(match?.[0].length ?? 0);
  const text = markdownWords(written);
  if (text === "") return [problemWith(name, "there is no text below its front matter")];
  const stated = readFacts(match?.[1] ?? "");
  if (typeof stated === "string") return [problemWith(name, stated)];
  const heading = /^#[ \t]+(\S.*)$/mu.exec(written)?.[0] ?? null;
  return [
    {
      kind: "document",
      document: {
        text,
        kind: stated.kind,
        outlet: facts.outlet ?? stated.outlet,
        headline:
          facts.headline ??
          stated.headline ??
          stated.title ??
          (heading === null ? null : markdownWords(heading)),
        byline: facts.byline ?? stated.byline ?? stated.author,
        url: facts.url ?? stated.url,
        published: facts.published ?? stated.published ?? stated.date,
        language: facts.language ?? stated.language,
        source: name,
      },
    },
  ];
}

/** The facts, or why they cannot be read. */
function readFacts(yaml: string): z.output<typeof frontMatter> | string {
  let value: unknown;
  try {
    value = parse(yaml) ?? {};
  } catch (error) {
    return `its front matter is not YAML: ${error instanceof Error ? error.message.split("\n")[0] : "unreadable"}`;
  }
  const read = frontMatter.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  return `its front matter: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "not understood"}`;
}
