import { z } from "zod";
import { keepHeapSmall } from "../../adapters/keep-heap-small.ts";
import { createDesk } from "../../commands/create-desk.ts";
import { registry } from "../../commands/registry.ts";
import { memory, timeQuestions } from "./measure.ts";
import { openEngine } from "./open-engine.ts";

/**
 * Starts over a folder that is filled, asks every command every question and prints what that took:
 * `node --expose-gc serve-run.ts FOLDER '["oil prices"]'`
 */
const TIMES = { rounds: 3, warmUp: 120 };
const COMMANDS = ["brief", "quotes", "figures", "search", "timeline", "compare", "who"];

const [directory = "", asked = "[]"] = process.argv.slice(2);
const questions = z.array(z.string()).parse(JSON.parse(asked));
keepHeapSmall();
const begin = performance.now();
const engine = await openEngine(directory);
const desk = createDesk(engine, registry);
const ask = (command: string) => (question: string) => {
  const option = command === "search" ? "words" : command === "who" ? "name" : "topic";
  return desk.ask(command, { [option]: question }, { admin: false, locale: "en" });
};
await ask("brief")(questions[0] ?? "");
const ready = performance.now() - begin;
await engine.filled;
const full = performance.now() - begin;
const commands = [];
for (const command of COMMANDS) {
  commands.push({ command, ...(await timeQuestions(questions, TIMES, ask(command))) });
}
const { resident } = memory();
await engine.close();
console.log(JSON.stringify({ ready, full, resident, commands }));
