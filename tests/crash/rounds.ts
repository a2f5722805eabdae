import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { verify } from "./verify.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

/** One kill: what had been acknowledged by then, and what of it is missing. */
export type Round = Readonly<{ acknowledged: number; problems: readonly string[] }>;

/**
 * Rounds of work on one data folder, each ended with kill -9 after a random number of acknowledgements and a
 * random moment more; after each the folder is opened again as at any start, and everything that was
 * acknowledged in that round is looked for; after the last one everything of all rounds.
 */
export async function* killRounds(rounds: number, random: () => number): AsyncGenerator<Round> {
  const directory = mkdtempSync(join(tmpdir(), "otr-crash-"));
  const all: number[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const from = (all.at(-1) ?? 0) + 1_000;
      const acknowledged = await workUntilKilled(directory, from, random);
      all.push(...acknowledged);
      const opening = await openSqliteStore({ directory, now: () => new Date() });
      if (opening.kind === "failed") {
        yield { acknowledged: acknowledged.length, problems: [opening.message] };
        return;
      }
      const problems = await verify(opening.store, round === rounds ? all : acknowledged);
      await opening.store.close();
      yield { acknowledged: acknowledged.length, problems };
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function workUntilKilled(
  directory: string,
  from: number,
  random: () => number,
): Promise<readonly number[]> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", WORKER, directory, String(from)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const enough = Math.floor(random() * 300);
  const moment = random() * 20;
  const acknowledged: number[] = [];
  let doomed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (doomed || acknowledged.length <= enough) continue;
    doomed = true;
    setTimeout(() => child.kill("SIGKILL"), moment);
  }
  await ended;
  return acknowledged;
}
