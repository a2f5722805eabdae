import { CONSOLE } from "../console/chat.ts";
import { renderReply } from "../console/render.ts";
import { plainStyle } from "../console/style.ts";
import type { Subcommand } from "./subcommand.ts";

/** Adds pages by their addresses, one after the other. Exit status 1 when one of them could not be added. */
export const addPages: Subcommand = {
  name: "add",
  usage: "add URL…",
  summary: "fetch pages and add the articles on them",
  run: async ({ words, terminal, errors, signal, open }) => {
    if (words.length === 0) {
      errors.write("add needs a page's address: npm run -s otr -- add https://example.org/story\n");
      return 2;
    }
    const opened = await open({ seed: false, access: "write" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    let failed = false;
    for (const address of words) {
      if (signal.aborted) return 130;
      const reply = await opened.desk.ask("add", { article: address }, CONSOLE);
      failed ||= reply.tone === "problem";
      terminal.output.write(`${renderReply({ ...reply, actions: [] }, plainStyle(110))}\n`);
    }
    return failed ? 1 : 0;
  },
};
