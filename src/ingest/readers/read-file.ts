import { isBinary } from "./is-binary.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readRowsFile } from "./read-rows.ts";
import { readText } from "./read-text.ts";
import { problemWith, type Reading, type SourceFile } from "./reading.ts";

/** Endings by what reads them. HTML is read elsewhere: it needs a page's address and a worker. */
const TEXT = ["txt", "text"];
const MARKDOWN = ["md", "markdown"];
const ROWS = ["jsonl", "ndjson"];
const PAGES = ["html", "htm"];

/** Why a file is not read that holds something else than its name says. */
export const NO_TEXT = "it holds no text, whatever its name says";

/** What a file holds, by the end of its name. One file gives one document, rows many. */
export function readFile(file: SourceFile): Iterable<Reading> {
  const ending = endingOf(file.name);
  if (knownEndings().includes(ending) && isBinary(file.bytes)) return [problemWith(file.name, NO_TEXT)];
  if (TEXT.includes(ending)) return readText(file);
  if (MARKDOWN.includes(ending)) return readMarkdown(file);
  if (ROWS.includes(ending)) return readRowsFile(file);
  const kinds = knownEndings()
    .map((known) => `.${known}`)
    .join(", ");
  return [problemWith(file.name, `files that are read end in ${kinds}`)];
}

export function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** A saved page, which `readFile` does not read. */
export function isPage(name: string): boolean {
  return PAGES.includes(endingOf(name));
}

/** Endings of files that hold articles. */
export function knownEndings(): readonly string[] {
  return [...TEXT, ...MARKDOWN, ...ROWS, ...PAGES];
}
