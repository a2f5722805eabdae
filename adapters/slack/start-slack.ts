import { App, type AppOptions } from "@slack/bolt";
import type { Desk } from "../../commands/desk.ts";
import type { SecretStore, SettingsStore } from "../../src/store/store.ts";
import type { Log } from "../log.ts";
import { createRunning, type Running } from "../shared/running.ts";
import { createIsAdmin } from "./admins.ts";
import { createBoltLog } from "./bolt-log.ts";
import { checkBotToken, checkClient, type Refusal, refusalOf } from "./check-tokens.ts";
import type { SlackConfig } from "./config.ts";
import { createAnswers } from "./delivery/answer.ts";
import { createRespond } from "./delivery/respond.ts";
import { createHttpMode } from "./http-mode.ts";
import { createCipher } from "./install/cipher.ts";
import { createInstallations, type Installations } from "./install/installations.ts";
import { listenToLeaving } from "./listeners/leaving.ts";
import type { Parts } from "./parts.ts";
import { createSocketMode } from "./socket-mode.ts";
import { wire } from "./wire.ts";

export type SlackDeps = Readonly<{
  desk: Desk;
  settings: SettingsStore;
  secrets: SecretStore;
  log: Log;
  now: () => Date;
}>;

export type SlackStart =
  | Readonly<{
      kind: "running";
      /** The port of HTTP mode; null in Socket Mode. */
      port: number | null;
      /** Takes no more deliveries, lets running answers finish, and resolves within five seconds. */
      stop: () => Promise<void>;
    }>
  /** One line that names the variable and the fix. */
  | Readonly<{ kind: "refused"; problem: string }>;

/** Milliseconds running answers get to finish at a stop. */
const GRACE = 3500;

/**
 * Connects to Slack in the configured mode, after asking the platform whether it takes the tokens. Resolves
 * within ten seconds, with what is wrong as a value; rejects only when the store does.
 */
export async function startSlack(config: SlackConfig, deps: SlackDeps): Promise<SlackStart> {
  const installations =
    config.mode === "workspaces" ? createInstallations(deps.secrets, createCipher(config.tokenKey)) : null;
  if (installations !== null && !(await installations.opens())) return refused(WRONG_KEY);
  const running = createRunning();
  try {
    if (config.mode === "socket") return await startSocket(config, deps, running);
    return await startHttp(config, deps, running, installations);
  } catch (error) {
    await running.finish(0);
    return refused(refusalOf(error, config));
  }
}

const WRONG_KEY =
  "SLACK_TOKEN_KEY: does not open the stored installations. Set the key they were stored with, or have every workspace install the app again into an empty DATA_DIR.";

async function startSocket(
  config: Extract<SlackConfig, { mode: "socket" }>,
  deps: SlackDeps,
  running: Running,
): Promise<SlackStart> {
  const bot = await checkBotToken(config.botToken, config.apiUrl);
  if (bot.kind === "refused") return bot;
  const socket = createSocketMode(config, deps.log, running);
  const app = createApp(config, deps, {
    receiver: socket.receiver,
    authorize: async () => bot.authorization,
  });
  wire(app, partsOf(config, deps, running));
  await socket.start();
  deps.log.info({ mode: config.mode }, "answering in Slack");
  const stop = async (): Promise<void> => {
    await Promise.all([socket.stop(), running.finish(GRACE)]);
  };
  return { kind: "running", port: null, stop };
}

async function startHttp(
  config: Exclude<SlackConfig, { mode: "socket" }>,
  deps: SlackDeps,
  running: Running,
  installations: Installations | null,
): Promise<SlackStart> {
  const http = createHttpMode(config, deps.log, installations);
  let authorize: Pick<AppOptions, "authorize"> = {};
  if (config.mode === "http") {
    const bot = await checkBotToken(config.botToken, config.apiUrl);
    if (bot.kind === "refused") return bot;
    authorize = { authorize: async () => bot.authorization };
  } else {
    const client = await checkClient(config.clientId, config.clientSecret, config.apiUrl);
    if (client.kind === "refused") return client;
  }
  const app = createApp(config, deps, { receiver: http.receiver, ...authorize });
  wire(app, partsOf(config, deps, running));
  if (installations !== null) listenToLeaving(app, installations, deps);
  const port = await http.start();
  deps.log.info({ mode: config.mode, port }, "answering in Slack");
  const stop = async (): Promise<void> => {
    http.stop();
    await running.finish(GRACE);
    http.cut();
  };
  return { kind: "running", port, stop };
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
    answers: createAnswers(deps.log, createRespond(fetch, running.pause)),
    running,
    isAdmin: createIsAdmin(config.admins, deps.now),
    prefix: config.prefix,
    log: deps.log,
  };
}

function refused(problem: Refusal): SlackStart {
  return { kind: "refused", problem };
}
