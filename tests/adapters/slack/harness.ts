import { afterEach, beforeEach, describe, expect } from "vitest";
import type { Log } from "../../../adapters/log.ts";
import { slackEnvironment } from "../../../adapters/slack/config.ts";
import { type SlackDeps, type SlackStart, startSlack } from "../../../adapters/slack/start-slack.ts";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { deliverOverHttp } from "../../support/fake-slack/deliver-http.ts";
import { type Delivery, slashCommand } from "../../support/fake-slack/payloads.ts";
import { type Answer, type FakeSlack, startFakeSlack } from "../../support/fake-slack/server.ts";
import { ADMIN_USER, APP_TOKEN, CLIENT, FIRST, SIGNING_SECRET } from "../../support/fake-slack/workspaces.ts";
import type { Journal } from "../../support/journal.ts";
import { createLogJournal, type LogLine } from "../../support/log-journal.ts";
import { createSampleDesk, type SampleDesk } from "../../support/sample-desk.ts";

export type Mode = "socket" | "http" | "workspaces";
const TOKEN_KEY = "ab".repeat(32);

/** What each mode needs to be configured; the platform's address comes on top. */
export const ENVIRONMENT: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  socket: { SLACK_BOT_TOKEN: FIRST.botToken, SLACK_APP_TOKEN: APP_TOKEN },
  http: { SLACK_BOT_TOKEN: FIRST.botToken, SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: "0" },
  workspaces: {
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_CLIENT_ID: CLIENT.id,
    SLACK_CLIENT_SECRET: CLIENT.secret,
    SLACK_TOKEN_KEY: TOKEN_KEY,
    PORT: "0",
  },
};

/** What no log line may hold, whatever happened: who asked, what they asked, and any token. */
const PRIVATE = /U0READER|U0ADMIN|U0SHARER|ferry|ferrets|Moreau|xoxb-|xapp-/;

/** The adapter, running against the fake platform with a desk that answers from memory. */
export type Harness = Readonly<{
  fake: FakeSlack;
  desk: SampleDesk;
  store: Store;
  logged: Journal<LogLine>;
  /** Resolves when Slack took back a token for good. */
  lost: Promise<string>;
  /** The HTTP endpoint's origin; "" in Socket Mode. */
  origin: string;
  /** Delivers something the way the mode does, and gives what it was acknowledged with. */
  deliver: (delivery: Delivery, repeated?: number) => Promise<unknown>;
  disconnect: () => Promise<void>;
  stop: () => Promise<void>;
}>;

type More = Pick<SlackDeps, "checkEvery" | "ended">;

/** Starts a mode; `variables` are added to or replace those of the mode. */
export async function startWith(
  mode: Mode,
  fake: FakeSlack,
  store: Store,
  desk: SampleDesk,
  log: Log,
  variables: Readonly<Record<string, string>> = {},
  more: More = {},
): Promise<SlackStart> {
  const config = slackEnvironment.parse({ ...ENVIRONMENT[mode], SLACK_API_URL: fake.apiUrl, ...variables });
  if (config.mode === "off") throw new Error("nothing of Slack is configured");
  const { settings, secrets } = store;
  const now = (): Date => new Date("2026-01-01T00:00:00Z");
  return startSlack(config, { desk, settings, secrets, log, now, ...more });
}

export async function startHarness(
  mode: Mode,
  variables: Readonly<Record<string, string>> = {},
  more: More = {},
): Promise<Harness> {
  const fake = await startFakeSlack();
  const desk = createSampleDesk();
  const store = createMemoryStore();
  const { log, logged } = createLogJournal();
  const started = await startWith(mode, fake, store, desk, log, variables, more);
  if (started.kind === "refused") throw new Error(started.problem);
  const origin = started.port === null ? "" : `http://127.0.0.1:${started.port}`;
  return {
    fake,
    desk,
    store,
    logged,
    lost: started.lost,
    origin,
    async deliver(delivery, repeated) {
      if (mode === "socket") {
        const retry = repeated === undefined ? undefined : { attempt: repeated };
        return fake.socket.send(delivery.kind, delivery.payload, retry);
      }
      const signing = repeated === undefined ? {} : { retry: repeated };
      const outcome = await deliverOverHttp(`${origin}/slack/events`, delivery, signing);
      expect(outcome.status).toBe(200);
      return outcome.body;
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

/** What tests of one kind of delivery work with. */
export type InMode = Readonly<{
  slack: () => Harness;
  /** An address for the answer. */
  asker: () => Readonly<{ responseUrl: string }>;
  /** Asks a slash command and gives the message that answers it. */
  askedWith: (command: string, text: string) => Promise<Answer["body"]>;
}>;

/** The same specification in Socket Mode and over HTTP, each test with an adapter of its own. */
export function inBothModes(about: string, tests: (inMode: InMode) => void): void {
  describe.each<[Mode]>([["socket"], ["http"]])(`${about}, in %s mode`, (mode) => {
    let slack: Harness;
    beforeEach(async () => {
      slack = await startHarness(mode, { SLACK_ADMINS: ADMIN_USER });
    });
    afterEach(() => slack.stop());
    const asker = () => ({ responseUrl: slack.fake.responseUrl("r1") });
    const askedWith: InMode["askedWith"] = async (command, text) => {
      await slack.deliver(slashCommand(command, text, asker()));
      return (await slack.fake.answers.take()).body;
    };
    tests({ slack: () => slack, asker, askedWith });
  });
}

/** Every string under a key, anywhere inside: for looking at blocks as a reader does. */
export function stringsIn(value: unknown, key = "text"): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => stringsIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : stringsIn(inner, key),
  );
}

type Found = Readonly<Record<string, unknown>>;

/** The button with a label, anywhere inside blocks or a view. */
export function buttonIn(value: unknown, label: string): Found {
  const found = objectsIn(value).find(
    (each) => each.type === "button" && stringsIn(each.text).includes(label),
  );
  if (found === undefined) throw new Error(`no button “${label}” among: ${stringsIn(value).join(" | ")}`);
  return found;
}

export function hasButton(value: unknown, label: string): boolean {
  return objectsIn(value).some((each) => each.type === "button" && stringsIn(each.text).includes(label));
}

function objectsIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const own: Found = { text: { text: "" }, ...value };
  return [own, ...Object.values(value).flatMap(objectsIn)];
}
