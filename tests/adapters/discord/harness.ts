import { expect } from "vitest";
import { discordEnvironment } from "../../../adapters/discord/config.ts";
import { startDiscord } from "../../../adapters/discord/start-discord.ts";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { APPLICATION, GUILD, TOKEN } from "../../support/fake-discord/identity.ts";
import type { Answered } from "../../support/fake-discord/interactions.ts";
import type { Payload } from "../../support/fake-discord/payloads.ts";
import { type FakeDiscord, startFakeDiscord } from "../../support/fake-discord/server.ts";
import type { Journal } from "../../support/journal.ts";
import { createLogJournal, type LogLine } from "../../support/log-journal.ts";
import { createSampleDesk, type SampleDesk } from "../../support/sample-desk.ts";

/** What has to be configured; the platform's address comes on top. */
export const ENVIRONMENT = {
  DISCORD_TOKEN: TOKEN,
  DISCORD_APPLICATION_ID: APPLICATION,
  DISCORD_GUILD_ID: GUILD,
} as const;

/** What no log line may hold, whatever happened: who asked, what they asked, and any token. */
const PRIVATE = /50000000000000000|ferry|ferrets|Moreau|made-up|token-\d/;

/** The adapter, connected to the fake platform, with a desk that answers from memory. */
export type Harness = Readonly<{
  fake: FakeDiscord;
  desk: SampleDesk;
  store: Store;
  logged: Journal<LogLine>;
  invite: string;
  /** Resolves when Discord ended the connection for good. */
  lost: Promise<string>;
  /** Delivers an interaction without waiting for anything. */
  deliver: (payload: Payload) => void;
  /** Delivers an interaction and gives the next thing it is answered with. */
  ask: (payload: Payload) => Promise<Answered>;
  /** The next thing an interaction is answered with. */
  next: (payload: Payload) => Promise<Answered>;
  disconnect: () => Promise<void>;
  stop: () => Promise<void>;
}>;

type Variables = Readonly<Record<string, string>>;

/** The configuration for the fake platform; `variables` are added to or replace the usual ones. */
export function configFor(fake: FakeDiscord, variables: Variables = {}) {
  const config = discordEnvironment.parse({ ...ENVIRONMENT, DISCORD_API_URL: fake.apiUrl, ...variables });
  if (config.mode === "off") throw new Error("nothing of Discord is configured");
  return config;
}

export async function startHarness(variables: Variables = {}): Promise<Harness> {
  const fake = await startFakeDiscord();
  const desk = createSampleDesk();
  const store = createMemoryStore();
  const { log, logged } = createLogJournal();
  const started = await startDiscord(configFor(fake, variables), {
    desk,
    settings: store.settings,
    log,
    inTime: 50,
  });
  if (started.kind === "refused") throw new Error(started.problem);
  const deliver = (payload: Payload): void => {
    fake.interactions.expect(payload.token, isPrivate(payload.message));
    fake.gateway.dispatch("INTERACTION_CREATE", payload);
  };
  const next = (payload: Payload) =>
    fake.interactions.answers.take((answered) => answered.token === payload.token);
  return {
    fake,
    desk,
    store,
    logged,
    invite: started.invite,
    lost: started.lost,
    deliver,
    next,
    ask(payload) {
      deliver(payload);
      return next(payload);
    },
    disconnect: started.stop,
    async stop() {
      await started.stop();
      await fake.stop();
      expect(fake.problems).toEqual([]);
      expect(logged.all.filter(({ text }) => PRIVATE.test(text))).toEqual([]);
    },
  };
}

function isPrivate(message: unknown): boolean {
  const flags = typeof message === "object" && message !== null && "flags" in message ? message.flags : 0;
  return (Number(flags) & 64) !== 0;
}
