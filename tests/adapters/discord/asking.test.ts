import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADMIN, MANAGE_SERVER } from "../../support/fake-discord/identity.ts";
import { completion, messageCommand, press, slashCommand } from "../../support/fake-discord/payloads.ts";
import { buttonsOf, hasButton, idOf, readDiscord } from "../../support/fake-discord/read-message.ts";
import { type Harness, startHarness } from "./harness.ts";

const administrator = { user: ADMIN, permissions: MANAGE_SERVER };

describe.each([["components"], ["embeds"]])("people ask in Discord, answered in %s", (style) => {
  let discord: Harness;
  beforeEach(async () => {
    discord = await startHarness({ DISCORD_STYLE: style });
  });
  afterEach(() => discord.stop());

  const asked = (name: string, values: Record<string, string | boolean> = {}, asker = {}) =>
    discord.ask(slashCommand(name, values, asker));

  describe("slash commands", () => {
    it.each([
      ["brief", { topic: "ferry fares" }, "Brief: ferry fares"],
      ["quotes", { topic: "fares", speaker: "Ines Moreau" }, "Quotes: ferry fares"],
      ["figures", { topic: "fares" }, "Figures: ferry fares"],
      ["search", { topic: "fares" }, "Everything else"],
      ["article", { id: "art0" }, "Everything else"],
      ["sources", {}, "Sources"],
      ["check", { text: "“We were asked.”" }, "Everything else"],
      ["help", {}, "On the Record"],
    ])("/%s is asked with its options and answered for the asker alone", async (name, values, title) => {
      const answer = await asked(name, values);
      expect(discord.desk.asked.all.at(-1)).toMatchObject({ name, values, context: { admin: false } });
      expect(answer).toMatchObject({ how: "reply", seen: "private" });
      expect(readDiscord(answer.body)).toContain(title);
    });

    it("work in direct messages", async () => {
      const answer = await asked("brief", { topic: "ferry fares" }, { guild: null });
      expect(readDiscord(answer.body)).toContain("Fares rise by a third in October. [1 ¶3][2 ¶3]");
    });

    it("answer everybody when the question says so, without passing that on", async () => {
      expect(await asked("brief", { topic: "ferry fares", public: true })).toMatchObject({ seen: "public" });
      expect(discord.desk.asked.all.at(-1)?.values).toEqual({ topic: "ferry fares" });
    });

    it("keep what was not found private, whatever the question says", async () => {
      expect(await asked("brief", { topic: "ferrets", public: true })).toMatchObject({ seen: "private" });
    });

    it("tell the desk the asker's language", async () => {
      await asked("brief", { topic: "ferry fares" }, { locale: "es-419" });
      expect(discord.desk.asked.all.at(-1)?.context.locale).toBe("es");
    });

    it("are refused to others and done for administrators when they administer", async () => {
      expect(readDiscord((await asked("add", { url: "https://a.example" })).body)).toContain(
        "for administrators",
      );
      expect(readDiscord((await asked("add", { url: "https://a.example" }, administrator)).body)).toContain(
        "Added",
      );
    });

    it("answer a failure with a reference, and log it without the question", async () => {
      const answer = await asked("broken", { words: "ferry fares" });
      const reference = /reference ([0-9A-F]{4})/.exec(readDiscord(answer.body))?.[1] ?? "none";
      const errors = discord.logged.all.filter(({ level }) => level === "error");
      expect(errors.some(({ text }) => text.includes(reference))).toBe(true);
    });
  });

  describe("an answer that takes longer", () => {
    it("is announced to the asker alone and then shown", async () => {
      const release = discord.desk.hold();
      const question = slashCommand("brief", { topic: "ferry fares" });
      expect(await discord.ask(question)).toMatchObject({ how: "defer", seen: "private" });
      release();
      const answer = await discord.next(question);
      expect(answer).toMatchObject({ how: "edit", seen: "private" });
      expect(readDiscord(answer.body)).toContain("Brief: ferry fares");
    });

    it("becomes private again when there is nothing to show to everybody", async () => {
      const release = discord.desk.hold();
      const question = slashCommand("brief", { topic: "ferrets", public: true });
      expect(await discord.ask(question)).toMatchObject({ how: "defer", seen: "public" });
      release();
      expect(await discord.next(question)).toMatchObject({ how: "remove" });
      expect(await discord.next(question)).toMatchObject({ how: "followUp", seen: "private" });
    });

    it("changes the private message a button was pressed in", async () => {
      const { body } = await asked("brief", { topic: "ferry fares" });
      const release = discord.desk.hold();
      const pressing = press(idOf(body, "Quotes"), body, true);
      expect(await discord.ask(pressing)).toMatchObject({ how: "deferUpdate" });
      release();
      expect(await discord.next(pressing)).toMatchObject({ how: "edit", seen: "private" });
    });
  });

  describe("buttons", () => {
    it("switch a private answer in its place", async () => {
      const { body } = await asked("brief", { topic: "ferry fares" });
      const answer = await discord.ask(press(idOf(body, "Quotes"), body, true));
      expect(answer).toMatchObject({ how: "update", seen: "private" });
      expect(readDiscord(answer.body)).toContain("Quotes: ferry fares");
    });

    it("leave a public answer alone and answer whoever pressed", async () => {
      const { body } = await asked("brief", { topic: "ferry fares", public: true });
      const answer = await discord.ask(press(idOf(body, "Quotes"), body, false));
      expect(answer).toMatchObject({ how: "reply", seen: "private" });
    });

    it("page to the end and back, showing every quotation once", async () => {
      let answer = await asked("quotes", { topic: "everything" });
      const read = [readDiscord(answer.body)];
      for (let page = 2; readDiscord(answer.body).includes(`Page ${page - 1} of`); page += 1) {
        const isLast = /Page (\d+) of \1\b/.test(readDiscord(answer.body));
        if (isLast) break;
        answer = await discord.ask(press(idOf(answer.body, "More"), answer.body, true));
        read.push(readDiscord(answer.body));
      }
      for (let index = 0; index < 60; index += 1)
        expect(read.join("\n").split(`“Number ${index}:`)).toHaveLength(2);
      const before = await discord.ask(press(idOf(answer.body, "Back"), answer.body, true));
      expect(readDiscord(before.body)).toContain(`Page ${read.length - 1} of ${read.length}`);
    });

    it("open the context in place, with a way back to the answer", async () => {
      const { body } = await asked("quotes", { topic: "ferry fares" });
      const context = buttonsOf(body).find(({ label }) => label.startsWith("Context"))?.id ?? "";
      const opened = await discord.ask(press(context, body, true));
      expect(opened.how).toBe("update");
      expect(discord.desk.asked.all.at(-1)).toMatchObject({
        name: "article",
        values: { id: "art0", around: "3" },
      });
      const back = await discord.ask(press(idOf(opened.body, "↩ To the answer"), opened.body, true));
      expect(readDiscord(back.body)).toContain("Quotes: ferry fares");
    });

    it("list the sources of an answer in place, to be read, with a way back to the answer", async () => {
      const { body } = await asked("brief", { topic: "ferry fares" });
      const sources = await discord.ask(press(idOf(body, "Sources"), body, true));
      expect(sources.how).toBe("update");
      expect(readDiscord(sources.body)).toContain("Sources of Brief: ferry fares");
      expect(readDiscord(sources.body)).toMatch(/\[1 ¶3\] Harbor Courier.*\[2 ¶3\] The Inlet/s);
      const read = buttonsOf(sources.body).find(({ label }) => label.startsWith("Read"))?.id ?? "";
      expect(await discord.ask(press(read, sources.body, true))).toMatchObject({
        how: "reply",
        seen: "private",
      });
      expect(discord.desk.asked.all.at(-1)).toMatchObject({ name: "article", values: { id: "art0" } });
      const back = await discord.ask(press(idOf(sources.body, "↩ To the answer"), sources.body, true));
      expect(readDiscord(back.body)).toContain("Fares rise by a third in October.");
    });

    it("share the same answer for everybody, naming who shared it", async () => {
      const { body } = await asked("brief", { topic: "ferry fares" });
      const shared = await discord.ask(press(idOf(body, "Share in channel"), body, true));
      expect(shared).toMatchObject({ how: "reply", seen: "public" });
      expect(readDiscord(shared.body)).toContain("Shared by <@500000000000000001>");
      expect(readDiscord(shared.body)).toContain("Fares rise by a third in October.");
      expect(hasButton(shared.body, "Share in channel")).toBe(false);
    });

    it("work after a restart: nothing is remembered between them", async () => {
      const { body } = await asked("brief", { topic: "ferry fares" });
      const again = await startHarness({ DISCORD_STYLE: style });
      const answer = await again.ask(press(idOf(body, "Quotes"), body, true));
      expect(readDiscord(answer.body)).toContain("Quotes: ferry fares");
      await again.stop();
    });

    it.each([["0old"], ["1a0.0=brief"], ["1p0.0~9.9.aaaa.x"], ["x".repeat(100)]])(
      "nobody made are answered with a plain sentence: %s",
      async (id) => {
        const { body } = await asked("brief", { topic: "ferry fares" });
        const answer = await discord.ask(press(id, body, true));
        expect(answer).toMatchObject({ how: "reply", seen: "private" });
        expect(readDiscord(answer.body)).toContain("This button does not work any more.");
      },
    );
  });

  describe("the server's own choice", () => {
    const choose = (asker: object) => asked("settings", { answers: "public" }, asker);

    it("makes answers public where the question does not say, and keeps the others", async () => {
      expect(readDiscord((await choose(administrator)).body)).toContain(
        "Answers in this server are public now.",
      );
      expect(await asked("brief", { topic: "ferry fares" })).toMatchObject({ seen: "public" });
      expect(await asked("brief", { topic: "ferry fares", public: false })).toMatchObject({
        seen: "private",
      });
      expect(await asked("brief", { topic: "ferry fares" }, { guild: null })).toMatchObject({
        seen: "private",
      });
    });

    it("is for administrators", async () => {
      expect(readDiscord((await choose({})).body)).toContain("is for administrators");
      expect(await asked("brief", { topic: "ferry fares" })).toMatchObject({ seen: "private" });
    });
  });

  describe("“Check this message”", () => {
    it("checks the words of a message for the asker alone", async () => {
      const answer = await discord.ask(messageCommand("> She said **“We were asked.”** <@12>"));
      expect(answer).toMatchObject({ how: "reply", seen: "private" });
      expect(discord.desk.asked.all.at(-1)).toMatchObject({
        name: "check",
        values: { text: "She said “We were asked.”" },
      });
    });

    it("reads the boxes of a message too", async () => {
      await discord.ask(messageCommand("", [{ title: "News", description: "900 boats" }]));
      expect(discord.desk.asked.all.at(-1)?.values).toEqual({ text: "News\n900 boats" });
    });

    it("says so when a message has no words", async () => {
      const { body } = await discord.ask(messageCommand(""));
      expect(readDiscord(body)).toContain("There are no words in this message");
    });
  });
});

describe("completion", () => {
  let discord: Harness;
  beforeEach(async () => {
    discord = await startHarness();
  });
  afterEach(() => discord.stop());

  it.each([
    ["speaker", "mo", ["Ines Moreau", "Mo Reed"]],
    ["speaker", "ines", ["Ines Moreau"]],
    ["outlet", "inlet", ["The Inlet"]],
    ["speaker", "nobody", []],
  ])("of %s knows what “%s” may become", async (option, typed, known) => {
    const { how, body } = await discord.ask(completion("quotes", option, typed));
    expect(how).toBe("complete");
    expect(body.choices).toEqual(known.map((name) => ({ name, value: name })));
  });

  it("gives nothing for an option that cannot be completed, or a command nobody knows", async () => {
    for (const typing of [completion("brief", "since", "2"), completion("nothing", "topic", "x")]) {
      expect(await discord.ask(typing)).toMatchObject({ how: "complete", body: { choices: [] } });
    }
  });
});
