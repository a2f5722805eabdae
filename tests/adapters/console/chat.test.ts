import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { chat } from "../../../adapters/console/chat.ts";
import { wantsNoColour } from "../../../adapters/console/style.ts";
import { silentLog } from "../../../adapters/log.ts";
import type { Desk } from "../../../commands/desk.ts";
import { plainReply } from "../../../commands/replies.ts";

/** A desk that answers every line with itself; "/fail" fails. */
const desk: Desk = {
  commands: [],
  ask: async (name) => plainReply("answer", name, name, []),
  askLine: async (line) => {
    if (line === "/fail") throw new Error("the disk is gone");
    return plainReply("answer", `Answer to ${line}`, line, []);
  },
  suggest: () => [],
};

const ESCAPE = String.fromCharCode(27);
const CTRL_C = String.fromCharCode(3);

/** A chat on streams of its own; `type` sends keys, `until` waits for words on the screen. */
function open(terminal: boolean, noColour = false) {
  const input = Object.assign(new PassThrough(), { isTTY: terminal });
  const output = Object.assign(new PassThrough(), { isTTY: terminal, columns: 46 });
  let screen = "";
  const waiting = new Set<() => void>();
  output.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
    for (const look of waiting) look();
  });
  const stop = new AbortController();
  const greeting = "On the Record: 5 articles. Try /brief ferry or /help, and leave with exit.";
  const options = { noColour, greeting, log: silentLog, signal: stop.signal };
  return {
    stop,
    ended: chat(desk, { input, output }, options),
    type: (keys: string) => input.write(keys),
    end: () => input.end(),
    screen: () => screen,
    until: (words: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!screen.includes(words)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

test("in a pipe: a line an answer, no prompt, remarks passed over, failures counted and told", async () => {
  const piped = open(false);
  piped.type("# remark\n\n/one\n/fail\n/two\n");
  piped.end();
  expect(await piped.ended).toEqual({ questions: 3, failures: 1 });
  const titles = piped
    .screen()
    .split("\n")
    .filter((line) => /^(?:Answer|Something)/u.test(line));
  expect(titles).toEqual([
    "Answer to /one",
    expect.stringMatching(/^Something went wrong \(reference [0-9A-F]{4}\)\.$/u),
    "Answer to /two",
  ]);
  expect(piped.screen()).not.toMatch(/otr>|On the Record|disk/u);
});

test("on a terminal: a greeting within its width, a prompt, colours", async () => {
  const here = open(true);
  await here.until("otr> ");
  const greeting = here.screen().split("otr>")[0] ?? "";
  for (const line of greeting.split("\n")) expect(line.length).toBeLessThan(46);
  here.type("/one\r");
  await here.until("Answer to /one");
  expect(here.screen()).toMatch(new RegExp(`${ESCAPE}\\[\\d+m.*Answer to /one`, "u"));
  here.type("exit\r");
  expect(await here.ended).toEqual({ questions: 1, failures: 0 });
});

test("NO_COLOR: the words alone, links written out", async () => {
  const here = open(true, true);
  await here.until("otr> ");
  here.type("/one\r");
  await here.until("\nAnswer to /one\n");
  here.type("exit\r");
  await here.ended;
  expect(here.screen()).not.toMatch(new RegExp(`${ESCAPE}\\[\\d+m`, "u"));
});

test("Ctrl-C takes back what was typed; on an empty line it leaves", async () => {
  const here = open(true);
  await here.until("otr> ");
  here.type("/on");
  here.type(CTRL_C);
  here.type("/two\r");
  await here.until("Answer to /two");
  here.type(CTRL_C);
  expect(await here.ended).toEqual({ questions: 1, failures: 0 });
  expect(here.screen()).not.toContain("Answer to /on");
});

test("a stop ends it while it waits", async () => {
  const here = open(true);
  await here.until("otr> ");
  here.stop.abort();
  expect(await here.ended).toEqual({ questions: 0, failures: 0 });
});

test.each([
  [{}, false],
  [{ NO_COLOR: "" }, false],
  [{ NO_COLOR: "1" }, true],
  [{ TERM: "dumb" }, true],
  [{ TERM: "xterm-256color" }, false],
])("with %j no colours are wanted: %s", (variables, wanted) => {
  expect(wantsNoColour(variables)).toBe(wanted);
});
