import { createInterface, type Interface } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { AskContext } from "../../commands/command.ts";
import type { Desk } from "../../commands/desk.ts";
import { failureReply } from "../failure-reply.ts";
import type { Log } from "../log.ts";
import { completer } from "./complete.ts";
import { block } from "./layout.ts";
import { renderReply } from "./render.ts";
import { colourStyle, plainStyle, type Style } from "./style.ts";

/** Whoever sits at the terminal has the database in their hands: they are its administrator. */
export const CONSOLE: AskContext = { admin: true, locale: "en" };

const NARROWEST = 40;
const WIDEST = 110;

export type Terminal = Readonly<{
  input: NodeJS.ReadableStream & Partial<Pick<ReadStream, "isTTY">>;
  output: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
}>;

/** How answers look on this output: colours and its width on a terminal, plain lines in a pipe. */
export function styleFor({ output }: Pick<Terminal, "output">, noColour: boolean): Style {
  if (output.isTTY !== true) return plainStyle(WIDEST);
  const width = Math.min(WIDEST, Math.max(NARROWEST, (output.columns ?? 80) - 1));
  return noColour ? plainStyle(width) : colourStyle(width);
}

/**
 * The chat: a question a line, its answer below, until the input ends or somebody types "exit". In a pipe there
 * is no prompt and no greeting, and lines that are blank or begin with # are passed over.
 *
 * @returns how many questions came, and how many of the answers were bugs or outages.
 */
export async function chat(
  desk: Desk,
  terminal: Terminal,
  options: Readonly<{ noColour: boolean; greeting: string; log: Log; signal: AbortSignal }>,
): Promise<Readonly<{ questions: number; failures: number }>> {
  const interactive = terminal.input.isTTY === true && terminal.output.isTTY === true;
  const lines = createInterface({
    input: terminal.input,
    output: interactive ? terminal.output : undefined,
    terminal: interactive,
    prompt: "otr> ",
    historySize: 200,
    removeHistoryDuplicates: true,
    ...(interactive ? { completer: completer(desk) } : {}),
  });
  options.signal.addEventListener("abort", () => lines.close(), { once: true });
  lines.on("SIGINT", () => {
    if (lines.line === "") lines.close();
    else clearLine(lines);
  });
  const write = (text: string): void => {
    terminal.output.write(`${text}\n`);
  };
  let questions = 0;
  let failures = 0;
  if (interactive) {
    write(block(options.greeting, 0, styleFor(terminal, options.noColour)));
    lines.prompt();
  }
  for await (const line of lines) {
    const question = line.trim();
    if (/^\/?(?:exit|quit)$/u.test(question)) break;
    if (question !== "" && !question.startsWith("#")) {
      questions += 1;
      const reply = await desk.askLine(question, CONSOLE).catch((error: unknown) => {
        failures += 1;
        return failureReply(error, options.log);
      });
      write(`${renderReply(reply, styleFor(terminal, options.noColour))}\n`);
    }
    if (options.signal.aborted) break;
    if (interactive) lines.prompt();
  }
  lines.close();
  return { questions, failures };
}

/** As in a shell: the first Ctrl-C takes back what was typed, one on an empty line leaves. */
function clearLine(lines: Interface): void {
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
}
