import { setTimeout as timer } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Desk } from "../../commands/desk.ts";
import type { Log } from "../log.ts";
import type { DiscordConfig } from "./config.ts";
import { refusalOf, unreachable } from "./refusal.ts";
import { registerCommands } from "./registration/register.ts";
import type { Connection } from "./watch-connection.ts";

type ConnectParts = Readonly<{ desk: Desk; log: Log; connection: Connection }>;

/**
 * Registers the commands and waits until the first gateway connection is there; the other shards follow, five
 * seconds apart as Discord wants it. Gives null, or one line that names the variable and the fix.
 */
export async function connect(
  client: Client,
  config: DiscordConfig,
  { desk, log, connection }: ConnectParts,
  within: number,
): Promise<string | null> {
  const ready = new Promise<null>((resolve) => client.once(Events.ShardReady, () => resolve(null)));
  const late = new AbortController();
  const deadline = timer(within, undefined, { signal: late.signal }).then(
    () => unreachable(config, connection.trouble()),
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
    return await Promise.race([logIn(), ready, connection.lost, deadline]);
  } catch (error) {
    return refusalOf(error, config);
  } finally {
    late.abort();
  }
}
