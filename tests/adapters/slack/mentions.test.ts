import { expect, it } from "vitest";
import { event, mention } from "../../support/fake-slack/payloads.ts";
import { ADMIN_USER, FIRST } from "../../support/fake-slack/workspaces.ts";
import { hasButton, inBothModes } from "./harness.ts";

inBothModes("a mention", ({ slack }) => {
  it("in a thread is answered in that thread", async () => {
    await slack().deliver(mention("quotes Moreau fares", { thread: "4.4" }));
    const { args } = await slack().fake.calls.take((call) => call.method === "chat.postMessage");
    expect(args).toMatchObject({ channel: "C0NEWS", thread_ts: "4.4", unfurl_links: false });
    expect(hasButton(args.blocks, "Share in channel")).toBe(false);
    expect(slack().desk.asked.all.at(-1)).toMatchObject({
      name: "quotes",
      values: { topic: "Moreau fares" },
    });
  });

  it("outside a thread starts one", async () => {
    await slack().deliver(mention("brief fares"));
    const { args } = await slack().fake.calls.take((call) => call.method === "chat.postMessage");
    expect(args.thread_ts).toBe("5.5");
  });

  it("that is a plain question gets a brief", async () => {
    await slack().deliver(mention("why do fares rise?"));
    await slack().fake.calls.take((call) => call.method === "chat.postMessage");
    expect(slack().desk.asked.all.at(-1)).toMatchObject({
      name: "brief",
      values: { topic: "why do fares rise?" },
    });
  });

  it("without words gets help", async () => {
    await slack().deliver(mention(""));
    await slack().fake.calls.take((call) => call.method === "chat.postMessage");
    expect(slack().desk.asked.all.at(-1)).toMatchObject({ name: "help" });
  });

  it("of an administrators' command is answered in the thread for whoever asked alone", async () => {
    await slack().deliver(mention("feeds", { thread: "4.4", user: ADMIN_USER }));
    const { args } = await slack().fake.calls.take((call) => call.method === "chat.postEphemeral");
    expect(args).toMatchObject({ channel: "C0NEWS", thread_ts: "4.4", user: ADMIN_USER });
    expect(slack().desk.asked.all.at(-1)).toMatchObject({ name: "feeds", context: { admin: true } });
  });

  it("by another bot is left alone", async () => {
    await slack().deliver(
      event("app_mention", {
        text: `<@${FIRST.botUser}> brief fares`,
        channel: "C1",
        ts: "1.1",
        bot_id: "B9",
      }),
    );
    await slack().deliver(mention("brief fares", { thread: "after" }));
    const { args } = await slack().fake.calls.take((call) => call.method === "chat.postMessage");
    expect(args.thread_ts).toBe("after");
  });
});
