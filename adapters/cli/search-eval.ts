import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { readEvalDocuments, readEvalQueries, searchEval } from "../../src/search/search-eval.ts";
import { openRows } from "./rows.ts";
import type { Subcommand } from "./subcommand.ts";
import { writeLine } from "./write-line.ts";

/** Searches a test collection the way questions are searched, and prints TREC run lines. */
export const searchEvaluation: Subcommand = {
  name: "search-eval",
  usage: "search-eval --docs FILE --queries FILE [--top 100]",
  summary: "TREC run lines for a test collection (.jsonl or .jsonl.gz)",
  run: async ({ words, terminal, errors, signal }) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        docs: { type: "string" },
        queries: { type: "string" },
        top: { type: "string", default: "100" },
      },
    });
    const { docs, queries } = values;
    const top = Number(values.top);
    if (docs === undefined || queries === undefined || !Number.isInteger(top) || top < 1) {
      errors.write("search-eval needs --docs FILE and --queries FILE; --top is a whole number from 1\n");
      return 2;
    }
    const documents = readEvalDocuments(await readAll(openRows(docs)));
    const asked = readEvalQueries(await readAll(openRows(queries)));
    const problems = [
      ...documents.problems.map((found) => ({ file: docs, ...found })),
      ...asked.problems.map((found) => ({ file: queries, ...found })),
    ];
    for (const { file, line, problem } of problems)
      errors.write(`${file}, line ${line}: ${problem}; skipped\n`);
    for await (const line of searchEval(documents.rows, asked.rows, top)) {
      if (signal.aborted) return 130;
      await writeLine(terminal.output, line);
    }
    return problems.length > 0 ? 1 : 0;
  },
};
