import { count } from "../../commands/coverage.ts";
import { importLines } from "../../src/store/transfer/import-lines.ts";
import { exportsAmong, linesOf } from "../files/export-files.ts";
import { createProgress } from "./progress.ts";
import type { Subcommand } from "./subcommand.ts";

/** Reads files and folders into the store. Exit status 1 when something could not be read. */
export const importFiles: Subcommand = {
  name: "import",
  usage: "import PATH…",
  summary: "read articles: text, Markdown, HTML, .jsonl, or folders of them",
  run: async ({ words, terminal, errors, signal, open }) => {
    if (words.length === 0) {
      errors.write("import needs a file or a folder: npm run -s otr -- import seeds\n");
      return 2;
    }
    const opened = await open({ seed: false, access: "write" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    const exports = await exportsAmong(words);
    let unread = 0;
    for (const path of exports) {
      if (signal.aborted) return stopped(errors);
      const report = await importLines(opened.engine.store, linesOf(path, signal));
      unread += report.problems.length;
      for (const { line, message } of report.problems)
        errors.write(`not read: ${path}, line ${line}: ${message}\n`);
      terminal.output.write(
        `${path}: ${report.restored} restored, ${report.present} already there, ${report.refused} removed before.\n`,
      );
    }
    const articles = words.filter((path) => !exports.includes(path));
    if (articles.length === 0) return signal.aborted ? stopped(errors) : unread > 0 ? 1 : 0;
    const progress = createProgress(errors);
    const result = await opened.importPaths(articles, { progress, signal });
    progress.end();
    for (const problem of result.problems) errors.write(`not read: ${problem}\n`);
    terminal.output.write(
      `${count(result.added, "article")} added, ${result.revised} changed, ${result.unchanged} already there` +
        `${result.removed > 0 ? `, ${result.removed} removed before and left out` : ""}` +
        `${result.problems.length > 0 ? `, ${result.problems.length} not read` : ""}.\n`,
    );
    if (result.stopped) return stopped(errors);
    if (result.outage !== null) {
      errors.write(`${result.outage} ${REST}\n`);
      return 1;
    }
    return unread + result.problems.length > 0 ? 1 : 0;
  },
};

const REST = "What is stored stays; run the same command again for the rest.";

/** 130: ended by a signal, as shells have it. */
function stopped(errors: NodeJS.WritableStream): number {
  errors.write(`Stopped. ${REST}\n`);
  return 130;
}
