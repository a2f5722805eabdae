import { readFile, writeFile } from "node:fs/promises";
import { count } from "../../commands/coverage.ts";
import { writeOpml } from "../../src/ingest/feeds/opml.ts";
import { CONSOLE } from "../console/chat.ts";
import { renderReply } from "../console/render.ts";
import { plainStyle } from "../console/style.ts";
import { reasonOf } from "../files/walk.ts";
import type { Subcommand } from "./subcommand.ts";

/** Subscription lists in and out. */
export const opml: Subcommand = {
  name: "opml",
  usage: "opml import FILE | opml export FILE",
  summary: "follow the feeds of a subscription list; write one",
  run: async ({ words, terminal, errors, open }) => {
    const [action, path] = words;
    if (path === undefined || (action !== "import" && action !== "export")) {
      errors.write("opml needs import or export and a file: npm run -s otr -- opml export feeds.opml\n");
      return 2;
    }
    const opened = await open({ seed: false, access: action === "export" ? "read" : "write" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    try {
      if (action === "export") {
        const feeds = await opened.engine.watch.list();
        await writeFile(path, writeOpml(feeds));
        terminal.output.write(`${count(feeds.length, "feed")} written to ${path}.\n`);
        return 0;
      }
      const attachment = { name: path, bytes: await readFile(path) };
      const reply = await opened.desk.ask("feeds", { action: "import" }, { ...CONSOLE, attachment });
      terminal.output.write(`${renderReply(reply, plainStyle(110))}\n`);
      return reply.tone === "problem" ? 1 : 0;
    } catch (error) {
      errors.write(`${path}: ${reasonOf(error)}\n`);
      return 1;
    }
  },
};
