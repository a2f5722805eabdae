import { z } from "zod";
import { extractRow } from "../../src/extract/extract-row.ts";
import { readRows } from "./rows.ts";
import type { Subcommand } from "./subcommand.ts";
import { writeLine } from "./write-line.ts";

const row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Rows of text in, rows of what was found out. Rows that do not fit are reported and skipped. */
export const extract: Subcommand = {
  name: "extract",
  usage: "extract < ROWS.jsonl",
  summary: "rows {id,text} in; rows with quotes, figures and sentences out",
  wordless: true,
  run: async ({ terminal, errors, signal }) => {
    let problems = 0;
    for await (const reading of readRows(terminal.input, row, signal)) {
      if (signal.aborted) break;
      if (reading.kind === "problem") {
        problems += 1;
        errors.write(`line ${reading.line}: ${reading.why}; skipped\n`);
        continue;
      }
      const { id, text } = reading.row;
      await writeLine(terminal.output, JSON.stringify({ id, ...extractRow(text) }));
    }
    return signal.aborted ? 130 : problems > 0 ? 1 : 0;
  },
};
