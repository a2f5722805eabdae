import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { slashCommand } from "../../support/fake-slack/payloads.ts";
import { type FakeSlack, startFakeSlack } from "../../support/fake-slack/server.ts";
import { ENVIRONMENT, stringsIn } from "./harness.ts";

// Every test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PROGRAM = join(import.meta.dirname, "../../../adapters/otr.mjs");

describe("the whole program with Slack configured", () => {
  let fake: FakeSlack;
  let folder: string;
  beforeEach(async () => {
    fake = await startFakeSlack();
    folder = await mkdtemp(join(tmpdir(), "otr-slack-"));
  });
  afterEach(async () => {
    await fake.stop();
    await rm(folder, { recursive: true });
  });
  const start = (variables: Readonly<Record<string, string>>) => {
    const env = { PATH: process.env.PATH, DATA_DIR: folder, SLACK_API_URL: fake.apiUrl, ...variables };
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", PROGRAM], { env });
    const errors: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
    return { child, errors };
  };

  it("answers a question from the starter corpus, and ends with status 0 on SIGTERM", async () => {
    const { child, errors } = start(ENVIRONMENT.socket);
    await fake.socket.connections.take();
    await fake.socket.send(
      "slash_commands",
      slashCommand("/brief", "TRUST Act", { responseUrl: fake.responseUrl("r1") }).payload,
    );
    const { body } = await fake.answers.take();
    expect(stringsIn(body)).toContain("Brief: TRUST Act");
    expect(stringsIn(body).join(" ")).toContain("3 outlets");
    const asked = performance.now();
    child.kill("SIGTERM");
    const [status] = await once(child, "exit");
    expect(status).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(errors.join("")).not.toMatch(/TRUST|U0READER|xoxb-|xapp-/);
    expect(fake.problems).toEqual([]);
  });

  it("ends with a status other than 0 and one line when Slack refuses a token", async () => {
    const { child, errors } = start({ ...ENVIRONMENT.socket, SLACK_BOT_TOKEN: "xoxb-revoked" });
    const [status] = await once(child, "exit");
    expect(status).toBe(1);
    expect(errors.join("")).toMatch(/^SLACK_BOT_TOKEN: Slack refused it \(invalid_auth\)/m);
  });
});
