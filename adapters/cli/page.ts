import { z } from "zod";
import { clean } from "../../src/ingest/clean/clean.ts";
import type { ExtractedPage } from "../../src/ingest/page/extract-page.ts";
import { createPageReader } from "../web/page-reader.ts";
import { readRows } from "./rows.ts";
import type { Subcommand } from "./subcommand.ts";
import { writeLine } from "./write-line.ts";

const row = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().nullish(),
  html: z.string(),
});

/** Web pages in; their reporting alone out. A page that cannot be read gives an empty text and a line of why. */
export const page: Subcommand = {
  name: "page",
  usage: "page < ROWS.jsonl",
  summary: "rows {id,url,html} in; rows {id,title,byline,published,text} out",
  wordless: true,
  run: async ({ terminal, errors, signal }) => {
    const reader = createPageReader();
    let problems = 0;
    for await (const reading of readRows(terminal.input, row, signal)) {
      if (signal.aborted) break;
      if (reading.kind === "problem") {
        problems += 1;
        errors.write(`line ${reading.line}: ${reading.why}; skipped\n`);
        continue;
      }
      const { id, url, html } = reading.row;
      const result = await reader.read({ url: url ?? null, html });
      if (result.kind === "failed") {
        problems += 1;
        errors.write(`row ${id}: ${result.why}\n`);
      }
      const read = result.kind === "read" ? pageRow(result.page) : NOTHING;
      await writeLine(terminal.output, JSON.stringify({ id, ...read }));
    }
    await reader.close();
    return signal.aborted ? 130 : problems > 0 ? 1 : 0;
  },
};

const NOTHING = { title: null, byline: null, published: null, text: "" };

/** The page as the program would keep it, reduced to what it would quote as reporting, crossheads included. */
function pageRow({ headline, byline, published, text }: ExtractedPage) {
  const reporting = clean(text, { headline, byline })
    .filter((block) => block.role === "body" || block.role === "crosshead")
    .map(({ span }) => text.slice(span.start, span.end));
  return { title: headline, byline, published, text: reporting.join("\n\n") };
}
