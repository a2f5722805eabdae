import type { Desk } from "../commands/desk.ts";
import type { Engine } from "../src/engine.ts";
import { discordEnvironment } from "./discord/config.ts";
import { readEnvironment } from "./environment.ts";
import type { Log } from "./log.ts";
import { slackEnvironment } from "./slack/config.ts";

type Variables = Readonly<Record<string, string | undefined>>;

export type PlatformParts = Readonly<{
  engine: Engine;
  desk: Desk;
  log: Log;
  now: () => Date;
  /** Names of the bots that were running and ended, for whoever looks after this one. */
  ended: () => readonly string[];
}>;

export type RunningPlatform = Readonly<{
  kind: "running";
  says: string;
  /** Resolves when the platform ended the bot for good: one line that names the variable and the fix. */
  lost: Promise<string>;
  stop: () => Promise<void>;
}>;

/** What became of starting a bot. */
export type PlatformStart =
  | Readonly<{ kind: "off" }>
  | RunningPlatform
  /** A line for each problem, naming the variable and the fix. */
  | Readonly<{ kind: "refused"; problems: readonly string[] }>;

/**
 * A chat platform as the composition root sees it. Its library is loaded by `start` alone, once it is configured:
 * whoever asks one question in a terminal does not wait for it.
 */
export type Platform = Readonly<{
  name: string;
  /** What the environment says about it, without asking the platform. */
  describe: (variables: Variables) => Readonly<{ summary: string; problems: readonly string[] }>;
  start: (variables: Variables, parts: PlatformParts) => Promise<PlatformStart>;
}>;

const slack: Platform = {
  name: "Slack",
  describe: (variables) => {
    const reading = readEnvironment(slackEnvironment, variables);
    if (reading.kind === "problems") return { summary: "configured wrongly", problems: reading.problems };
    const { mode } = reading.values;
    return { summary: mode === "off" ? "not configured" : `configured, ${mode} mode`, problems: [] };
  },
  start: async (variables, { engine, desk, log, now, ended }) => {
    const reading = readEnvironment(slackEnvironment, variables);
    if (reading.kind === "problems") return { kind: "refused", problems: reading.problems };
    const config = reading.values;
    if (config.mode === "off") return { kind: "off" };
    const { settings, secrets } = engine.store;
    const { startSlack } = await import("./slack/start-slack.ts");
    const started = await startSlack(config, { desk, settings, secrets, log, now, ended });
    if (started.kind === "refused") return { kind: "refused", problems: [started.problem] };
    const where = started.port === null ? "Socket Mode" : `http://localhost:${started.port}/slack/events`;
    const says = `Slack is connected (${where}).`;
    return { kind: "running", says, lost: started.lost, stop: started.stop };
  },
};

const discord: Platform = {
  name: "Discord",
  describe: (variables) => {
    const reading = readEnvironment(discordEnvironment, variables);
    if (reading.kind === "problems") return { summary: "configured wrongly", problems: reading.problems };
    const config = reading.values;
    if (config.mode === "off") return { summary: "not configured", problems: [] };
    const where = config.guildId === null ? "all servers" : `server ${config.guildId} only`;
    return { summary: `configured, ${where}, answers as ${config.style}`, problems: [] };
  },
  start: async (variables, { engine, desk, log }) => {
    const reading = readEnvironment(discordEnvironment, variables);
    if (reading.kind === "problems") return { kind: "refused", problems: reading.problems };
    const config = reading.values;
    if (config.mode === "off") return { kind: "off" };
    const { startDiscord } = await import("./discord/start-discord.ts");
    const started = await startDiscord(config, { desk, settings: engine.store.settings, log });
    if (started.kind === "refused") return { kind: "refused", problems: [started.problem] };
    const says = `Discord is connected. Add the bot to a server: ${started.invite}`;
    return { kind: "running", says, lost: started.lost, stop: started.stop };
  },
};

/** Every platform there is an adapter for. */
export const platforms: readonly Platform[] = [discord, slack];
