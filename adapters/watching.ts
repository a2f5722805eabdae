import { Cron } from "croner";
import type { Engine } from "../src/engine.ts";
import type { Log } from "./log.ts";

/** Every minute what is due is done; which feeds are due stands in the store, so that a restart forgets nothing. */
const EVERY_MINUTE = "* * * * *";

/** Follows the feeds until stopped; `stop` waits for what is under way. */
export function startWatching(engine: Engine, log: Log): Readonly<{ stop: () => Promise<void> }> {
  let underWay: Promise<void> = Promise.resolve();
  const tick = async (): Promise<void> => {
    const report = await engine.watch.tick();
    if (report.outcomes.length > 0) await engine.refresh();
    for (const failure of report.failures) log.error({ err: failure }, "a feed could not be read");
    if (report.polled + report.reread > 0) {
      log.info(
        { polled: report.polled, reread: report.reread, read: report.outcomes.length },
        "feeds were read",
      );
    }
  };
  const job = new Cron(EVERY_MINUTE, { protect: true, unref: true, catch: true }, () => {
    underWay = tick().catch((error: unknown) => log.error({ err: error }, "the feeds could not be read"));
    return underWay;
  });
  return {
    stop: async () => {
      job.stop();
      await underWay;
    },
  };
}
