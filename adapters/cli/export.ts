import { exportLines } from "../../src/store/transfer/export-lines.ts";
import type { Subcommand } from "./subcommand.ts";
import { writeLine } from "./write-line.ts";

/** Everything but secrets as lines of JSON on standard output; `import` reads it back. */
export const exportAll: Subcommand = {
  name: "export",
  usage: "export > FILE.jsonl",
  summary: "write articles, history, feeds and settings as JSON lines",
  wordless: true,
  run: async ({ terminal, errors, signal, open }) => {
    const opened = await open({ seed: false, access: "read" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    const { store, now } = opened.engine;
    for await (const line of exportLines(store, now)) {
      if (signal.aborted) return 130;
      await writeLine(terminal.output, line);
    }
    return 0;
  },
};
