import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const now = (): Date => new Date("2025-01-01T00:00:00Z");

test("a data folder belongs to one process, and to nobody once that one was killed", async () => {
  const directory = mkdtempSync(join(tmpdir(), "otr-lock-"));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", WORKER, directory, "1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(child.stdout, "data");
    expect(await openSqliteStore({ directory, now })).toMatchObject({ kind: "failed", reason: "in-use" });
    const beside = await openSqliteStore({ directory, now, access: "read" });
    if (beside.kind === "failed") throw new Error(beside.message);
    expect(await beside.store.articles.count()).toBeGreaterThan(0);
    await beside.store.close();
    child.kill("SIGKILL");
    await once(child, "exit");
    const after = await openSqliteStore({ directory, now });
    expect(after.kind).toBe("open");
    if (after.kind === "open") await after.store.close();
  } finally {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  }
});
