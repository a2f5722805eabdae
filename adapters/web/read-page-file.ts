import { isBinary } from "../../src/ingest/readers/is-binary.ts";
import { NO_TEXT } from "../../src/ingest/readers/read-file.ts";
import { problemWith, type Reading, type SourceFile } from "../../src/ingest/readers/reading.ts";
import { decodePage } from "./decode-page.ts";
import { languageOf } from "./language.ts";
import type { PageReader } from "./page-reader.ts";

/** A saved page: what its folder says of it wins over what the page says. */
export async function readPageFile({ name, bytes, facts }: SourceFile, reader: PageReader): Promise<Reading> {
  if (isBinary(bytes)) return problemWith(name, NO_TEXT);
  const html = decodePage(bytes);
  const read = await reader.read({ url: facts.url ?? null, html });
  if (read.kind === "failed") return problemWith(name, read.why);
  const { page } = read;
  if (page.text.trim() === "") return problemWith(name, "there is no article on the page");
  return {
    kind: "document",
    document: {
      text: page.text,
      kind: "report",
      outlet: facts.outlet ?? page.outlet,
      headline: facts.headline ?? page.headline,
      byline: facts.byline ?? page.byline,
      url: facts.url ?? page.canonicalUrl,
      published: facts.published ?? page.published,
      language: facts.language ?? page.language ?? (await languageOf(page.text)),
      source: name,
    },
  };
}
