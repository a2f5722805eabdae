import { writeSync } from "node:fs";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { work } from "./work.ts";

/** Works on a data folder until it is killed, a line on standard output for every piece that is durable. */
const [directory, from] = process.argv.slice(2);
if (directory === undefined || from === undefined) throw new Error("usage: worker.ts DIRECTORY FROM");
const opening = await openSqliteStore({ directory, now: () => new Date() });
if (opening.kind === "failed") throw new Error(opening.message);
for (let n = Number(from); ; n += 1) {
  await work(opening.store, n);
  writeSync(1, `${n}\n`);
}
