import { describe, expect, test } from "vitest";
import { unitTexts } from "../materials.ts";

describe("what a brief may show of a report", () => {
  test("a quotation of two sentences is never cut from its attribution", async () => {
    const text =
      "The ferry to Salt Island will stop in May.\n\n“The ferry is old. Nobody will insure it,” said Ana Roy, the harbor master.";
    expect(await unitTexts(text, "ferry")).toEqual([
      "The ferry to Salt Island will stop in May.",
      "“The ferry is old. Nobody will insure it,” said Ana Roy, the harbor master.",
    ]);
  });

  test("a quotation that goes on after its attribution stays whole", async () => {
    const text =
      "The ferry to Salt Island will stop in May.\n\n“The ferry is old,” Ana Roy said. “Nobody will insure it.”";
    const units = await unitTexts(text, "ferry");
    for (const unit of units) expect(unit.match(/“/gu)?.length).toBe(unit.match(/”/gu)?.length);
    expect(units).not.toContain("“Nobody will insure it.”");
  });

  test("a sentence that leans on the one before it comes with it", async () => {
    const text =
      "The ferry to Salt Island will stop in May. It carried 9,000 people last year on the ferry line.";
    expect(await unitTexts(text, "ferry line")).toContain(text);
  });

  test("comments, captions and bios are no part of it", async () => {
    const text = [
      "The ferry to Salt Island will stop in May.",
      "The county council decided so on Tuesday night, after residents of the island had asked for another year. The vote was seven to two, and nobody spoke against it.",
      "The last ferry leaves on the first of the month.",
      "2 Comments",
      "The ferry was always late, good riddance to the ferry!",
    ].join("\n\n");
    expect((await unitTexts(text, "ferry")).join(" ")).not.toContain("riddance");
  });

  test("a question that nobody is quoted with answers nothing", async () => {
    const text = [
      "The ferry to Salt Island will stop in May. Who will pay for another ferry?",
      "“Who needs the ferry?” asked Ana Roy, the harbor master.",
    ].join("\n\n");
    expect(await unitTexts(text, "ferry")).toEqual([
      "The ferry to Salt Island will stop in May.",
      "“Who needs the ferry?” asked Ana Roy, the harbor master.",
    ]);
  });
});
