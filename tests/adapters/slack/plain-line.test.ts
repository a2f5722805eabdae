import { describe, expect, it } from "vitest";
import { plainLine, plainMessage } from "../../../adapters/slack/plain-line.ts";

describe("a line typed in Slack becomes the line that was meant", () => {
  it.each([
    ["plain words", "quotes raids", "quotes raids"],
    ["typographic double quotes", "speaker:“Alok Bhatt” raids", 'speaker:"Alok Bhatt" raids'],
    ["low and angled quotes", "„TRUST Act‟ «raids»", '"TRUST Act" "raids"'],
    ["typographic apostrophes", "Bhatt’s words", "Bhatt's words"],
    ["entities", "raids &amp; arrests &lt;b&gt;", "raids & arrests <b>"],
    ["an entity written by hand stays one level deep", "&amp;lt;", "&lt;"],
    [
      "a link with a label keeps its address",
      "add <https://a.example/x?y=1&amp;z=2|story>",
      "add https://a.example/x?y=1&z=2",
    ],
    ["a bare link keeps its address", "add <https://a.example/x>", "add https://a.example/x"],
    ["a domain Slack made a link of", "outlet:<http://ctmirror.org|ctmirror.org>", "outlet:ctmirror.org"],
    ["a mail address", "<mailto:desk@a.example|desk@a.example>", "desk@a.example"],
    ["a named member", "speaker:<@U012|alok>", "speaker:alok"],
    ["a member known only by id says nothing", "<@U012> raids", "raids"],
    ["a named channel", "<#C012|news> raids", "news raids"],
    ["a special mention says nothing", "<!channel> raids", "raids"],
    ["odd spaces and line ends", "quotes\u00a0raids\nsince:2019", "quotes raids since:2019"],
    ["an angle bracket that closes nothing", "a < b", "a < b"],
    ["nothing", "   ", ""],
  ])("%s", (_, typed, meant) => {
    expect(plainLine(typed)).toBe(meant);
  });

  it("keeps the quotation marks of a message that is to be checked", () => {
    expect(plainMessage("“We are ready,” <@U1|alok> said &amp; left.\nThen…")).toBe(
      "“We are ready,” alok said & left.\nThen…",
    );
  });

  it("takes time in proportion to the text, whatever it holds", () => {
    const hostile = "<".repeat(50_000) + "<a".repeat(50_000) + "&lt".repeat(50_000);
    const started = performance.now();
    expect(plainLine(hostile)).toHaveLength(hostile.length);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
