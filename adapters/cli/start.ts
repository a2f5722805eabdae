import { count } from "../../commands/coverage.ts";
import type { Engine } from "../../src/engine.ts";
import { startBots } from "../bots.ts";
import { chat } from "../console/chat.ts";
import { wantsNoColour } from "../console/style.ts";
import { platforms } from "../platforms.ts";
import { aborted } from "../shared/aborted.ts";
import { startUpgrading } from "../upgrading.ts";
import { startWatching } from "../watching.ts";
import type { Subcommand } from "./subcommand.ts";

/** For whoever starts it as a service before setting up a bot. */
const NOTHING_TO_DO =
  "No bot is configured, and no question came on standard input. See .env.example for the bots, or start it in a terminal.";

/**
 * Starts every bot that is configured, and the chat when none is. Feeds are followed meanwhile. The status is not 0
 * when no bot is left: then a supervisor starts it again, or somebody is told.
 */
export const start: Subcommand = {
  name: "start",
  usage: "",
  summary: "the bots that are configured, or the chat",
  run: async ({ terminal, errors, variables, log, signal, open }) => {
    // A mistake in the settings is told before anything is opened.
    const wrong = platforms.flatMap((platform) => platform.describe(variables).problems);
    for (const problem of wrong) errors.write(`${problem}\n`);
    if (wrong.length > 0) return 1;
    const opened = await open({ seed: true, access: "write" });
    if (opened.kind === "failed") {
      errors.write(`${opened.message}\n`);
      return 1;
    }
    const { engine, desk } = opened;
    engine.filled.catch((error: unknown) => {
      log.error({ err: error }, "the newest articles are not in memory; answers come from the disk");
    });
    const tell = (line: string): void => {
      errors.write(`${line}\n`);
    };
    const bots = await startBots(variables, { engine, desk, log, now: engine.now }, { tell, signal });
    if (bots.kind === "stopped") return 0;
    if (bots.kind === "refused") {
      for (const problem of bots.problems) tell(problem);
      return 1;
    }
    const background = [startWatching(engine, log), startUpgrading(engine, log)];
    try {
      if (bots.bots > 0) {
        return await Promise.race([aborted(signal).then(() => 0), bots.allEnded.then(() => 1)]);
      }
      const noColour = wantsNoColour(variables);
      const { questions, failures } = await chat(desk, terminal, {
        noColour,
        greeting: greetingOf(engine),
        log,
        signal,
      });
      if (questions === 0 && terminal.input.isTTY !== true && !signal.aborted)
        errors.write(`${NOTHING_TO_DO}\n`);
      return failures > 0 ? 1 : 0;
    } finally {
      await Promise.all([bots, ...background].map((work) => work.stop()));
    }
  },
};

/** Names something that these articles answer. */
function greetingOf(engine: Engine): string {
  const { topics, speakers } = engine.directory();
  const [topic, speaker] = [topics[0]?.name, speakers[0]?.name];
  const tries = [
    ...(topic === undefined ? [] : [`/brief ${topic}`]),
    ...(speaker === undefined ? [] : [`/quotes speaker:"${speaker}"`]),
    "/help",
  ];
  const articles = count(engine.scope().articles, "article");
  return `On the Record: ${articles}. Try ${tries.join(", ")}. Tab completes; leave with exit.`;
}
