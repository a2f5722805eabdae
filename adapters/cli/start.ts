import { count } from "../../commands/coverage.ts";
import { chat } from "../console/chat.ts";
import type { Subcommand } from "./subcommand.ts";

/** Starts every bot that is configured, and the chat when none is. */
export const start: Subcommand = {
  name: "start",
  usage: "start",
  summary: "the bots that are configured, or the chat",
  run: async ({ terminal, errors, variables, log, signal, open }) => {
    const opened = await open();
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    const articles = count(opened.engine.scope().articles, "article");
    const greeting = `On the Record: ${articles}. Try /brief TRUST Act, /quotes speaker:Bhatt, /help. Leave with exit.`;
    const noColour = variables.NO_COLOR !== undefined;
    const failures = await chat(opened.desk, terminal, { noColour, greeting, log, signal });
    return failures > 0 ? 1 : 0;
  },
};
