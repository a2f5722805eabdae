import { beforeAll, describe, expect, test } from "vitest";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

let here: TestDesk;
beforeAll(async () => {
  here = await openTestDesk([
    ...HARBOR,
    report({
      outlet: "Inlet Radio",
      headline: "The night ferry of 2025",
      published: "2025-04-03",
      url: "https://inlet.example/boat",
      text: "The night ferry was late on Tuesday.\n\n“The night ferry is old,” said Anna Moreau, the harbor master.",
    }),
  ]);
});

const asks = async (line: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await here.ask(line)).actions.flatMap((action) =>
      action.type === "ask" ? [[action.label, action.line]] : [],
    ),
  );

describe("the questions an answer offers next", () => {
  test.each([
    ["the other views", "Quotes", "/quotes night ferry"],
    ["one outlet", "Only Inlet Radio", '/brief night ferry outlet:"Inlet Radio"'],
    ["one speaker", "Only Paul Moreau", '/brief night ferry speaker:"Paul Moreau"'],
    ["from a date on", "Since 2026", "/brief night ferry since:2026"],
    ["before a date", "Before 2026", "/brief night ferry until:2025"],
    ["fewer lines", "Shorter", "/brief night ferry length:short"],
    ["more lines", "Longer", "/brief night ferry length:long"],
  ])("narrow a brief to %s", async (_what, label, line) => {
    expect((await asks("/brief night ferry"))[label]).toBe(line);
  });

  test.each([
    ["All outlets", '/brief night ferry outlet:"Inlet Radio" since:2025', "/brief night ferry since:2025"],
    ["Any date", "/brief night ferry since:2025 until:2026", "/brief night ferry"],
    ["Everybody", "/quotes ferry speaker:Moreau", "/quotes ferry"],
    ["Longer", "/brief night ferry length:short", "/brief night ferry"],
  ])("widen a narrowed one: %s", async (label, line, wider) => {
    expect((await asks(line))[label]).toBe(wider);
  });

  test("within one year go by the month", async () => {
    const { "Since October 2026": since, "Before October 2026": before } =
      await asks("/search ferry since:2026");
    expect([since, before]).toEqual([undefined, undefined]);
    const two = await openTestDesk([
      report({
        outlet: "Courier",
        headline: "Ferry",
        published: "2026-08-03",
        text: "The ferry is late, the county said.",
      }),
      report({
        outlet: "Radio",
        headline: "Ferry",
        published: "2026-10-03",
        text: "A ferry sank off Salt Island on Friday.",
      }),
    ]);
    const lines = (await two.ask("/brief ferry")).actions.flatMap((action) =>
      action.type === "ask" ? action.line : [],
    );
    expect(lines).toEqual(
      expect.arrayContaining(["/brief ferry since:2026-10", "/brief ferry until:2026-09"]),
    );
  });

  test("leave out what the other view cannot be asked", async () => {
    const { Compare } = await asks('/brief night ferry outlet:"Inlet Radio" length:long');
    expect(Compare).toBe("/compare night ferry");
    const bySpeaker = await asks("/quotes speaker:Moreau");
    expect(bySpeaker.Brief).toBeUndefined();
    expect(bySpeaker["Who is this?"]).toBe("/who Moreau");
  });

  test.each([
    "/brief night ferry",
    "/quotes ferry",
    "/figures ferry",
    "/timeline ferry",
    "/quotes ferry limit:1 page:2",
  ])("are no more than fit below an answer: %s", async (line) => {
    expect((await here.ask(line)).actions.length).toBeLessThanOrEqual(10);
  });

  test("all lead to an answer", async () => {
    const lines = Object.values(await asks("/brief night ferry"));
    const tones = await Promise.all(lines.map(async (line) => [line, (await here.ask(line)).tone]));
    expect(tones.filter(([, tone]) => tone === "problem")).toEqual([]);
  });
});
