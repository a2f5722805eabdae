import { parseArgs } from "node:util";
import { killRounds } from "./rounds.ts";

/** `node tests/crash/kill.ts --rounds 50`: prints a line a round, ends with 1 when anything was lost. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "50" } } });
let lost = 0;
let acknowledged = 0;
let round = 0;
for await (const result of killRounds(Number(values.rounds), Math.random)) {
  round += 1;
  acknowledged += result.acknowledged;
  lost += result.problems.length;
  console.log(`round ${round}: ${result.acknowledged} acknowledged, ${result.problems.length} problems`);
  for (const problem of result.problems) console.log(`  ${problem}`);
}
console.log(`${round} kills, ${acknowledged} pieces of work acknowledged, ${lost} problems`);
process.exitCode = lost === 0 ? 0 : 1;
