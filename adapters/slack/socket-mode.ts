import { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../log.ts";
import type { Running } from "../shared/running.ts";
import { createBoltLog } from "./bolt-log.ts";
import { lostAppToken } from "./check-tokens.ts";
import type { SlackConfig } from "./config.ts";
import { problemOf } from "./delivery/answer.ts";

type SocketConfig = Extract<SlackConfig, { mode: "socket" }>;

/** Milliseconds before a failed attempt to connect is repeated; the last one from then on. */
const BACKOFF = [1000, 2000, 5000, 10_000, 30_000];
/** With the check of the token before it, a start that cannot connect ends within ten seconds. */
const CONNECT_WITHIN = 5000;

export type SocketMode = Readonly<{
  receiver: SocketModeReceiver;
  /** Connects once, and rejects when that fails; then stays connected until stopped or refused. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}>;

/**
 * Bolt's Socket Mode receiver with our own reconnecting. The library's waits five seconds before it connects
 * again, even when Slack announced the change, and an outage during that ends the process with an unhandled
 * rejection; this connects at once, keeps trying, and never rejects after the start. When Slack took back the
 * app-level token, `onLost` is told so and nothing more is tried.
 */
export function createSocketMode(
  config: SocketConfig,
  log: Log,
  running: Running,
  onLost: (problem: string) => void,
): SocketMode {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: createBoltLog(log),
    autoReconnectEnabled: false,
    customPropertiesExtractor: ({ envelope_id }: Readonly<{ envelope_id?: string }>) => ({
      envelope: envelope_id,
    }),
    installerOptions: {
      clientOptions: { slackApiUrl: config.apiUrl, retryConfig: { retries: 0 }, timeout: CONNECT_WITHIN },
    },
  });
  const { client } = receiver;
  const disconnected = (): Promise<void> => new Promise((resolve) => client.once("disconnected", resolve));

  async function connect(): Promise<void> {
    const connecting = client.start();
    const late = running.pause(CONNECT_WITHIN).then(() => "late" as const);
    if ((await Promise.race([connecting, late])) !== "late") return;
    // A stop does not wait for Slack's address to come; the connection made with it is closed at once.
    connecting.then(running.stopping() ? close : () => {}, () => {});
    await close();
    throw new Error("Slack did not open the connection in time");
  }

  /** Says goodbye, and does not wait for a peer that is gone: a second call cuts the connection. */
  async function close(): Promise<void> {
    const closed = client.disconnect();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, 500).unref());
    await Promise.race([closed, patience.then(() => client.disconnect())]);
  }

  async function stayConnected(ended: Promise<void>): Promise<void> {
    await ended;
    for (let failures = 0; !running.stopping(); ) {
      try {
        await connect();
        if (failures > 0) log.info({ failures }, "connected to Slack again");
        return void stayConnected(disconnected());
      } catch (error) {
        const lost = lostAppToken(error);
        if (lost !== null) return onLost(lost);
        if (running.stopping()) return;
        log.warn({ problem: problemOf(error) }, "could not connect to Slack; trying again");
        await running.pause(BACKOFF[Math.min(failures, BACKOFF.length - 1)] ?? 0);
        failures += 1;
      }
    }
  }

  return {
    receiver,
    async start() {
      await connect();
      void stayConnected(disconnected());
    },
    stop: close,
  };
}
