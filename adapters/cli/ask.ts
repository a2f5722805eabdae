import { parseArgs } from "node:util";
import { commandName } from "../../commands/command-line.ts";
import { registry } from "../../commands/registry.ts";
import { CONSOLE, styleFor } from "../console/chat.ts";
import { renderReply } from "../console/render.ts";
import { wantsNoColour } from "../console/style.ts";
import { failureReply } from "../failure-reply.ts";
import type { Access } from "../runtime.ts";
import type { Subcommand } from "./subcommand.ts";

/** Answers one question and exits: 0 with an answer, also with "nothing found"; 1 when it could not be asked. */
export const ask: Subcommand = {
  name: "ask",
  usage: 'ask "/quotes speaker:Bhatt" [--json]',
  summary: "answer one question; --json prints the reply as data",
  run: async ({ words, terminal, errors, log, open, variables }) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
      strict: true,
    });
    const question = positionals.join(" ").trim();
    if (question === "") {
      errors.write('ask needs a question: npm start -- ask "/brief TRUST Act"\n');
      return 2;
    }
    const opened = await open({ seed: true, access: accessFor(question) });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    let failed = false;
    const reply = await opened.desk.askLine(question, CONSOLE).catch((error: unknown) => {
      failed = true;
      return failureReply(error, log);
    });
    const noColour = wantsNoColour(variables);
    const text = values.json ? JSON.stringify(reply) : renderReply(reply, styleFor(terminal, noColour));
    terminal.output.write(`${text}\n`);
    return failed || reply.tone === "problem" ? 1 : 0;
  },
};

/** Administrators' questions change something; all others are answered beside a bot that is running. */
function accessFor(question: string): Access {
  const name = commandName(question);
  return registry.some((command) => command.admin && [command.name, command.nameEs].includes(name))
    ? "write"
    : "read";
}
