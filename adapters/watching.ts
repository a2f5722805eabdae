import { setTimeout as timer } from "node:timers/promises";
import { Cron } from "croner";
import type { Engine } from "../src/engine.ts";
import type { Log } from "./log.ts";

/** Every minute what is due is done; which feeds and pages are due stands in the store, so that a restart forgets nothing. */
const EVERY_MINUTE = "* * * * *";

type WatchedEngine = Readonly<{ watch: Pick<Engine["watch"], "tick">; refresh: Engine["refresh"] }>;

/** Milliseconds a poll that is under way gets at a stop; a site may take twenty seconds to answer. */
const GRACE = 2000;

/**
 * Follows the feeds, and reads pages again, until stopped. What a stop does not wait for any more is not recorded, and due again after the
 * next start.
 */
export function startWatching(
  engine: WatchedEngine,
  log: Log,
  { every = EVERY_MINUTE, grace = GRACE }: Readonly<{ every?: string; grace?: number }> = {},
): Readonly<{ stop: () => Promise<void> }> {
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  const tick = async (): Promise<void> => {
    const report = await engine.watch.tick();
    if (stopped) return;
    if (report.outcomes.length > 0) await engine.refresh();
    for (const failure of report.failures) log.error({ err: failure }, "a feed or page could not be read");
    if (report.polled + report.reread > 0) {
      log.info(
        { polled: report.polled, reread: report.reread, read: report.outcomes.length },
        "feeds and pages were read",
      );
    }
  };
  const job = new Cron(every, { protect: true, unref: true, catch: true }, () => {
    underWay = tick().catch((error: unknown) => {
      if (!stopped) log.error({ err: error }, "feeds and pages could not be read");
    });
    return underWay;
  });
  return {
    stop: async () => {
      stopped = true;
      job.stop();
      await Promise.race([underWay, timer(grace, undefined, { ref: false })]);
    },
  };
}
