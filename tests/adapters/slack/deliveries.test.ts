import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverOverHttp } from "../../support/fake-slack/deliver-http.ts";
import { mention, slashCommand, submit } from "../../support/fake-slack/payloads.ts";
import { type Harness, type Mode, startHarness, stringsIn } from "./harness.ts";

const FORM = { id: "V1", type: "modal", callback_id: "ask_form" };

describe.each<[Mode]>([["socket"], ["http"]])("deliveries in %s mode", (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode);
  });
  afterEach(() => slack.stop());
  const asker = (id = "r1") => ({ responseUrl: slack.fake.responseUrl(id) });
  /** Something else afterwards, so that what came before has been dealt with. */
  const settle = async () => {
    await slack.deliver(slashCommand("/sources", "", asker("last")));
    await slack.fake.answers.take((answer) => answer.id === "last");
  };

  describe("that Slack repeats are answered once", () => {
    it.each([
      ["a slash command", () => slashCommand("/brief", "ferry fares", asker())],
      ["a mention", () => mention("brief ferry fares")],
      [
        "a form sent off",
        () => submit(FORM, { kind: { "form:kind": { selected_option: { value: "quotes" } } } }),
      ],
    ])("%s, repeated while it is answered and after", async (_, make) => {
      const release = slack.desk.hold();
      const delivery = make();
      const first = slack.deliver(delivery);
      await slack.desk.asked.take();
      await slack.deliver(delivery, 1);
      release();
      await first;
      await slack.deliver(delivery, 2);
      await settle();
      expect(slack.desk.asked.all.map(({ name }) => name).filter((name) => name !== "sources")).toHaveLength(
        1,
      );
    });

    it("but two that only look alike are two", async () => {
      await slack.deliver(slashCommand("/brief", "ferry fares", asker("a")));
      await slack.deliver(slashCommand("/brief", "ferry fares", asker("b")));
      await slack.fake.answers.take((answer) => answer.id === "a");
      await slack.fake.answers.take((answer) => answer.id === "b");
    });
  });

  describe("that Slack does not take at first", () => {
    it("wait as long as Slack asks when there are too many", async () => {
      slack.fake.failNext("response_url", { status: 429, headers: { "retry-after": "0.02" } });
      slack.fake.failNext("response_url", { status: 429, headers: { "retry-after": "0.02" } });
      await slack.deliver(slashCommand("/brief", "ferry fares", asker()));
      expect(stringsIn((await slack.fake.answers.take()).body)).toContain("Brief: ferry fares");
      expect(slack.fake.faulted.all).toEqual(["response_url", "response_url"]);
    });

    it("do the same for the Web API", async () => {
      slack.fake.failNext("chat.postMessage", { status: 429, headers: { "retry-after": "1" } });
      await slack.deliver(mention("brief ferry fares"));
      await slack.fake.calls.take((call) => call.method === "chat.postMessage");
    });

    it.each([["invalid_blocks"], ["msg_blocks_too_long"]])(
      "go as plain text when Slack says %s",
      async (error) => {
        slack.fake.failNext("response_url", { status: 400, body: error });
        await slack.deliver(slashCommand("/brief", "ferry fares", asker()));
        const { body } = await slack.fake.answers.take();
        expect(body.blocks).toBeUndefined();
        expect(body.text).toContain("Fares rise by a third in October.");
        slack.fake.failNext("chat.postMessage", { status: 200, body: { ok: false, error } });
        await slack.deliver(mention("brief ferry fares"));
        const { args } = await slack.fake.calls.take((call) => call.method === "chat.postMessage");
        expect(args.blocks).toBeUndefined();
        expect(args.text).toContain("Fares rise by a third in October.");
      },
    );

    it("go without their table first, which only repeats what stands above it", async () => {
      slack.fake.failNext("response_url", { status: 400, body: "invalid_blocks" });
      await slack.deliver(slashCommand("/figures", "ferry fares", asker()));
      const { body } = await slack.fake.answers.take();
      expect(stringsIn(body, "type")).not.toContain("table");
      expect(stringsIn(body)).toContain("⚠ Sources disagree: more than 700 and about 450.");
    });

    it("are logged and given up when the address is used up, and the next is answered", async () => {
      slack.fake.failNext("response_url", { status: 404, body: { ok: false, error: "used_url" } });
      await slack.deliver(slashCommand("/brief", "ferry fares", asker()));
      const line = await slack.logged.take(({ level }) => level === "error");
      expect(line.text).toContain("used_url");
      await settle();
    });
  });

  it("fifty at once are all answered, each at its own address", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `many${index}`);
    await Promise.all(ids.map((id) => slack.deliver(slashCommand("/brief", "ferry fares", asker(id)))));
    for (const id of ids) await slack.fake.answers.take((answer) => answer.id === id);
  });

  it("whose payload is not what Slack documents are survived", async () => {
    const odd = slashCommand("/brief", "ferry fares", asker());
    await slack
      .deliver({ ...odd, payload: { ...odd.payload, response_url: undefined, team_id: "T0A" } })
      .catch(() => {});
    await settle();
  });
});

describe("HTTP mode takes only what Slack signed", () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness("http");
  });
  afterEach(() => slack.stop());
  const command = () => slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") });
  const send = (signing: Parameters<typeof deliverOverHttp>[2]) =>
    deliverOverHttp(`${slack.origin}/slack/events`, command(), signing);
  const now = () => Math.floor(Date.now() / 1000);

  it.each([
    ["signed with another secret", () => ({ secret: "f".repeat(32) })],
    ["changed after it was signed", () => ({ tampered: true })],
    ["six minutes old", () => ({ timestamp: now() - 360 })],
    ["without a sensible time", () => ({ timestamp: 0 })],
  ])("refuses a request %s", async (_, signing) => {
    expect((await send(signing())).status).toBe(401);
    expect(slack.desk.asked.all).toEqual([]);
  });

  it("refuses a request without any signature", async () => {
    const response = await fetch(`${slack.origin}/slack/events`, { method: "POST", body: "command=/brief" });
    expect(response.status).toBe(401);
  });

  it("takes a recorded request again, and answers it no second time", async () => {
    const recorded = command();
    const timestamp = now();
    for (let time = 0; time < 3; time += 1) {
      const outcome = await deliverOverHttp(`${slack.origin}/slack/events`, recorded, { timestamp });
      expect(outcome.status).toBe(200);
    }
    await slack.fake.answers.take();
    expect(slack.desk.asked.all).toHaveLength(1);
  });

  it("answers health checks, and nothing else", async () => {
    expect(await (await fetch(`${slack.origin}/healthz`)).json()).toEqual({ ok: true });
    expect((await fetch(`${slack.origin}/`)).status).toBe(404);
    expect((await fetch(`${slack.origin}/slack/install`)).status).toBe(404);
  });

  it("answers Slack's question whether the address is ours", async () => {
    const challenge = { kind: "events_api", payload: { type: "url_verification", challenge: "c1" } } as const;
    const outcome = await deliverOverHttp(`${slack.origin}/slack/events`, challenge);
    expect(outcome.body).toEqual({ challenge: "c1" });
  });
});

describe("Socket Mode stays connected", () => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness("socket");
    await slack.fake.socket.connections.take();
  });
  afterEach(() => slack.stop());
  const stillAnswers = async () => {
    await slack.fake.socket.connections.take();
    await slack.deliver(slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") }));
    await slack.fake.answers.take();
  };

  it.each([["warning"], ["refresh_requested"]])("when Slack announces a disconnect (%s)", async (reason) => {
    slack.fake.socket.disconnect(reason);
    await stillAnswers();
  });

  it("when the connection drops without a word, again and again", async () => {
    for (let time = 0; time < 3; time += 1) {
      slack.fake.socket.drop();
      await stillAnswers();
    }
  });

  it("when Slack has no connection to give for a while", async () => {
    slack.fake.failNext("apps.connections.open", { status: 503 });
    slack.fake.socket.drop();
    await slack.fake.faulted.take();
    await stillAnswers();
  });

  it("and finishes an answer that was under way when the connection dropped", async () => {
    const release = slack.desk.hold();
    await slack.deliver(slashCommand("/brief", "ferry fares", { responseUrl: slack.fake.responseUrl("r1") }));
    slack.fake.socket.drop();
    await slack.fake.socket.connections.take();
    release();
    await slack.fake.answers.take();
  });
});
