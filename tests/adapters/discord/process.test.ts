import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { press, slashCommand } from "../../support/fake-discord/payloads.ts";
import { idOf, readDiscord } from "../../support/fake-discord/read-message.ts";
import { type FakeDiscord, startFakeDiscord } from "../../support/fake-discord/server.ts";
import { createJournal } from "../../support/journal.ts";
import { ENVIRONMENT } from "./harness.ts";

// Every test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PROGRAM = join(import.meta.dirname, "../../../adapters/otr.mjs");

describe("the whole program with Discord configured", () => {
  let fake: FakeDiscord;
  let folder: string;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    folder = await mkdtemp(join(tmpdir(), "otr-discord-"));
  });
  afterEach(async () => {
    await fake.stop();
    await rm(folder, { recursive: true });
  });

  const start = (variables: Readonly<Record<string, string>> = {}) => {
    const env = {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      DISCORD_API_URL: fake.apiUrl,
      ...ENVIRONMENT,
      ...variables,
    };
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", PROGRAM], { env });
    const errors = createJournal<string>();
    child.stderr.on("data", (chunk: Buffer) => errors.add(chunk.toString()));
    return { child, errors };
  };
  const ask = (payload: ReturnType<typeof slashCommand>, inPrivate = false) => {
    fake.interactions.expect(payload.token, inPrivate);
    fake.gateway.dispatch("INTERACTION_CREATE", payload);
    return fake.interactions.answers.take(({ token }) => token === payload.token);
  };

  it("answers from the starter corpus, goes on after a restart, and ends with status 0 on SIGTERM", async () => {
    const first = start();
    await first.errors.take((text) =>
      text.includes("Discord is connected. Add the bot to a server: https://"),
    );
    const { body } = await ask(slashCommand("brief", { topic: "TRUST Act" }));
    expect(readDiscord(body)).toContain("Brief: TRUST Act");
    expect(readDiscord(body)).toContain("3 outlets");
    const asked = performance.now();
    first.child.kill("SIGTERM");
    expect(await once(first.child, "exit")).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(5000);

    const second = start();
    await second.errors.take((text) => text.includes("Discord is connected"));
    const pressed = await ask(press(idOf(body, "Quotes"), body, true), true);
    expect(readDiscord(pressed.body)).toContain("Quotes: TRUST Act");
    second.child.kill("SIGTERM");
    expect(await once(second.child, "exit")).toEqual([0, null]);

    expect([...first.errors.all, ...second.errors.all].join("")).not.toMatch(/TRUST|made-up|5000000000/);
    expect(fake.calls.all.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(fake.problems).toEqual([]);
  });

  it("ends with status 1 and one line when Discord takes the token back", async () => {
    const { child, errors } = start();
    await errors.take((text) => text.includes("Discord is connected"));
    fake.gateway.drop(4004);
    expect(await once(child, "exit")).toEqual([1, null]);
    expect(errors.all.join("")).toMatch(
      /^DISCORD_TOKEN: Discord refused it\. Make a new one at .*Reset Token/m,
    );
  });

  it.each<[string, NodeJS.Signals, (running: ReturnType<typeof start>) => Promise<unknown>]>([
    [
      "SIGINT while it starts",
      "SIGINT",
      () => {
        fake.gateway.mute();
        return fake.gateway.connected.take();
      },
    ],
    [
      "SIGTERM while it connects again, and nobody answers",
      "SIGTERM",
      async ({ errors }) => {
        await errors.take((text) => text.includes("Discord is connected"));
        await fake.gateway.connected.take();
        fake.gateway.mute();
        fake.gateway.drop();
        return fake.gateway.connected.take();
      },
    ],
  ])("ends with status 0 within five seconds on %s", async (_, signal, comeSoFar) => {
    const running = start();
    await comeSoFar(running);
    const asked = performance.now();
    // npm hands on what the terminal or a supervisor sends to all its processes.
    running.child.kill(signal);
    running.child.kill(signal);
    expect(await once(running.child, "exit")).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(5000);
  });

  it.each([
    ["a token Discord refuses", { DISCORD_TOKEN: "another.token" }, /^DISCORD_TOKEN: Discord refused it/m],
    ["a token without an application", { DISCORD_APPLICATION_ID: "" }, /^DISCORD_APPLICATION_ID: expected /m],
  ])("ends with a status other than 0 and one line for %s", async (_, variables, problem) => {
    const { child, errors } = start(variables);
    const [status] = await once(child, "exit");
    expect(status).toBe(1);
    expect(errors.all.join("")).toMatch(problem);
    expect(errors.all.join("")).not.toContain("another.token");
  });

  it("ends so for a DATA_DIR that is a file", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const { child, errors } = start({ DATA_DIR: file });
    const [status] = await once(child, "exit");
    expect(status).toBe(1);
    expect(errors.all.join("")).toMatch(/^DATA_DIR: /m);
  });
});
