import { beforeAll, describe, expect, test } from "vitest";
import type { ComparisonSection, FiguresSection, Reply } from "../../commands/reply.ts";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";

/** One report as two outlets print it: a figure and a word of a quotation differ, one printing is cut. */
const printed = (residents: string, quotation: string, ending: string): string => `\
Thousands of islanders will lose their only way to the mainland next month, when the county ends the night ferry.

On the outer islands, which have no bridge, ${residents} people live all year, according to the Harbor Institute. Last year the ferry made 1,460 crossings after dark, and the county paid $3 million for them.

“${quotation},” said Ines Moreau, the harbor master, at a meeting in the old customs house on Tuesday evening. She asked the council to wait until the new dock is finished before it takes the boats away.

The council will vote on the plan at the end of November. Members of the public may speak before the vote is taken, and a second meeting is planned for the northern villages.${ending}`;

const COURIER = report({
  outlet: "Harbor Courier",
  headline: "County to end the night ferry",
  published: "2026-10-20",
  url: "https://courier.example/night-ferry",
  text: printed("more than 7,000", "Nobody on these islands was asked", ""),
});
const RADIO = report({
  outlet: "Inlet Radio",
  headline: "Night ferry to end next month",
  published: "2026-10-21",
  url: "https://inlet.example/ferry",
  text: printed(
    "more than 1,200",
    "Nobody on the islands was asked",
    "\n\nFishermen plan to bring their own boats.",
  ),
});
/** A report of its own, on the same matter. */
const GAZETTE = report({
  outlet: "North Gazette",
  headline: "Villages fear for their boats",
  published: "2026-10-23",
  url: "https://gazette.example/boats",
  text: "In the northern villages people wonder how they will reach a doctor at night. The county paid $3 million for the ferry last year, the treasurer said. Nobody answered the telephone at the harbor office.",
});

const comparisons = (reply: Reply): readonly ComparisonSection[] =>
  reply.sections.flatMap((section) => (section.type === "comparison" ? [section] : []));
const measures = (reply: Reply): readonly FiguresSection[] =>
  reply.sections.flatMap((section) => (section.type === "figures" ? [section] : []));

describe("a report that two outlets print", () => {
  let here: TestDesk;
  const idOf = (outlet: string): string =>
    here.engine.latest().find((article) => article.outlet === outlet)?.id ?? "";
  beforeAll(async () => {
    here = await openTestDesk([COURIER, RADIO, GAZETTE]);
  });

  test("/article shows the other printing and where the two differ, figures first, then quotations", async () => {
    const reply = await here.ask(`/article ${idOf("Harbor Courier")}`);
    const facts = reply.sections.flatMap((section) => (section.type === "facts" ? [section] : []));
    expect(facts).toMatchObject([
      {
        heading: "The same report elsewhere",
        facts: [{ label: "Inlet Radio", action: { line: `/article ${idOf("Inlet Radio")}` } }],
      },
    ]);
    expect(comparisons(reply).map(({ heading }) => heading)).toEqual([
      "Two printings differ: more than 7,000 against more than 1,200",
      "Two printings differ in a quotation",
    ]);
    const [figure, quotation] = comparisons(reply).map(({ rows }) =>
      rows.map(({ outlet, line }) => [outlet, line.said.text]),
    );
    expect(figure).toEqual([
      ["Harbor Courier", expect.stringContaining("more than 7,000 people")],
      ["Inlet Radio", expect.stringContaining("more than 1,200 people")],
    ]);
    expect(quotation).toEqual([
      ["Harbor Courier", expect.stringContaining("on these islands")],
      ["Inlet Radio", expect.stringContaining("on the islands")],
    ]);
    expect(await here.read(`/article ${idOf("Harbor Courier")}`)).toContain(
      "0 sentences only in Harbor Courier, 1 only in Inlet Radio.",
    );
  });

  test("an article printed nowhere else says nothing of printings", async () => {
    const reply = await here.ask(`/article ${idOf("North Gazette")}`);
    expect(reply.sections.map(({ type }) => type)).toEqual(["note", "passage"]);
  });

  test("/figures shows a figure that the printings give differently side by side, as no disagreement of sources", async () => {
    const measure = measures(await here.ask("/figures people on the outer islands")).find(({ rows }) =>
      rows.some((row) => row.figure.text.includes("7,000")),
    );
    expect(measure?.verdict).toBe("printings-differ");
    expect(measure?.explanation).toMatch(
      /^Two printings of one report differ: more than [^;]+ against more than/u,
    );
    expect(measure?.explanation).toContain("more than 7,000 (Harbor Courier, 2026)");
    expect(measure?.explanation).toContain("more than 1,200 (Inlet Radio, 2026)");
    expect(measure?.rows).toHaveLength(2);
  });

  test("/figures gives what both print alike once, with the other place, and calls it no agreement", async () => {
    const measure = measures(await here.ask("/figures ferry crossings after dark")).find(({ rows }) =>
      rows.some((row) => row.figure.text.includes("1,460")),
    );
    expect(measure?.verdict).toBe("none");
    expect(measure?.rows).toHaveLength(1);
    const [row] = measure?.rows ?? [];
    const outlets = [row?.figure.citation, ...(row?.also ?? [])].map((citation) => citation?.outlet);
    expect(new Set(outlets)).toEqual(new Set(["Harbor Courier", "Inlet Radio"]));
  });

  test("/search says where else a report was printed", async () => {
    const hits = (await here.ask("/search night ferry council")).sections.flatMap((section) =>
      section.type === "hits" ? section.hits : [],
    );
    const notes = new Map(hits.map((hit) => [hit.citation.outlet, hit.notes]));
    expect(notes.get("Harbor Courier")).toEqual(["also printed by Inlet Radio"]);
    expect(notes.get("Inlet Radio")).toEqual(["also printed by Harbor Courier"]);
  });

  test("/compare takes one printing of a report: its copy agrees with nobody", async () => {
    const points = comparisons(await here.ask("/compare night ferry county council vote"));
    expect(points.length).toBeGreaterThan(0);
    for (const { rows } of points) {
      const outlets = rows.map(({ outlet }) => outlet);
      expect(outlets).not.toEqual(expect.arrayContaining(["Harbor Courier", "Inlet Radio"]));
    }
  });

  test("coverage counts the report once, and says in how many printings", async () => {
    expect((await here.ask("/search night ferry")).coverage).toBe(
      "2 articles in 3 printings, 3 outlets, October 2026",
    );
    expect((await here.ask("/brief northern villages doctor")).coverage).toMatch(/^\d articles?/u);
  });
});

describe("a report that was changed after it was read", () => {
  const edited = (text: string) => report({ ...GAZETTE, text });
  const FIRST = `${GAZETTE.text} About 400 people came to the meeting.`;

  test("/article lists the versions, what the last one changed, and opens the older ones", async () => {
    const here = await openTestDesk([edited(FIRST)]);
    await here.engine.importDocuments([
      edited(
        `${FIRST.replace("About 400", "About 140")} Correction: an earlier version of this story gave a wrong number of people at the meeting.`,
      ),
    ]);
    await here.engine.refresh();
    const id = here.engine.latest()[0]?.id ?? "";
    const reply = await here.ask(`/article ${id}`);
    const versions = reply.sections.find((section) => section.type === "facts");
    expect(versions).toMatchObject({
      heading: "Versions",
      facts: [
        { label: "Version 2", value: "read 2 November 2026, shown here", action: null },
        { label: "Version 1", action: { line: `/article ${id} version:1` } },
      ],
    });
    const [figure] = comparisons(reply);
    expect(figure?.heading).toBe("Figure altered");
    expect(figure?.rows.map(({ outlet, line }) => [outlet, line.said.text])).toEqual([
      ["Before", "About 400 people came to the meeting."],
      ["Now", "About 140 people came to the meeting."],
    ]);

    const older = await here.read(`/article ${id} version:1`);
    expect(older).toContain("This is version 1; the newest is version 2.");
    expect(older).toContain("About 400 people came");
    expect(await here.read("/search meeting")).toContain("corrected 2 November 2026");
  });

  test("an edit of spacing alone is said to be one", async () => {
    const here = await openTestDesk([edited(FIRST)]);
    await here.engine.importDocuments([edited(FIRST.replace("at night.", "at night ."))]);
    await here.engine.refresh();
    const id = here.engine.latest()[0]?.id ?? "";
    expect(await here.read(`/article ${id}`)).toContain("only spelling, spacing or punctuation changed");
    expect(await here.read("/search meeting")).not.toContain("changed 2 November");
  });
});
