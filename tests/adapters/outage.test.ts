import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectedFailure } from "../../adapters/cli/expected-failure.ts";
import { failureReply } from "../../adapters/failure-reply.ts";
import { importPaths } from "../../adapters/import-paths.ts";
import { silentLog } from "../../adapters/log.ts";
import { StoreOutage } from "../../src/store/store.ts";
import { openTestDesk } from "../support/test-desk.ts";

/** A database that fails in mid-work: a disk that runs full, a drive that goes away. */
const full = new StoreOutage("The disk that holds the database is full. Free some space.");

test("an import keeps what it stored, says why it ends, and adds the rest when it is run again", async ({
  onTestFinished,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "otr-outage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const rows = Array.from({ length: 150 }, (_, n) => JSON.stringify({ text: `Ferry ${n} was late.` }));
  writeFileSync(join(folder, "rows.jsonl"), rows.join("\n"));
  const { engine } = await openTestDesk([]);
  let room = 1;
  const limited: typeof engine = {
    ...engine,
    importDocuments: async (documents) => {
      if (room === 0) throw full;
      room -= 1;
      return engine.importDocuments(documents);
    },
  };
  const run = () =>
    importPaths(limited, [folder], {
      readPage: () => Promise.reject(new Error("there are no pages")),
      progress: { at: () => {}, end: () => {} },
      signal: new AbortController().signal,
    });
  expect(await run()).toMatchObject({ added: 64, unchanged: 0, outage: full.message, stopped: false });
  room = 9;
  expect(await run()).toMatchObject({ added: 86, unchanged: 64, outage: null });
});

test("a subcommand ends with the one line that says what to do", () => {
  expect(expectedFailure(full)).toEqual({ line: full.message, status: 1 });
  expect(expectedFailure(new TypeError("a bug"))).toBeUndefined();
});

test("whoever asked is told the same, and a bug says nothing of itself", () => {
  expect(failureReply(full, silentLog)).toMatchObject({ tone: "problem", title: full.message });
  expect(failureReply(new TypeError("a bug"), silentLog).title).toMatch(/^Something went wrong/u);
});
