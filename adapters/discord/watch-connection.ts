import { type Client, Events } from "discord.js";
import type { Log } from "../log.ts";
import { problemOf } from "./delivery/problem-of.ts";
import { refusalOfClosing } from "./refusal.ts";

/** What becomes of the connection to Discord, from before it is made until it is given up. */
export type Connection = Readonly<{
  /**
   * Resolves when Discord closed it and would close it again, as after a new token: one line that names the
   * variable and the fix. Never rejects.
   */
  lost: Promise<string>;
  /** What went wrong last, as far as it says. */
  trouble: () => string;
}>;

/** Logs trouble with the connection. What can be connected again, discord.js connects again by itself. */
export function watchConnection(client: Client, log: Log): Connection {
  let trouble = "it did not answer in time";
  // Without a listener an error would end the process.
  client.on(Events.Error, (error) => log.error({ problem: problemOf(error) }, "discord.js reports an error"));
  client.on(Events.ShardError, (error, shard) => {
    trouble = problemOf(error);
    log.warn({ problem: trouble, shard }, "the connection to Discord failed");
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "connecting to Discord again"));
  const lost = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.error({ code, shard }, "Discord closed the connection for good");
      resolve(refusalOfClosing(code));
    });
  });
  return { lost, trouble: () => trouble };
}
