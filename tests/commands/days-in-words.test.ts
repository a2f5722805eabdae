import { beforeAll, describe, expect, test } from "vitest";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

/** The desk's day is 2 November 2026. */
let here: TestDesk;
beforeAll(async () => {
  here = await openTestDesk([
    ...HARBOR,
    report({
      outlet: "Harbor Courier",
      headline: "A year of the ferry",
      published: "2026-10-30",
      text: `The ferry carried more people than ever.

A storm tore the ferry from its berth on July 3, 2025, and it was towed home.`,
    }),
  ]);
});

describe("Days that a question names in words", () => {
  test.each([
    [
      "/brief ferry last week",
      "since 2026-10-26, until 2026-11-03",
      "Islanders protested",
      "end the night ferry",
    ],
    ["/search ferry before october 25, 2026", "until 2026-10-24", "County to end", "Islanders protest"],
    ["/quotes ferry in October 2026", "since 2026-10-01", "Nobody on these islands", "best harvest"],
    ["/brief what happened in April 2025?", "since 2025-04-01", "oyster beds", "ferry"],
    ["what happened in April 2025?", "since 2025-04-01", "oyster beds", "ferry"],
    ["/figures ferry in october 2026", "since 2026-10-01", "2,500", "best harvest"],
    ["/timeline ferry in July 2025", "until 2025-07-31", "3 July 2025", "Monday"],
  ])("limit %s: %s", async (line, title, shown, hidden) => {
    const text = await here.read(line);
    expect((await here.ask(line)).title).toContain(title);
    expect(text).toContain(shown);
    expect(text.split("Sources")[0]).not.toContain(hidden);
  });

  test("of a figure have no end, since what is counted for a month comes out after it", async () => {
    expect((await here.ask("/figures islands in october 2026")).title).toBe(
      "Figures: islands in october 2026, since 2026-10-01",
    );
  });

  test("alone give the ledes of those days", async () => {
    const reply = await here.ask("what happened in October 2026?");
    const lines = reply.sections.flatMap((section) => (section.type === "lines" ? section.lines : []));
    expect(lines.map(({ said }) => said.text)).toEqual([
      "The county will end the night ferry in December, the council said on Monday.",
      "Islanders protested against the ferry plan in front of the old customs house.",
      "The ferry carried more people than ever.",
    ]);
  });

  test("reach into the week after, when what happened is still told, and of one day to the day after next", async () => {
    expect(await here.read("/brief ferry on October 26, 2026")).toContain("Islanders protested");
    expect(await here.read("/brief ferry on October 25, 2026")).toContain("No article of the days asked for");
  });

  test("give way to other days when no article is of them, and the answer says so", async () => {
    const text = await here.read("/brief night ferry in March 2026");
    expect(text).toContain(
      "No article of the days asked for (“in March 2026”) tells of this; these are of other days.",
    );
    expect(text).toContain("The county will end the night ferry");
  });

  test("are looked for in what articles of other days tell", async () => {
    const text = await here.read("/brief ferry on July 3, 2025");
    expect(text).toContain("these, of other days, tell of them. • ");
    expect(text).toContain("A storm tore the ferry from its berth");
    expect(text).not.toContain("Islanders");
  });

  test("count for less than a filter, which is exact", async () => {
    const reply = await here.ask("/brief ferry in 2025 since:2026-10-25");
    expect(reply.title).toBe("Brief: ferry in 2025, since 2026-10-25");
  });

  test("are said to tell of nothing when nothing at all is found", async () => {
    expect(await here.read("/brief zeppelins in March 2026")).toContain(
      "No article of the days asked for (“in March 2026”) tells of this. ",
    );
  });
});
