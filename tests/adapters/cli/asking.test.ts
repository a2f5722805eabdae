import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openWorkshop, SEEDS, type Workshop } from "./otr.ts";

// Every test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let here: Workshop;
beforeAll(async () => {
  here = await openWorkshop();
  await here.run(["import", SEEDS]);
});
afterAll(() => here.remove());

describe.concurrent("one question", () => {
  test("ask answers on standard output, sourced, with status 0", async () => {
    const { child, ended } = here.start(["ask", "/quotes speaker:Bhatt"]);
    child.stdin.end();
    const { status, output, errors } = await ended;
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toMatch(/^Quotes: .*by Bhatt$/mu);
    expect(output).toMatch(/^Sources$/mu);
    expect(output).not.toContain("\u001b");
  });

  test("ask --json prints the reply as data", async () => {
    const { status, output } = await here.run(["ask", "--json", "/brief TRUST Act"]);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      tone: "answer",
      title: "Brief: TRUST Act",
      line: "/brief TRUST Act",
      sections: [{ type: "lines" }],
      sources: expect.arrayContaining([expect.objectContaining({ kind: "digest", version: 1 })]),
    });
  });

  test("a mistake is told on standard error, with another status", async () => {
    const { child, ended } = here.start(["brief"]);
    child.stdin.end();
    const { status, output, errors } = await ended;
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toContain("there is no “brief”");
  });

  test.each([
    { words: ["ask"], status: 2, says: "ask needs a question" },
    { words: ["ask", "--loud", "/help"], status: 2, says: "Unknown option '--loud'" },
    { words: ["import"], status: 2, says: "import needs a file or a folder" },
  ])("$words: told on standard error, with status $status", async ({ words, status, says }) => {
    const ended = await here.run(words);
    expect(ended).toMatchObject({ status, output: "", errors: expect.stringContaining(says) });
  });

  test("a question that is none is answered with what there is, with status 1", async () => {
    const { status, output } = await here.run(["ask", "/breif TRUST Act"]);
    expect(output).toContain("Did you mean /brief?");
    expect(status).toBe(1);
  });
});

describe.concurrent("the chat in a pipe", () => {
  test("answers a line at a time, passes over blank lines and remarks, and ends at exit", async () => {
    const input = "# a remark\n\n/sources\nbrief TRUST Act\nexit\n/help\n";
    const { status, output, errors } = await here.run([], { input, data: join(here.folder, "chat") });
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toMatch(/^On record: 5 articles/u);
    expect(output).toMatch(/^Brief: TRUST Act$/mu);
    expect(output).not.toContain("otr>");
    expect(output).not.toContain("Commands");
  });

  test("says what is missing when nothing comes at all", async () => {
    const { status, output, errors } = await here.run([], { data: join(here.folder, "silent") });
    expect({ status, output }).toEqual({ status: 0, output: "" });
    expect(errors).toMatch(/^No bot is configured, and no question came/u);
  });
});

describe("beside a running copy", () => {
  test("what only reads works; what writes is refused with one line; a signal ends the running one", async () => {
    const running = here.start([]);
    running.child.stdin.write("/sources\n");
    await running.says("On record");

    const [asked, doctor, exported, backup, imported, second] = await Promise.all([
      here.run(["ask", "/sources"]),
      here.run(["doctor"]),
      here.run(["export"]),
      here.run(["backup", join(here.folder, "beside.sqlite")]),
      here.run(["import", SEEDS]),
      here.run([], { input: "/help\n" }),
    ]);
    expect(asked).toMatchObject({ status: 0, output: expect.stringContaining("On record: 5 articles") });
    expect(doctor).toMatchObject({ status: 0, output: expect.stringContaining("Store: 5 versions, sound") });
    expect(exported.output.trim().split("\n")).toHaveLength(6);
    expect(backup).toMatchObject({ status: 0, output: expect.stringContaining("Backup made") });
    for (const refused of [imported, second]) {
      expect(refused).toMatchObject({ status: 1, output: "" });
      expect(refused.errors).toMatch(
        /^DATA_DIR: The data folder .+ is in use by another process\.[^\n]+\n$/u,
      );
    }

    running.child.kill("SIGTERM");
    expect(await running.ended).toMatchObject({ status: 0, errors: "" });
  });
});

describe.concurrent("what is wrong is one clear line", () => {
  test("doctor on a data folder that is not there makes none, and finds nothing wrong", async () => {
    const data = join(here.folder, "nowhere");
    const { status, output } = await here.run(["doctor"], { data });
    expect(status).toBe(0);
    expect(output).toContain("There is no database in");
    expect(existsSync(data)).toBe(false);
  });

  test("doctor ends with status 1 over a damaged database", async () => {
    const data = join(here.folder, "damaged");
    await here.run(["import", SEEDS], { data });
    const file = await open(join(data, "on-the-record.sqlite"), "r+");
    await file.write(new Uint8Array(4096).fill(7), 0, 4096, 4096);
    await file.close();
    const { status, output } = await here.run(["doctor"], { data });
    expect(status).toBe(1);
    expect(output).toMatch(/damaged/u);
  });

  test.each([
    { variables: { WINDOW_ARTICLES: "many" }, says: "WINDOW_ARTICLES: expected a whole number" },
    { variables: { LOG_LEVEL: "loud" }, says: "LOG_LEVEL: expected one of: debug, info, warn, error" },
  ])("$variables", async ({ variables, says }) => {
    const ended = await here.run(["ask", "/help"], { variables });
    expect(ended).toMatchObject({ status: 1, output: "" });
    expect(ended.errors).toMatch(/^[^\n]+\n$/u);
    expect(ended.errors).toContain(says);
  });

  test("a data folder that is a file", async () => {
    const data = await here.write("file", "");
    expect(await here.run(["ask", "/help"], { data })).toEqual({
      status: 1,
      output: "",
      errors: expect.stringMatching(/^DATA_DIR: The data folder [^\n]+ is a file [^\n]+\n$/u),
    });
  });

  test("doctor tells a wrong setting of a bot, with status 1", async () => {
    const { status, output } = await here.run(["doctor"], { variables: { SLACK_BOT_TOKEN: "nonsense" } });
    expect(status).toBe(1);
    expect(output).toMatch(/Slack: configured wrongly\n {2}SLACK_/u);
  });
});
