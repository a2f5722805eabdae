import { count, monthRange } from "../../commands/coverage.ts";
import type { Subcommand } from "./subcommand.ts";

/** What is configured, what is missing, what is indexed. Exit status 1 when something is wrong. */
export const doctor: Subcommand = {
  name: "doctor",
  usage: "doctor",
  summary: "what is configured, what is missing, what is indexed",
  run: async ({ terminal, variables, open }) => {
    const write = (line: string): void => {
      terminal.output.write(`${line}\n`);
    };
    write(`Node ${process.versions.node}`);
    const opened = await open({ seed: false });
    if (opened.kind === "failed") {
      write(`Store: ${opened.message}`);
      return 1;
    }
    const scope = opened.engine.scope();
    const dated = monthRange(scope.from, scope.to);
    write(`Data folder: ${variables.DATA_DIR ?? "data"}`);
    write(
      `Indexed: ${[count(scope.articles, "article"), count(scope.outlets, "outlet"), ...dated].join(", ")}`,
    );
    return 0;
  },
};
