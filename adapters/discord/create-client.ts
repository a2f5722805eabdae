import { setTimeout as timer } from "node:timers/promises";
import {
  Client,
  DefaultRestOptions,
  Events,
  Options,
  SimpleShardingStrategy,
  type WebSocketOptions,
  WebSocketShardStatus,
} from "discord.js";
import type { DiscordConfig } from "./config.ts";

/** Milliseconds of the longest rate limit a start sits out; later there is time. */
const LONGEST_LIMIT = 6000;
/** Milliseconds a connection that is just being made gets at a stop until it can be closed. */
const HANDSHAKE = 1500;
const LOOK_EVERY = 20;
/** Milliseconds Discord gets to close its side; where the network is gone it never does. */
const GOODBYE = 400;

export type StoppableClient = Readonly<{
  client: Client;
  /** Disconnects and makes no further connection; resolves within two seconds, in whatever state it is. */
  stop: () => Promise<void>;
}>;

/**
 * No intents: interactions come without any, and nothing else is wanted. People and messages are not kept. With
 * DISCORD_SHARDS one process holds several gateway connections; discord.js's ShardingManager would start one
 * process for each, and a data folder belongs to one process.
 */
export function createClient({ apiUrl, shards }: DiscordConfig): StoppableClient {
  const ended = new AbortController();
  const gateway = stoppableGateway(ended.signal);
  const sharding =
    shards === "auto"
      ? ({ shards: "auto" } as const)
      : { shards: Array.from({ length: shards }, (_, shard) => shard), shardCount: shards };
  const client: Client = new Client({
    intents: [],
    makeCache: Options.cacheWithLimits({ UserManager: 0, GuildMemberManager: 0, MessageManager: 0 }),
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      timeout: 10_000,
      makeRequest: (url, init) => {
        const signals = [ended.signal, ...(init.signal == null ? [] : [init.signal])];
        return DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) });
      },
      rejectOnRateLimit: ({ timeToReset, retryAfter }) =>
        !client.isReady() && Math.max(timeToReset, retryAfter) > LONGEST_LIMIT,
    },
    ws: gateway.options,
    ...sharding,
  });
  const stop = async (): Promise<void> => {
    // What is still asked of Discord would keep the process alive.
    ended.abort();
    await gateway.settled();
    // Closing counts as the beginning of a new attempt, which does not come.
    client.removeAllListeners(Events.ShardReconnecting);
    await Promise.race([client.destroy(), timer(GOODBYE, undefined, { ref: false })]);
  };
  return { client, stop };
}

/**
 * discord.js's connections, made so that they end for good. By itself it connects once more when it is destroyed
 * in the half second before a new attempt, and does not close a connection it is just making.
 */
function stoppableGateway(ended: AbortSignal) {
  let strategy: SimpleShardingStrategy | undefined;
  const buildStrategy: NonNullable<WebSocketOptions["buildStrategy"]> = (manager) => {
    const { options } = manager;
    const kept = options.retrieveSessionInfo;
    // An attempt begins with this question; without an answer it goes no further.
    options.retrieveSessionInfo = (shard) => (ended.aborted ? new Promise(() => {}) : kept(shard));
    strategy = new SimpleShardingStrategy(manager);
    return strategy;
  };
  const settled = async (): Promise<void> => {
    for (let waited = 0; waited < HANDSHAKE; waited += LOOK_EVERY) {
      const states = await strategy?.fetchStatus();
      if (states?.some((state) => state === WebSocketShardStatus.Connecting) !== true) return;
      await timer(LOOK_EVERY);
    }
  };
  return { options: { buildStrategy }, settled };
}
