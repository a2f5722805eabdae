import { hkdfSync } from "node:crypto";
import type { Server } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Log } from "../log.ts";
import { createBoltLog } from "./bolt-log.ts";
import type { SlackConfig } from "./config.ts";
import type { Installations } from "./install/installations.ts";
import { slackScopes } from "./manifest.ts";

type HttpDeps = Readonly<{ log: Log; ended?: () => readonly string[] }>;
type HttpConfig = Exclude<SlackConfig, { mode: "socket" }>;

const EVENTS_PATH = "/slack/events";
const HEALTH_PATH = "/healthz";

export type HttpMode = Readonly<{
  receiver: HTTPReceiver;
  /** Listens, and gives the port; rejects when it is taken. */
  start: () => Promise<number>;
  /** Takes no more requests; `cut` ends those that are still open. */
  stop: () => void;
  cut: () => void;
}>;

/**
 * Bolt's HTTP receiver: signatures and timestamps verified, `/healthz`, and for several workspaces the pages
 * under `/slack/install` and `/slack/oauth_redirect`, whose state is signed and bound to a cookie.
 */
export function createHttpMode(
  config: HttpConfig,
  { log, ended = () => [] }: HttpDeps,
  installations: Installations | null,
): HttpMode {
  const oauth =
    config.mode === "workspaces" && installations !== null
      ? {
          clientId: config.clientId,
          clientSecret: config.clientSecret,
          stateSecret: stateSecret(config.tokenKey),
          scopes: [...slackScopes(false)],
          installationStore: installations,
          installerOptions: { directInstall: true, clientOptions: { slackApiUrl: config.apiUrl } },
        }
      : {};
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret,
    endpoints: EVENTS_PATH,
    logger: createBoltLog(log),
    customRoutes: [
      {
        path: HEALTH_PATH,
        method: "GET",
        handler: (_, response) => {
          response.writeHead(200, { "content-type": "application/json" });
          response.end(JSON.stringify(healthOf(ended())));
        },
      },
    ],
    ...oauth,
  });
  let server: Server | undefined;
  return {
    receiver,
    async start() {
      server = await receiver.start(config.port);
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : config.port;
    },
    stop: () => server?.close(),
    cut: () => server?.closeAllConnections(),
  };
}

/** Another bot that ended does not make this one unhealthy: starting again would end it too. */
function healthOf(ended: readonly string[]) {
  return ended.length === 0 ? { ok: true } : { ok: true, ended };
}

/** A secret of its own for the state of an installation, so that there is one variable less to keep. */
function stateSecret(tokenKey: Uint8Array): string {
  return Buffer.from(hkdfSync("sha256", tokenKey, "", "slack oauth state", 32)).toString("hex");
}
