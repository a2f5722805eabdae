import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completion, press, slashCommand } from "../../support/fake-discord/payloads.ts";
import { idOf, readDiscord } from "../../support/fake-discord/read-message.ts";
import { type Harness, startHarness } from "./harness.ts";

describe("the connection to Discord", () => {
  let discord: Harness;
  beforeEach(async () => {
    discord = await startHarness();
  });
  afterEach(() => discord.stop());

  const question = () => slashCommand("brief", { topic: "ferry fares" });
  const answered = async () => {
    expect(readDiscord((await discord.ask(question())).body)).toContain("Brief: ferry fares");
  };
  const greeted = (op: number) => discord.fake.gateway.received.take((message) => message.op === op);

  it.each([
    ["resumes when Discord asks to reconnect (op 7)", () => discord.fake.gateway.operate(7), 6],
    ["resumes when its session can be (op 9)", () => discord.fake.gateway.operate(9, true), 6],
    ["begins a new session when its own is gone (op 9)", () => discord.fake.gateway.operate(9, false), 2],
    ["resumes after a broken line", () => discord.fake.gateway.drop(), 6],
    ["resumes after an error of the gateway", () => discord.fake.gateway.drop(4000), 6],
  ])("%s, and goes on answering", async (_, trouble, op) => {
    await greeted(2);
    trouble();
    await greeted(op);
    await answered();
  });

  it("waits as long as a rate limit says, then answers", async () => {
    const body = { message: "You are being rate limited.", retry_after: 0.1, global: false };
    discord.fake.failNext("POST /interactions", { status: 429, headers: { "retry-after": "0.1" }, body });
    await answered();
    expect(discord.fake.faulted.all).toHaveLength(1);
  });

  it("tries again when Discord fails", async () => {
    discord.fake.failNext("POST /interactions", { status: 500 });
    await answered();
  });

  const refusal = { status: 400, body: { code: 50035, message: "Invalid Form Body" } };

  it("says that something went wrong when Discord refuses an answer, and logs it without its words", async () => {
    discord.fake.failNext("POST /interactions", refusal);
    const { body } = await discord.ask(question());
    const reference = /reference ([0-9A-F]{4})/.exec(readDiscord(body))?.[1] ?? "none";
    const { text } = await discord.logged.take(({ level }) => level === "error");
    expect(text).toContain(reference);
    expect(text).toContain("Discord refused an answer: 400, code 50035");
    await answered();
  });

  it("logs an answer that Discord does not take at all, and goes on", async () => {
    discord.fake.failNext("POST /interactions", {
      status: 404,
      body: { code: 10062, message: "Unknown interaction" },
    });
    discord.deliver(question());
    const { text } = await discord.logged.take(({ level }) => level === "error");
    expect(text).toContain("Discord did not take an answer");
    expect(text).toContain("10062");
    await answered();
  });

  it("goes on after an interaction that is none of ours", async () => {
    const modal = { custom_id: "somebody's", components: [] };
    const user = {
      id: "5",
      type: 2,
      name: "About",
      target_id: "6",
      resolved: { users: { "6": { id: "6" } } },
    };
    discord.deliver({ ...question(), type: 5, data: modal });
    discord.deliver({ ...question(), data: user });
    await answered();
  });

  it("answers fifty people at once, each with their own answer", async () => {
    const questions = Array.from({ length: 50 }, (_, index) =>
      slashCommand(index % 2 === 0 ? "brief" : "figures", { topic: "ferry fares" }),
    );
    const started = performance.now();
    const first = await Promise.all(questions.map((each) => discord.ask(each)));
    expect(performance.now() - started).toBeLessThan(3000);
    const answers = await Promise.all(
      questions.map((each, index) =>
        first[index]?.how === "defer" ? discord.next(each) : Promise.resolve(first[index]),
      ),
    );
    for (const [index, answer] of answers.entries())
      expect(readDiscord(answer?.body)).toContain(index % 2 === 0 ? "Brief:" : "Figures:");
  });

  it("announces fifty slow answers in time, and gives them all", async () => {
    const release = discord.desk.hold();
    const questions = Array.from({ length: 50 }, question);
    const first = await Promise.all(questions.map((each) => discord.ask(each)));
    expect(first.every(({ how }) => how === "defer")).toBe(true);
    release();
    const last = await Promise.all(questions.map((each) => discord.next(each)));
    expect(last.every(({ how }) => how === "edit")).toBe(true);
  });

  it("completes within a tenth of a second, from memory", async () => {
    await discord.ask(completion("sources", "x", ""));
    const started = performance.now();
    await discord.ask(completion("quotes", "speaker", "mo"));
    expect(performance.now() - started).toBeLessThan(100);
  });

  describe("a stop", () => {
    it("lets running answers finish, within five seconds", async () => {
      const release = discord.desk.hold();
      const asked = question();
      expect((await discord.ask(asked)).how).toBe("defer");
      const started = performance.now();
      const stopping = discord.disconnect();
      release();
      await stopping;
      expect(performance.now() - started).toBeLessThan(5000);
      expect((await discord.next(asked)).how).toBe("edit");
    });

    it("does not wait longer than that for one that never comes", async () => {
      const release = discord.desk.hold();
      await discord.ask(question());
      const started = performance.now();
      await discord.disconnect();
      expect(performance.now() - started).toBeLessThan(5000);
      release();
    });
  });

  it("keeps a message in the style it was sent in", async () => {
    const { body } = await discord.ask(question());
    const other = await startHarness({ DISCORD_STYLE: "embeds" });
    const changed = await other.ask(press(idOf(body, "Quotes"), body, true));
    expect(changed.body.embeds).toBeUndefined();
    await other.stop();
  });
});
