import { beforeAll, describe, expect, it } from "vitest";
import { openTestDesk, report, type TestDesk } from "../../support/test-desk.ts";

const FILLER = "\n\nThe session went on for two days in the old hall of the town.";

const story = (outlet: string, text: string) =>
  report({
    headline: `The ${outlet} story`,
    url: `https://${outlet}.example/1`,
    outlet,
    text: text + FILLER,
  });

/** Four people named Brook, and two Brooks of whom nobody says which. */
const STORIES = [
  story(
    "Courier",
    "Mayor Ada Brook of Milford opened the hall.\n\n“The bridge will open in May,” Brook said.",
  ),
  story("Herald", "State Rep. Carl Brook voted no.\n\n“The budget is a disgrace,” Brook said."),
  story("Post", "Carl Brook Jr., a baker, sold the shop.\n\n“Bread is no longer cheap,” Brook said."),
  story(
    "Echo",
    "U.S. Sen. Eve Brook visited the harbor.\n\n“The harbor deserves the money,” said Sen. Brook.",
  ),
  story("Times", "“Nobody asked the residents first,” Brook said."),
  story("Globe", "Mayor Brook spoke in Norwalk.\n\n“The tunnel will close in June,” Mayor Brook said."),
];

describe("four people of one surname in the articles", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk(STORIES);
  });

  const speakers = async (line: string) =>
    (await desk.ask(line)).sections
      .flatMap((section) => (section.type === "quotes" ? section.quotes : []))
      .map(({ speaker }) => speaker)
      .toSorted((a, b) => String(a).localeCompare(String(b)));

  it("have a list of quotations each, and a bare surname its own", async () => {
    const reply = await desk.ask("/quotes speaker:Brook");
    const lists = reply.sections.flatMap((section) =>
      section.type === "quotes" ? [section.quotes.map(({ speaker }) => speaker)] : [],
    );
    expect(lists.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ["Ada Brook"],
      ["Brook"],
      ["Brook"],
      ["Carl Brook"],
      ["Carl Brook Jr."],
      ["Eve Brook"],
    ]);
  });

  // A title leaves out those whose printed role contradicts it: no representative among the senators.
  it.each([
    ['/quotes speaker:"Ada Brook"', ["Ada Brook"]],
    ['/quotes speaker:"Eve Brook"', ["Eve Brook"]],
    ['/quotes speaker:"Sen. Brook"', ["Brook", "Carl Brook Jr.", "Eve Brook"]],
    ['/quotes speaker:"Mayor Brook"', ["Ada Brook", "Brook", "Brook", "Carl Brook Jr."]],
  ])("are asked for by name and title: %s", async (line, expected) => {
    expect(await speakers(line)).toEqual(expected);
  });

  it.each(["Ada Brook", "Eve Brook"])("have a profile with their own words alone: %s", async (name) => {
    expect(await speakers(`/who ${name}`)).toEqual([name]);
  });

  it("have profiles apart for the surname that they share", async () => {
    const text = await desk.read("/who Brook");
    expect(text).toContain("each stands apart");
    expect(text).not.toMatch(/Ada Brook Named in 2 articles/u);
  });
});
