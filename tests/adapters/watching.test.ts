import { describe, expect, it } from "vitest";
import { startWatching } from "../../adapters/watching.ts";
import { createJournal } from "../support/journal.ts";
import { createLogJournal } from "../support/log-journal.ts";

const EVERY_SECOND = "* * * * * *";

describe("a stop while feeds are being read", () => {
  const startedTick = async (grace: number) => {
    const ticks = createJournal<string>();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const { log, logged } = createLogJournal();
    const engine = {
      watch: {
        tick: async () => {
          ticks.add("began");
          await promise;
          return { polled: 1, reread: 0, outcomes: [], failures: [] };
        },
      },
      refresh: async () => undefined,
    };
    const watching = startWatching(engine, log, { every: EVERY_SECOND, grace });
    await ticks.take();
    return { watching, finish: resolve, fail: reject, logged };
  };

  it("waits for what is nearly done", async () => {
    const { watching, finish, logged } = await startedTick(60_000);
    const stopped = watching.stop();
    finish();
    await stopped;
    expect(logged.all).toEqual([]);
  });

  it("does not wait for a site that takes its time, nor log what was cut off", async () => {
    const { watching, fail, logged } = await startedTick(10);
    await watching.stop();
    fail(new Error("the database is closed"));
    await new Promise(setImmediate);
    expect(logged.all).toEqual([]);
  });
});
