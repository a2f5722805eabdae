import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRespond, type Response } from "../../../adapters/slack/delivery/respond.ts";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import { type FakeSlack, startFakeSlack } from "../../support/fake-slack/server.ts";

const ANSWER: Response = {
  response_type: "ephemeral",
  replace_original: false,
  text: "Here it is.",
  blocks: [],
};

describe("a response", () => {
  let fake: FakeSlack;
  let waited: number[];
  beforeEach(async () => {
    fake = await startFakeSlack();
    waited = [];
  });
  afterEach(() => fake.stop());
  const respond = () =>
    createRespond(fetch, async (milliseconds) => {
      waited.push(milliseconds);
    })(fake.responseUrl("r1"), ANSWER);

  it("waits exactly as long as Retry-After says, each time", async () => {
    fake.failNext("response_url", { status: 429, headers: { "retry-after": "7" } });
    fake.failNext("response_url", { status: 429, headers: { "retry-after": "30" } });
    await respond();
    expect(waited).toEqual([7000, 30_000]);
    expect(fake.answers.all).toHaveLength(1);
  });

  it("waits a second when Slack does not say how long", async () => {
    fake.failNext("response_url", { status: 429 });
    await respond();
    expect(waited).toEqual([1000]);
  });

  it("gives up when it would wait longer than its address lives", async () => {
    const seconds = String(LIMITS.responseLife.max / 1000 + 1);
    fake.failNext("response_url", { status: 429, headers: { "retry-after": seconds } });
    await expect(respond()).rejects.toThrow("rate limited for longer than it lives");
    expect(waited).toEqual([]);
  });

  it("tries again when Slack fails, a little later each time, and gives up after the fourth time", async () => {
    for (const status of [500, 503, 502]) fake.failNext("response_url", { status });
    await respond();
    expect(waited).toEqual([500, 2000, 5000]);
    for (let time = 0; time < 4; time += 1) fake.failNext("response_url", { status: 500 });
    await expect(respond()).rejects.toThrow("status 500");
  });

  it.each([
    [404, { ok: false, error: "used_url" }, "used_url"],
    [404, { ok: false, error: "expired_url" }, "expired_url"],
    [200, { ok: false, error: "invalid_payload" }, "invalid_payload"],
    [400, "the text was: ferry fares", "status 400"],
  ])(
    "is not repeated when Slack refuses it (%i), and repeats nothing of what was sent",
    async (status, body, problem) => {
      fake.failNext("response_url", { status, body });
      const refused = respond();
      await expect(refused).rejects.toThrow(problem);
      await expect(refused).rejects.not.toThrow("ferry");
      expect(fake.answers.all).toEqual([]);
    },
  );

  it("goes without blocks, once, when Slack does not take them", async () => {
    fake.failNext("response_url", { status: 400, body: "invalid_blocks" });
    await respond();
    expect(fake.answers.all[0]?.body).not.toHaveProperty("blocks");
    fake.failNext("response_url", { status: 400, body: "invalid_blocks" });
    fake.failNext("response_url", { status: 400, body: "invalid_blocks" });
    await expect(respond()).rejects.toThrow("invalid_blocks");
  });

  it("is refused by Slack at the sixth use of an address", async () => {
    for (let use = 0; use < LIMITS.responseUses.max; use += 1) await respond();
    await expect(respond()).rejects.toThrow("used_url");
  });
});
