import { setImmediate as turn } from "node:timers/promises";
import type { Engine } from "../src/engine.ts";
import type { Log } from "./log.ts";

/** Articles analysed again at a time: what is asked meanwhile waits for a few hundredths of a second at most. */
const AT_A_TIME = 4;

/**
 * Brings articles that an earlier version of the program analysed up to date, behind what people ask. What was
 * done stays when it is stopped, and the next start goes on; `stop` waits for what is under way.
 */
export function startUpgrading(
  engine: Pick<Engine, "upgrade" | "refresh">,
  log: Log,
): Readonly<{ done: Promise<void>; stop: () => Promise<void> }> {
  let stopped = false;
  const upgradeAll = async (): Promise<void> => {
    let upgraded = 0;
    let last = AT_A_TIME;
    while (last > 0 && !stopped) {
      await turn();
      last = await engine.upgrade(AT_A_TIME);
      upgraded += last;
    }
    if (upgraded === 0) return;
    await engine.refresh();
    log.info({ articles: upgraded, finished: last === 0 }, "articles were analysed again");
  };
  const done = upgradeAll().catch((error: unknown) =>
    log.error({ err: error }, "articles could not be analysed again; the next start tries again"),
  );
  return {
    done,
    stop: async () => {
      stopped = true;
      await done;
    },
  };
}
