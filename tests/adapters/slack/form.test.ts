import { expect, it } from "vitest";
import { globalShortcut, submit, typeInto } from "../../support/fake-slack/payloads.ts";
import { inBothModes, stringsIn } from "./harness.ts";

const FORM = { id: "V1", type: "modal", callback_id: "ask_form" };
const CHOSEN = { kind: { "form:kind": { selected_option: { value: "quotes" } } } };

inBothModes("the form “Ask the record”", ({ slack, asker }) => {
  const openForm = async () => {
    await slack().deliver(globalShortcut("ask_the_record"));
    return slack().fake.calls.take((call) => call.method === "views.open");
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
    expect(stringsIn(await slack().deliver(typeInto(action, typed)), "value")).toEqual(offered);
  });

  it("answers in its own window", async () => {
    const acknowledged = await slack().deliver(
      submit(FORM, {
        ...CHOSEN,
        words: { "form:words": { value: "“ferry fares”" } },
        speaker: { "form:speaker": { selected_option: { value: "Ines Moreau" } } },
        since: { "form:since": { selected_date: "2025-07-01" } },
        until: { "form:until": { selected_date: null } },
      }),
    );
    expect(slack().desk.asked.all.at(-1)).toMatchObject({
      name: "quotes",
      values: { topic: '"ferry fares"', speaker: "Ines Moreau", since: "2025-07-01" },
    });
    expect(acknowledged).toMatchObject({ response_action: "update" });
    expect(stringsIn(acknowledged)).toContain("Quotes: ferry fares");
  });

  it("shows that it is looking when that takes longer, and then the answer", async () => {
    const release = slack().desk.hold();
    const opened = await openForm();
    const view = { ...FORM, id: stringsIn(opened.result, "id")[0] ?? "" };
    expect(stringsIn(await slack().deliver(submit(view, CHOSEN)))).toContain(
      "Looking through the articles …",
    );
    release();
    const { args } = await slack().fake.calls.take((call) => call.method === "views.update");
    expect(args.view_id).toBe(view.id);
    expect(stringsIn(args.view)).toContain("Quotes: ferry fares");
  });

  it("shares the answer where the form says", async () => {
    await slack().deliver(submit(FORM, CHOSEN, asker()));
    expect((await slack().fake.answers.take()).body).toMatchObject({ response_type: "in_channel" });
  });

  it.each([
    ["a filter the command does not have", { kind: "brief", words: "x", speaker: "Ines Moreau" }, "speaker"],
    ["no words where some are needed", { kind: "brief" }, "words"],
    ["dates the wrong way round", { kind: "quotes", since: "2025-07-02", until: "2025-07-01" }, "until"],
    ["a command that is not offered", { kind: "add" }, "kind"],
  ])("says beside the field what is wrong: %s", async (_, filled, field) => {
    const values = Object.fromEntries(
      Object.entries(filled).map(([name, value]) => [name, { [`form:${name}`]: { value } }]),
    );
    const acknowledged = await slack().deliver(submit(FORM, values));
    expect(acknowledged).toMatchObject({
      response_action: "errors",
      errors: { [field]: expect.any(String) },
    });
    expect(slack().desk.asked.all).toEqual([]);
  });
});
