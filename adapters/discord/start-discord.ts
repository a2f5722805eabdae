import { type Client, GatewayDispatchEvents } from "discord.js";
import type { Desk } from "../../commands/desk.ts";
import type { SettingsStore } from "../../src/store/store.ts";
import type { Log } from "../log.ts";
import { createRunning, type Running } from "../shared/running.ts";
import { createDownload } from "./attachments.ts";
import type { DiscordConfig } from "./config.ts";
import { connect } from "./connect.ts";
import { createClient } from "./create-client.ts";
import { createAnswer, IN_TIME } from "./delivery/answer.ts";
import { createRespond } from "./delivery/respond.ts";
import { listen } from "./listeners/listen.ts";
import type { Parts } from "./parts.ts";
import { watchConnection } from "./watch-connection.ts";

export type DiscordDeps = Readonly<{
  desk: Desk;
  settings: SettingsStore;
  log: Log;
  /** Milliseconds an answer may take before it is announced; half of Discord's three seconds when not given. */
  inTime?: number;
  /** Milliseconds connecting may take; six seconds when not given. */
  within?: number;
}>;

export type DiscordStart =
  | Readonly<{
      kind: "running";
      /** The address at which somebody adds the bot to a server. */
      invite: string;
      /** Resolves when Discord ended the connection for good, with one line as below; `stop` it then. */
      lost: Promise<string>;
      /** Lets running answers finish, disconnects, and resolves within five seconds. */
      stop: () => Promise<void>;
    }>
  /** One line that names the variable and the fix. */
  | Readonly<{ kind: "refused"; problem: string }>;

/** Milliseconds connecting may take: with opening the store, a refused start ends within ten seconds. */
const WITHIN = 6000;

/** Milliseconds running answers get to finish at a stop. */
const GRACE = 3000;

/**
 * Registers the commands and connects to the gateway. Resolves within eight seconds, with what is wrong as a
 * value; never rejects for an expected refusal. From then on discord.js resumes and reconnects by itself.
 */
export async function startDiscord(config: DiscordConfig, deps: DiscordDeps): Promise<DiscordStart> {
  const { client, stop: disconnect } = createClient(config);
  const connection = watchConnection(client, deps.log);
  const running = createRunning();
  const parts = partsOf(client, config, deps, running);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    void running.track(listen(payload, parts));
  });
  const stop = async (): Promise<void> => {
    await running.finish(GRACE);
    await disconnect();
  };
  const problem = await connect(client, config, { ...deps, connection }, deps.within ?? WITHIN);
  if (problem !== null) {
    await stop();
    return { kind: "refused", problem };
  }
  deps.log.info({ shards: client.ws.shards.size }, "answering in Discord");
  return { kind: "running", invite: inviteLink(config.applicationId), lost: connection.lost, stop };
}

function partsOf(client: Client, config: DiscordConfig, deps: DiscordDeps, running: Running): Parts {
  const respond = createRespond(client.rest);
  return {
    config,
    desk: deps.desk,
    settings: deps.settings,
    answer: createAnswer(respond, () => running.pause(deps.inTime ?? IN_TIME), deps.log),
    respond,
    download: createDownload(fetch, config.apiUrl),
    log: deps.log,
  };
}

/** The bot needs no permission at all: answers to interactions are Discord's own messages. */
function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot%20applications.commands&permissions=0`;
}
