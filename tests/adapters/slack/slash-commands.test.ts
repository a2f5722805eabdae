import { expect, it } from "vitest";
import { slashCommand } from "../../support/fake-slack/payloads.ts";
import { ADMIN_USER, FIRST } from "../../support/fake-slack/workspaces.ts";
import { hasButton, inBothModes, stringsIn } from "./harness.ts";

inBothModes("slash commands", ({ slack, asker, askedWith }) => {
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
    expect(slack().desk.asked.all.at(-1)).toMatchObject({ name, values, context: { admin: false } });
    expect(message).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  it("are acknowledged before the answer is known", async () => {
    const release = slack().desk.hold();
    await slack().deliver(slashCommand("/brief", "ferry fares", asker()));
    expect(slack().fake.answers.all).toEqual([]);
    release();
    expect(stringsIn((await slack().fake.answers.take()).body)).toContain("Brief: ferry fares");
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
    expect(stringsIn(await askedWith("/add", "https://a.example")).join(" ")).toContain("for administrators");
    await slack().deliver(slashCommand("/add", "https://a.example", { ...asker(), user: ADMIN_USER }));
    expect(stringsIn((await slack().fake.answers.take()).body)).toContain("Added");
  });

  it("call commands by the names they have here, also where they fail", async () => {
    const help = stringsIn(await askedWith("/help", "")).join(" ");
    expect(help).toContain("For example: /brief ferry fares, /otr-search fares");
    expect(stringsIn(await askedWith("/add", "https://a.example")).join(" ")).toContain("See /otr-help for");
  });

  it("of administrators answer them alone, whatever the workspace chose", async () => {
    await slack().store.settings.set(`slack:team:${FIRST.id}`, "visibility", "channel");
    const admin = { ...asker(), user: ADMIN_USER };
    await slack().deliver(slashCommand("/feeds", "", admin));
    expect((await slack().fake.answers.take()).body).toMatchObject({ response_type: "ephemeral" });
    await slack().deliver(slashCommand("/brief", "ferry fares", admin));
    expect((await slack().fake.answers.take()).body).toMatchObject({ response_type: "in_channel" });
  });

  it("answer a failure with a reference, and log it without the question", async () => {
    const message = await askedWith("/broken", "ferry fares");
    const reference = /reference ([0-9A-F]{4})/.exec(stringsIn(message).join(" "))?.[1] ?? "none";
    expect(slack().logged.all.some(({ level, text }) => level === "error" && text.includes(reference))).toBe(
      true,
    );
  });
});
