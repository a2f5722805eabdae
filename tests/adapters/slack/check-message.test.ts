import { expect, it } from "vitest";
import { messageShortcut } from "../../support/fake-slack/payloads.ts";
import { inBothModes, stringsIn } from "./harness.ts";

inBothModes("“Check this message”", ({ slack, asker }) => {
  it("checks the words of a message for the asker alone", async () => {
    await slack().deliver(messageShortcut("check_message", "She said “We were asked.” &amp; left", asker()));
    expect((await slack().fake.answers.take()).body).toMatchObject({ response_type: "ephemeral" });
    expect(slack().desk.asked.all.at(-1)).toMatchObject({
      name: "check",
      values: { text: "She said “We were asked.” & left" },
    });
  });

  it("says so when a message has no words", async () => {
    await slack().deliver(messageShortcut("check_message", "", asker()));
    expect(stringsIn((await slack().fake.answers.take()).body).join(" ")).toContain(
      "There are no words in this message",
    );
  });
});
