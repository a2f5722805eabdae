import { setTimeout as timer } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Desk } from "../../commands/desk.ts";
import type { Log } from "../log.ts";
import type { DiscordConfig } from "./config.ts";
import { problemOf } from "./delivery/problem-of.ts";
import { refusalOf, refusalOfClosing, unreachable } from "./refusal.ts";
import { registerCommands } from "./registration/register.ts";

type ConnectParts = Readonly<{ desk: Desk; log: Log }>;

/**
 * Registers the commands and waits until the first gateway connection is there; the other shards follow, five
 * seconds apart as Discord wants it. Gives null, or one line that names the variable and the fix. Trouble with
 * the connection is logged, then and later.
 */
export async function connect(
  client: Client,
  config: DiscordConfig,
  { desk, log }: ConnectParts,
  within: number,
): Promise<string | null> {
  let latest = "it did not answer in time";
  // Without a listener an error would end the process.
  client.on(Events.Error, (error) => log.error({ problem: problemOf(error) }, "discord.js reports an error"));
  client.on(Events.ShardError, (error, shard) => {
    latest = problemOf(error);
    log.warn({ problem: latest, shard }, "the connection to Discord failed");
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "connecting to Discord again"));
  const closed = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.error({ code, shard }, "Discord closed the connection for good");
      resolve(refusalOfClosing(code));
    });
  });
  const ready = new Promise<null>((resolve) => client.once(Events.ShardReady, () => resolve(null)));
  const late = new AbortController();
  const deadline = timer(within, undefined, { signal: late.signal }).then(
    () => unreachable(config, latest),
    () => null,
  );
  const logIn = async (): Promise<null> => {
    client.rest.setToken(config.token);
    if ((await registerCommands(client.rest, desk.commands, config)) === "registered")
      log.info({ everywhere: config.guildId === null }, "the commands were registered");
    await client.login(config.token);
    return ready;
  };
  try {
    return await Promise.race([logIn(), ready, closed, deadline]);
  } catch (error) {
    return refusalOf(error, config);
  } finally {
    late.abort();
  }
}
