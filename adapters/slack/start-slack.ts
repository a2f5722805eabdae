import { App, type AppOptions } from "@slack/bolt";
import type { Desk } from "../../commands/desk.ts";
import type { SecretStore, SettingsStore } from "../../src/store/store.ts";
import type { Log } from "../log.ts";
import { createRunning, type Running } from "../shared/running.ts";
import { createIsAdmin } from "./admins.ts";
import { createBoltLog } from "./bolt-log.ts";
import {
  botTokenRefused,
  checkBotToken,
  checkClient,
  lostBotToken,
  type Refusal,
  refusalOf,
} from "./check-tokens.ts";
import type { SlackConfig } from "./config.ts";
import { createAnswers } from "./delivery/answer.ts";
import { createRespond } from "./delivery/respond.ts";
import { createHttpMode, type HttpMode } from "./http-mode.ts";
import { createCipher } from "./install/cipher.ts";
import { createInstallations, type Installations } from "./install/installations.ts";
import { listenToLeaving } from "./listeners/leaving.ts";
import { createOwnWords } from "./own-words.ts";
import type { Parts } from "./parts.ts";
import { createSocketMode } from "./socket-mode.ts";
import { forgetTeam } from "./team-settings.ts";
import { wire } from "./wire.ts";

export type SlackDeps = Readonly<{
  desk: Desk;
  settings: SettingsStore;
  secrets: SecretStore;
  log: Log;
  now: () => Date;
  /** Names of other bots that were running beside this one and ended; /healthz tells them. */
  ended?: () => readonly string[];
  /** Milliseconds between two checks that Slack still takes the bot's token; ten minutes when not given. */
  checkEvery?: number;
}>;

export type SlackStart =
  | Readonly<{
      kind: "running";
      /** The port of HTTP mode; null in Socket Mode. */
      port: number | null;
      /** Resolves when Slack took back a token for good, with one line as below; `stop` it then. */
      lost: Promise<string>;
      /** Takes no more deliveries, lets running answers finish, and resolves within five seconds. */
      stop: () => Promise<void>;
    }>
  /** One line that names the variable and the fix. */
  | Readonly<{ kind: "refused"; problem: string }>;

const CHECK_EVERY = 10 * 60_000;

/** Milliseconds running answers get to finish at a stop. */
const GRACE = 3500;

/**
 * Connects to Slack in the configured mode, after asking the platform whether it takes the tokens. Resolves
 * within ten seconds, with what is wrong as a value; rejects only when the store does.
 */
export async function startSlack(config: SlackConfig, deps: SlackDeps): Promise<SlackStart> {
  const running = createRunning();
  const { promise: lost, resolve: lose } = Promise.withResolvers<string>();
  const starting: Starting = { deps, running, lost, lose };
  let begin: () => Promise<SlackStart>;
  switch (config.mode) {
    case "socket":
      begin = () => startSocket(config, starting);
      break;
    case "http":
      begin = () => startHttp(config, starting);
      break;
    case "workspaces": {
      const installations = createInstallations(deps.secrets, createCipher(config.tokenKey));
      if (!(await installations.opens())) return refused(WRONG_KEY);
      begin = () => startWorkspaces(config, installations, starting);
    }
  }
  try {
    return await begin();
  } catch (error) {
    await running.finish(0);
    return refused(refusalOf(error, config));
  }
}

/** What every mode starts with; `lose` resolves `lost`. */
type Starting = Readonly<{
  deps: SlackDeps;
  running: Running;
  lost: Promise<string>;
  lose: (problem: string) => void;
}>;

type ConfigOf<Mode extends SlackConfig["mode"]> = Extract<SlackConfig, { mode: Mode }>;

async function startSocket(config: ConfigOf<"socket">, starting: Starting): Promise<SlackStart> {
  const { deps, running, lost, lose } = starting;
  const bot = await checkBotToken(config.botToken, config.apiUrl);
  if (bot.kind === "refused") return bot;
  const socket = createSocketMode(config, deps.log, running, lose);
  const authorize = async () => bot.authorization;
  const app = createApp(config, deps, { receiver: socket.receiver, authorize });
  wire(app, partsOf(config, deps, running));
  await socket.start();
  watchBotToken(app, config, starting);
  deps.log.info({ mode: config.mode }, "answering in Slack");
  const stop = async (): Promise<void> => {
    await Promise.all([socket.stop(), running.finish(GRACE)]);
  };
  return { kind: "running", port: null, lost, stop };
}

async function startHttp(config: ConfigOf<"http">, starting: Starting): Promise<SlackStart> {
  const http = createHttpMode(config, starting.deps, null);
  const bot = await checkBotToken(config.botToken, config.apiUrl);
  if (bot.kind === "refused") return bot;
  const authorize = async () => bot.authorization;
  const app = createApp(config, starting.deps, { receiver: http.receiver, authorize });
  const started = await serve(app, http, config, starting);
  watchBotToken(app, config, starting);
  return started;
}

/** A workspace that removes the app is forgotten; the others go on. */
async function startWorkspaces(
  config: ConfigOf<"workspaces">,
  installations: Installations,
  starting: Starting,
): Promise<SlackStart> {
  const { settings, log } = starting.deps;
  const http = createHttpMode(config, starting.deps, installations);
  const client = await checkClient(config.clientId, config.clientSecret, config.apiUrl);
  if (client.kind === "refused") return client;
  const app = createApp(config, starting.deps, { receiver: http.receiver });
  listenToLeaving(app, async (team) => {
    if (team === undefined) return;
    await installations.forget(team);
    await forgetTeam(settings, team);
    log.info({ team }, "a workspace removed the app");
  });
  return serve(app, http, config, starting);
}

const WRONG_KEY =
  "SLACK_TOKEN_KEY: does not open the stored installations. Set the key they were stored with, or have every workspace install the app again into an empty DATA_DIR.";

async function serve(
  app: App,
  http: HttpMode,
  config: ConfigOf<"http" | "workspaces">,
  { deps, running, lost }: Starting,
): Promise<SlackStart> {
  wire(app, partsOf(config, deps, running));
  const port = await http.start();
  deps.log.info({ mode: config.mode, port }, "answering in Slack");
  const stop = async (): Promise<void> => {
    http.stop();
    await running.finish(GRACE);
    http.cut();
  };
  return { kind: "running", port, lost, stop };
}

/**
 * Notices when Slack took back the one bot token: from what Slack tells the app, and by asking now and then, as
 * an app that was switched off is told nothing.
 */
function watchBotToken(
  app: App,
  { botToken, apiUrl }: ConfigOf<"socket" | "http">,
  { deps, running, lose }: Starting,
): void {
  listenToLeaving(app, async (_, event) => lose(botTokenRefused(event)));
  const askNowAndThen = async (): Promise<void> => {
    for (;;) {
      await running.pause(deps.checkEvery ?? CHECK_EVERY);
      if (running.stopping()) return;
      const problem = await lostBotToken(botToken, apiUrl);
      if (problem !== null) return lose(problem);
    }
  };
  void askNowAndThen();
}

function createApp(config: SlackConfig, deps: SlackDeps, options: AppOptions): App {
  return new App({
    ...options,
    logger: createBoltLog(deps.log),
    convoStore: false,
    clientOptions: {
      slackApiUrl: config.apiUrl,
      timeout: 10_000,
      retryConfig: { retries: 4, factor: 2, minTimeout: 250 },
    },
  });
}

function partsOf(config: SlackConfig, deps: SlackDeps, running: Running): Parts {
  return {
    desk: deps.desk,
    settings: deps.settings,
    answers: createAnswers(
      deps.log,
      createRespond(fetch, running.pause),
      createOwnWords(deps.desk.commands, config.prefix),
    ),
    running,
    isAdmin: createIsAdmin(config.admins, deps.now),
    prefix: config.prefix,
    log: deps.log,
  };
}

function refused(problem: Refusal): SlackStart {
  return { kind: "refused", problem };
}
