import { decodeText } from "../../src/ingest/readers/decode-text.ts";
import { problemWith, type Reading, type SourceFile } from "../../src/ingest/readers/reading.ts";
import { languageOf } from "./language.ts";
import type { PageReader } from "./page-reader.ts";

/** A saved page: what its folder says of it wins over what the page says. */
export async function readPageFile({ name, bytes, facts }: SourceFile, reader: PageReader): Promise<Reading> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const html = decodeText(bytes, /charset=["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? null);
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
