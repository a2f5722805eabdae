import { expect, it } from "vitest";
import { press } from "../../support/fake-slack/payloads.ts";
import { buttonIn, hasButton, inBothModes, stringsIn } from "./harness.ts";

inBothModes("buttons", ({ slack, asker, askedWith }) => {
  it("More, Back and the like change the private answer in its place", async () => {
    const message = await askedWith("/brief", "ferry fares");
    await slack().deliver(press(buttonIn(message.blocks, "Quotes"), { ephemeral: true }, asker()));
    const changed = (await slack().fake.answers.take()).body;
    expect(changed).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(stringsIn(changed)).toContain("Quotes: ferry fares");
  });

  it("leave a public message alone and answer whoever pressed", async () => {
    const message = await askedWith("/brief", "ferry fares");
    await slack().deliver(press(buttonIn(message.blocks, "More"), { ephemeral: false }, asker()));
    expect((await slack().fake.answers.take()).body).toMatchObject({
      response_type: "ephemeral",
      replace_original: false,
    });
    expect(slack().desk.asked.all.at(-1)).toMatchObject({ name: "brief" });
  });

  it("page through a long answer to its end and back", async () => {
    let message = await askedWith("/quotes", "everything");
    const speakers = new Set<string>();
    for (;;) {
      for (const text of stringsIn(message.blocks))
        if (/^(?:perhaps )?Speaker \d+$/.test(text)) speakers.add(text.replace("perhaps ", ""));
      if (!hasButton(message.blocks, "Next page")) break;
      expect(hasButton(message.blocks, "More")).toBe(false);
      await slack().deliver(
        press(
          buttonIn(message.blocks, "Next page"),
          {},
          { responseUrl: slack().fake.responseUrl(`r${speakers.size}`) },
        ),
      );
      message = (await slack().fake.answers.take()).body;
    }
    expect(speakers.size).toBe(60);
    expect(hasButton(message.blocks, "More")).toBe(true);
    await slack().deliver(press(buttonIn(message.blocks, "Previous page"), {}, asker()));
    expect(stringsIn((await slack().fake.answers.take()).body).join(" ")).toContain("Page 4 of 5");
  });

  it("Context opens a modal at once and fills it when the passage is there", async () => {
    const message = await askedWith("/quotes", "ferry fares");
    const release = slack().desk.hold();
    await slack().deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
    const opened = await slack().fake.calls.take((call) => call.method === "views.open");
    expect(stringsIn(opened.args.view)).toContain("Looking through the articles …");
    release();
    const filled = await slack().fake.calls.take((call) => call.method === "views.update");
    expect(stringsIn(filled.args.view).join(" ")).toContain("In its place");
    expect(slack().desk.asked.all.at(-1)).toMatchObject({
      name: "article",
      values: { id: "art0", around: "3" },
    });
  });

  it("inside a modal change that modal", async () => {
    const message = await askedWith("/quotes", "ferry fares");
    await slack().deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
    const { args } = await slack().fake.calls.take((call) => call.method === "views.update");
    const view = { id: String(args.view_id), type: "modal", previous_view_id: null };
    await slack().deliver(press(buttonIn(args.view, "Read"), { view }));
    const changed = await slack().fake.calls.take((call) => call.method === "views.update");
    expect(changed.args.view_id).toBe(args.view_id);
  });

  it("Share in channel asks once more, then posts the same answer with who shared it", async () => {
    const message = await askedWith("/brief", "ferry fares");
    const share = buttonIn(message.blocks, "Share in channel");
    expect(stringsIn(share.confirm)).toEqual(expect.arrayContaining(["Share in channel", "Keep to myself"]));
    await slack().deliver(press(share, { ephemeral: true }, { ...asker(), user: "U0SHARER" }));
    const shared = (await slack().fake.answers.take()).body;
    expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(stringsIn(shared)).toContain("Shared by <@U0SHARER>");
    expect(hasButton(shared.blocks, "Share in channel")).toBe(false);
    expect((await slack().fake.answers.take()).body).toEqual({ delete_original: true });
  });

  it("Share in channel keeps the private answer when Slack does not take the public one", async () => {
    const message = await askedWith("/brief", "ferry fares");
    slack().fake.failNext("response_url", { status: 404, body: { ok: false, error: "channel_not_found" } });
    await slack().deliver(press(buttonIn(message.blocks, "Share in channel"), { ephemeral: true }, asker()));
    const { body } = await slack().fake.answers.take();
    expect(body).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(stringsIn(body).join(" ")).toContain("could not be shared here");
    expect(slack().fake.answers.left()).toBe(0);
  });

  it("Context is shown as plain text when Slack does not take its blocks", async () => {
    const message = await askedWith("/quotes", "ferry fares");
    slack().fake.failNext("views.update", { status: 200, body: { ok: false, error: "invalid_blocks" } });
    await slack().deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
    const { args } = await slack().fake.calls.take((call) => call.method === "views.update");
    expect(stringsIn(args.view, "type")).not.toContain("rich_text");
    expect(stringsIn(args.view).join(" ")).toContain("Fares rise by a third in October.");
  });

  it.each([["tampered"], ["9.9.x"], [""]])(
    "with the value “%s” are answered with a plain sentence",
    async (value) => {
      await slack().deliver(press({ type: "button", action_id: "ask:more:1", value }, {}, asker()));
      expect(stringsIn((await slack().fake.answers.take()).body).join(" ")).toContain(
        "This button no longer works",
      );
    },
  );

  it("that only open a page are acknowledged", async () => {
    const message = await askedWith("/brief", "ferry fares");
    await slack().deliver(press(buttonIn(message.blocks, "Open the report"), {}, asker()));
    expect(slack().fake.answers.left()).toBe(0);
  });
});
