import { resolve } from "node:path";
import type { Subcommand } from "./subcommand.ts";

/** A consistent copy of the database in a new file. */
export const backup: Subcommand = {
  name: "backup",
  usage: "backup FILE",
  summary: "copy the database into a new file",
  run: async ({ words, terminal, errors, open }) => {
    const [path] = words;
    if (path === undefined) {
      errors.write("backup needs a new file's name: npm run -s otr -- backup copy.sqlite\n");
      return 2;
    }
    const opened = await open({ seed: false, access: "read" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    const outcome = await opened.engine.store.archive.backup(resolve(path));
    if (outcome.kind === "failed") errors.write(`${outcome.message}\n`);
    else terminal.output.write(`Backup made: ${outcome.path}\n`);
    return outcome.kind === "failed" ? 1 : 0;
  },
};
