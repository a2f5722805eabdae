import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  event,
  globalShortcut,
  mention,
  messageShortcut,
  press,
  slashCommand,
  submit,
  typeInto,
} from "../../support/fake-slack/payloads.ts";
import { ADMIN_USER, FIRST } from "../../support/fake-slack/workspaces.ts";
import { buttonIn, type Harness, hasButton, type Mode, startHarness, stringsIn } from "./harness.ts";

const FORM = { id: "V1", type: "modal", callback_id: "ask_form" };
const CHOSEN = { kind: { "form:kind": { selected_option: { value: "quotes" } } } };

describe.each<[Mode]>([["socket"], ["http"]])("people ask in %s mode", (mode) => {
  let slack: Harness;
  beforeEach(async () => {
    slack = await startHarness(mode, { SLACK_ADMINS: ADMIN_USER });
  });
  afterEach(() => slack.stop());

  const asker = () => ({ responseUrl: slack.fake.responseUrl("r1") });
  /** Asks a slash command and gives the message the asker sees. */
  const askedWith = async (command: string, text: string) => {
    await slack.deliver(slashCommand(command, text, asker()));
    return (await slack.fake.answers.take()).body;
  };

  describe("slash commands", () => {
    it.each([
      ["/brief", "ferry fares", "brief", { topic: "ferry fares" }],
      [
        "/quotes",
        "speaker:“Ines Moreau” fares since:2025",
        "quotes",
        { speaker: "Ines Moreau", topic: "fares", since: "2025" },
      ],
      ["/figures", "fares &amp; tolls", "figures", { topic: "fares & tolls" }],
      ["/otr-search", "<http://inlet.example|inlet.example>", "search", { topic: "inlet.example" }],
      ["/article", "art0", "article", { id: "art0" }],
      ["/sources", "", "sources", {}],
      ["/check", "“We were asked.”", "check", { text: '"We were asked."' }],
      ["/otr", "brief ferry fares", "brief", { topic: "ferry fares" }],
      ["/otr", "/quotes fares", "quotes", { topic: "fares" }],
      ["/otr", "why do fares rise?", "brief", { topic: "why do fares rise?" }],
      ["/otr", "night ferry fares", "brief", { topic: "night ferry fares" }],
      ["/otr", "how many ride the ferry?", "figures", { topic: "how many ride the ferry?" }],
      ["/brief", "", "help", { command: "brief" }],
      ["/brief", "help", "help", { command: "brief" }],
      ["/help", "", "help", {}],
      ["/otr", "", "help", {}],
      ["/otr", "help", "help", {}],
    ])("%s %s", async (command, text, name, values) => {
      const message = await askedWith(command, text);
      expect(slack.desk.asked.all.at(-1)).toMatchObject({ name, values, context: { admin: false } });
      expect(message).toMatchObject({ response_type: "ephemeral", replace_original: false });
    });

    it("are acknowledged before the answer is known", async () => {
      const release = slack.desk.hold();
      await slack.deliver(slashCommand("/brief", "ferry fares", asker()));
      expect(slack.fake.answers.all).toEqual([]);
      release();
      expect(stringsIn((await slack.fake.answers.take()).body)).toContain("Brief: ferry fares");
    });

    it("come with a text that is a whole answer by itself", async () => {
      const message = await askedWith("/brief", "ferry fares");
      expect(message.text).toContain("Fares rise by a third in October. [1 ¶3][2 ¶3]");
      expect(message.text).toContain("Harbor Courier, 20 August 2025");
    });

    it("show an unknown command's helpful reply", async () => {
      const message = await askedWith("/otr", "/beans fares");
      expect(stringsIn(message).join(" ")).toContain("There is no command “/beans”");
      expect(hasButton(message, "Share in channel")).toBe(false);
    });

    it("are refused to others and done for administrators when they administer", async () => {
      expect(stringsIn(await askedWith("/add", "https://a.example")).join(" ")).toContain(
        "for administrators",
      );
      await slack.deliver(slashCommand("/add", "https://a.example", { ...asker(), user: ADMIN_USER }));
      expect(stringsIn((await slack.fake.answers.take()).body)).toContain("Added");
    });

    it("say in help what the commands are called here", async () => {
      expect(stringsIn(await askedWith("/help", "")).join(" ")).toContain("/search is /otr-search");
    });

    it("answer a failure with a reference, and log it without the question", async () => {
      const message = await askedWith("/broken", "ferry fares");
      const reference = /reference ([0-9A-F]{4})/.exec(stringsIn(message).join(" "))?.[1] ?? "none";
      expect(slack.logged.all.some(({ level, text }) => level === "error" && text.includes(reference))).toBe(
        true,
      );
    });
  });

  describe("buttons", () => {
    it("More, Back and the like change the private answer in its place", async () => {
      const message = await askedWith("/brief", "ferry fares");
      await slack.deliver(press(buttonIn(message.blocks, "Quotes"), { ephemeral: true }, asker()));
      const changed = (await slack.fake.answers.take()).body;
      expect(changed).toMatchObject({ response_type: "ephemeral", replace_original: true });
      expect(stringsIn(changed)).toContain("Quotes: ferry fares");
    });

    it("leave a public message alone and answer whoever pressed", async () => {
      const message = await askedWith("/brief", "ferry fares");
      await slack.deliver(press(buttonIn(message.blocks, "More"), { ephemeral: false }, asker()));
      expect((await slack.fake.answers.take()).body).toMatchObject({
        response_type: "ephemeral",
        replace_original: false,
      });
      expect(slack.desk.asked.all.at(-1)).toMatchObject({ name: "brief" });
    });

    it("page through a long answer to its end and back", async () => {
      let message = await askedWith("/quotes", "everything");
      const speakers = new Set<string>();
      for (;;) {
        for (const text of stringsIn(message.blocks))
          if (/^(?:perhaps )?Speaker \d+$/.test(text)) speakers.add(text.replace("perhaps ", ""));
        if (!hasButton(message.blocks, "Next page")) break;
        expect(hasButton(message.blocks, "More")).toBe(false);
        await slack.deliver(
          press(
            buttonIn(message.blocks, "Next page"),
            {},
            { responseUrl: slack.fake.responseUrl(`r${speakers.size}`) },
          ),
        );
        message = (await slack.fake.answers.take()).body;
      }
      expect(speakers.size).toBe(60);
      expect(hasButton(message.blocks, "More")).toBe(true);
      await slack.deliver(press(buttonIn(message.blocks, "Previous page"), {}, asker()));
      expect(stringsIn((await slack.fake.answers.take()).body).join(" ")).toContain("Page 4 of 5");
    });

    it("Context opens a modal at once and fills it when the passage is there", async () => {
      const message = await askedWith("/quotes", "ferry fares");
      const release = slack.desk.hold();
      await slack.deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
      const opened = await slack.fake.calls.take((call) => call.method === "views.open");
      expect(stringsIn(opened.args.view)).toContain("Looking through the articles …");
      release();
      const filled = await slack.fake.calls.take((call) => call.method === "views.update");
      expect(stringsIn(filled.args.view).join(" ")).toContain("In its place");
      expect(slack.desk.asked.all.at(-1)).toMatchObject({
        name: "article",
        values: { id: "art0", around: "3" },
      });
    });

    it("inside a modal change that modal", async () => {
      const message = await askedWith("/quotes", "ferry fares");
      await slack.deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
      const { args } = await slack.fake.calls.take((call) => call.method === "views.update");
      const view = { id: String(args.view_id), type: "modal", previous_view_id: null };
      await slack.deliver(press(buttonIn(args.view, "Read"), { view }));
      const changed = await slack.fake.calls.take((call) => call.method === "views.update");
      expect(changed.args.view_id).toBe(args.view_id);
    });

    it("Share in channel asks once more, then posts the same answer with who shared it", async () => {
      const message = await askedWith("/brief", "ferry fares");
      const share = buttonIn(message.blocks, "Share in channel");
      expect(stringsIn(share.confirm)).toEqual(
        expect.arrayContaining(["Share in channel", "Keep to myself"]),
      );
      await slack.deliver(press(share, { ephemeral: true }, { ...asker(), user: "U0SHARER" }));
      const shared = (await slack.fake.answers.take()).body;
      expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
      expect(stringsIn(shared)).toContain("Shared by <@U0SHARER>");
      expect(hasButton(shared.blocks, "Share in channel")).toBe(false);
      expect((await slack.fake.answers.take()).body).toEqual({ delete_original: true });
    });

    it("Share in channel keeps the private answer when Slack does not take the public one", async () => {
      const message = await askedWith("/brief", "ferry fares");
      slack.fake.failNext("response_url", { status: 404, body: { ok: false, error: "channel_not_found" } });
      await slack.deliver(press(buttonIn(message.blocks, "Share in channel"), { ephemeral: true }, asker()));
      const { body } = await slack.fake.answers.take();
      expect(body).toMatchObject({ response_type: "ephemeral", replace_original: false });
      expect(stringsIn(body).join(" ")).toContain("could not be shared here");
      expect(slack.fake.answers.left()).toBe(0);
    });

    it("Context is shown as plain text when Slack does not take its blocks", async () => {
      const message = await askedWith("/quotes", "ferry fares");
      slack.fake.failNext("views.update", { status: 200, body: { ok: false, error: "invalid_blocks" } });
      await slack.deliver(press(buttonIn(message.blocks, "Context"), {}, asker()));
      const { args } = await slack.fake.calls.take((call) => call.method === "views.update");
      expect(stringsIn(args.view, "type")).not.toContain("rich_text");
      expect(stringsIn(args.view).join(" ")).toContain("Fares rise by a third in October.");
    });

    it.each([["tampered"], ["9.9.x"], [""]])(
      "with the value “%s” are answered with a plain sentence",
      async (value) => {
        await slack.deliver(press({ type: "button", action_id: "ask:more:1", value }, {}, asker()));
        expect(stringsIn((await slack.fake.answers.take()).body).join(" ")).toContain(
          "This button no longer works",
        );
      },
    );

    it("that only open a page are acknowledged", async () => {
      const message = await askedWith("/brief", "ferry fares");
      await slack.deliver(press(buttonIn(message.blocks, "Open the report"), {}, asker()));
      expect(slack.fake.answers.left()).toBe(0);
    });
  });

  describe("the form “Ask the record”", () => {
    const openForm = async () => {
      await slack.deliver(globalShortcut("ask_the_record"));
      return slack.fake.calls.take((call) => call.method === "views.open");
    };

    it("opens with the shortcut and offers every command that takes words", async () => {
      const { args } = await openForm();
      expect(stringsIn(args.view, "value")).toEqual(
        expect.arrayContaining(["brief", "quotes", "figures", "search", "check"]),
      );
      expect(stringsIn(args.view, "value")).not.toContain("add");
    });

    it.each([
      ["form:speaker", "mor", ["Ines Moreau"]],
      ["form:outlet", "", ["Harbor Courier", "The Inlet"]],
      ["form:speaker", "nobody", []],
    ])("completes %s from “%s”", async (action, typed, offered) => {
      expect(stringsIn(await slack.deliver(typeInto(action, typed)), "value")).toEqual(offered);
    });

    it("answers in its own window", async () => {
      const acknowledged = await slack.deliver(
        submit(FORM, {
          ...CHOSEN,
          words: { "form:words": { value: "“ferry fares”" } },
          speaker: { "form:speaker": { selected_option: { value: "Ines Moreau" } } },
          since: { "form:since": { selected_date: "2025-07-01" } },
          until: { "form:until": { selected_date: null } },
        }),
      );
      expect(slack.desk.asked.all.at(-1)).toMatchObject({
        name: "quotes",
        values: { topic: '"ferry fares"', speaker: "Ines Moreau", since: "2025-07-01" },
      });
      expect(acknowledged).toMatchObject({ response_action: "update" });
      expect(stringsIn(acknowledged)).toContain("Quotes: ferry fares");
    });

    it("shows that it is looking when that takes longer, and then the answer", async () => {
      const release = slack.desk.hold();
      const opened = await openForm();
      const view = { ...FORM, id: stringsIn(opened.result, "id")[0] ?? "" };
      expect(stringsIn(await slack.deliver(submit(view, CHOSEN)))).toContain(
        "Looking through the articles …",
      );
      release();
      const { args } = await slack.fake.calls.take((call) => call.method === "views.update");
      expect(args.view_id).toBe(view.id);
      expect(stringsIn(args.view)).toContain("Quotes: ferry fares");
    });

    it("shares the answer where the form says", async () => {
      await slack.deliver(submit(FORM, CHOSEN, asker()));
      expect((await slack.fake.answers.take()).body).toMatchObject({ response_type: "in_channel" });
    });

    it.each([
      [
        "a filter the command does not have",
        { kind: "brief", words: "x", speaker: "Ines Moreau" },
        "speaker",
      ],
      ["no words where some are needed", { kind: "brief" }, "words"],
      ["dates the wrong way round", { kind: "quotes", since: "2025-07-02", until: "2025-07-01" }, "until"],
      ["a command that is not offered", { kind: "add" }, "kind"],
    ])("says beside the field what is wrong: %s", async (_, filled, field) => {
      const values = Object.fromEntries(
        Object.entries(filled).map(([name, value]) => [name, { [`form:${name}`]: { value } }]),
      );
      const acknowledged = await slack.deliver(submit(FORM, values));
      expect(acknowledged).toMatchObject({
        response_action: "errors",
        errors: { [field]: expect.any(String) },
      });
      expect(slack.desk.asked.all).toEqual([]);
    });
  });

  describe("“Check this message”", () => {
    it("checks the words of a message for the asker alone", async () => {
      await slack.deliver(messageShortcut("check_message", "She said “We were asked.” &amp; left", asker()));
      expect((await slack.fake.answers.take()).body).toMatchObject({ response_type: "ephemeral" });
      expect(slack.desk.asked.all.at(-1)).toMatchObject({
        name: "check",
        values: { text: "She said “We were asked.” & left" },
      });
    });

    it("says so when a message has no words", async () => {
      await slack.deliver(messageShortcut("check_message", "", asker()));
      expect(stringsIn((await slack.fake.answers.take()).body).join(" ")).toContain(
        "There are no words in this message",
      );
    });
  });

  describe("a mention", () => {
    it("in a thread is answered in that thread", async () => {
      await slack.deliver(mention("quotes Moreau fares", { thread: "4.4" }));
      const { args } = await slack.fake.calls.take((call) => call.method === "chat.postMessage");
      expect(args).toMatchObject({ channel: "C0NEWS", thread_ts: "4.4", unfurl_links: false });
      expect(hasButton(args.blocks, "Share in channel")).toBe(false);
      expect(slack.desk.asked.all.at(-1)).toMatchObject({
        name: "quotes",
        values: { topic: "Moreau fares" },
      });
    });

    it("outside a thread starts one", async () => {
      await slack.deliver(mention("brief fares"));
      const { args } = await slack.fake.calls.take((call) => call.method === "chat.postMessage");
      expect(args.thread_ts).toBe("5.5");
    });

    it("that is a plain question gets a brief", async () => {
      await slack.deliver(mention("why do fares rise?"));
      await slack.fake.calls.take((call) => call.method === "chat.postMessage");
      expect(slack.desk.asked.all.at(-1)).toMatchObject({
        name: "brief",
        values: { topic: "why do fares rise?" },
      });
    });

    it("without words gets help", async () => {
      await slack.deliver(mention(""));
      await slack.fake.calls.take((call) => call.method === "chat.postMessage");
      expect(slack.desk.asked.all.at(-1)).toMatchObject({ name: "help" });
    });

    it("by another bot is left alone", async () => {
      await slack.deliver(
        event("app_mention", {
          text: `<@${FIRST.botUser}> brief fares`,
          channel: "C1",
          ts: "1.1",
          bot_id: "B9",
        }),
      );
      await slack.deliver(mention("brief fares", { thread: "after" }));
      const { args } = await slack.fake.calls.take((call) => call.method === "chat.postMessage");
      expect(args.thread_ts).toBe("after");
    });
  });

  describe("the Home tab", () => {
    const open = async (user: string) => {
      await slack.deliver(event("app_home_opened", { tab: "home", channel: "D1" }, { user }));
      return (await slack.fake.calls.take((call) => call.method === "views.publish")).args;
    };

    it("shows what is indexed and how to ask, and nothing to set for readers", async () => {
      const { view, user_id } = await open("U0READER");
      expect(user_id).toBe("U0READER");
      expect(stringsIn(view)).toEqual(expect.arrayContaining(["Ask the record", "Sources"]));
      expect(stringsIn(view).join(" ")).not.toContain("For administrators");
    });

    it("opens the form from its buttons, with the command chosen", async () => {
      const { view } = await open("U0READER");
      await slack.deliver(press(buttonIn(view, "Figures"), { view: { id: "H1", type: "home" } }));
      const { args } = await slack.fake.calls.take((call) => call.method === "views.open");
      expect(stringsIn(args.view)).toContain("Ask the record");
      expect(JSON.stringify(args.view)).toMatch(/"initial_option":\{[^}]*\{[^}]*Figures/);
    });

    it("lets administrators choose that answers are public, and keeps it", async () => {
      expect(stringsIn((await open(ADMIN_USER)).view).join(" ")).toContain("For administrators");
      const choice = {
        type: "static_select",
        action_id: "home:visibility",
        selected_option: { value: "channel" },
      };
      await slack.deliver(press(choice, { view: { id: "H1", type: "home" } }, { user: ADMIN_USER }));
      await slack.fake.calls.take((call) => call.method === "views.publish");
      expect(await askedWith("/brief", "ferry fares")).toMatchObject({ response_type: "in_channel" });
      expect(await askedWith("/brief", "ferrets")).toMatchObject({ response_type: "ephemeral" });
    });

    it("takes no setting from others", async () => {
      const choice = {
        type: "static_select",
        action_id: "home:visibility",
        selected_option: { value: "channel" },
      };
      await slack.deliver(press(choice, { view: { id: "H1", type: "home" } }));
      await slack.fake.calls.take((call) => call.method === "views.publish");
      expect(await askedWith("/brief", "ferry fares")).toMatchObject({ response_type: "ephemeral" });
    });
  });
});
