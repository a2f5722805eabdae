import { describe, expect, it } from "vitest";
import { asksWho, plainQuestion } from "../../commands/plain-question.ts";

const isQuoted = (name: string): boolean =>
  ["bhatt", "alok bhatt", "the ferry board"].includes(name.toLowerCase());

describe("a question typed as people talk goes to the command that answers it", () => {
  it.each([
    ["What did Bhatt say about the raids?", "quotes", { speaker: "Bhatt", topic: "the raids" }],
    ["what has Alok Bhatt said", "quotes", { speaker: "Alok Bhatt" }],
    ["What’s Bhatt saying on ICE?", "quotes", { speaker: "Bhatt", topic: "ICE" }],
    ["Can you please tell me what Bhatt said about raids", "quotes", { speaker: "Bhatt", topic: "raids" }],
    ["Did Bhatt say anything about courts?", "quotes", { speaker: "Bhatt", topic: "courts" }],
    ["what does the ferry board think of fares?", "quotes", { speaker: "the ferry board", topic: "fares" }],
    ["quotations from Bhatt about ICE", "quotes", { speaker: "Bhatt", topic: "ICE" }],
    ["any statements by Bhatt", "quotes", { speaker: "Bhatt" }],
    ["how many people live there?", "figures", { topic: "how many people live there?" }],
    ["how big was the leak?", "figures", { topic: "how big was the leak?" }],
    ["how old is the bridge?", "brief", { topic: "how old is the bridge?" }],
    [
      "who said 110,000, and does anyone disagree?",
      "figures",
      { topic: "who said 110,000, and does anyone disagree?" },
    ],
    ["show me quotes about the ferry", "quotes", { topic: "the ferry" }],
    ["what are people saying about the ferry?", "quotes", { topic: "the ferry" }],
    ["give me the numbers on arrests", "figures", { topic: "arrests" }],
    ["please give me a timeline of the strike", "timeline", { topic: "the strike" }],
    ["can you compare reports of the strike", "compare", { topic: "reports of the strike" }],
    ["hello!", "help", {}],
    ["thank you", "help", {}],
    ["who said “we were not asked”?", "check", { text: "who said “we were not asked”?" }],
    ["Who is Alok Bhatt?", "who", { name: "Alok Bhatt" }],
    ["who's Bhatt", "who", { name: "Bhatt" }],
    ["who Bhatt?", "who", { name: "Bhatt" }],
  ])("%s: /%s", (line, name, values) => {
    expect(plainQuestion(line, isQuoted)).toEqual({ name, values });
  });

  it.each([
    ["somebody whom no article quotes", "what did Moreau say about the raids?"],
    ["a thing that says something", "what does the law say about courts?"],
    ["who somebody is whom no article quotes", "who is the governor of Connecticut?"],
    ["one word in marks, which may be a term", "who said “sanctuary”?"],
    ["what somebody did", "what did Bhatt do on Monday?"],
    ["what people do", "what are people doing about the ferry?"],
    ["numbers of something", "numbers game"],
    ["a greeting that is a topic", "hello kitty parade"],
    ["no question at all", "night ferry fares"],
    ["marks only", "?! ..."],
  ])("%s: /brief with the whole line", (_, line) => {
    expect(plainQuestion(line, isQuoted)).toEqual({ name: "brief", values: { topic: line } });
  });

  it("reads a long line in time", () => {
    const long = `what ${"did say ".repeat(5_000)}`;
    const started = performance.now();
    plainQuestion(long, () => false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("a line that begins with the name of /who", () => {
  it.each([
    "who is Bhatt?",
    "Who's Bhatt",
    "who said 110,000?",
    "who won the race",
    "who pays for it",
    "who Bhatt?",
  ])("%s asks", (line) => {
    expect(asksWho(line)).toBe(true);
  });
  it.each(["who Bhatt", "who bea holloway", "who Isabel Said", "whose boat is it?", "/who is"])(
    "%s does not",
    (line) => {
      expect(asksWho(line)).toBe(false);
    },
  );
});
