import { beforeAll, describe, expect, it } from "vitest";
import type { Section } from "../../commands/reply.ts";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";

const story = (outlet: string, published: string, text: string) =>
  report({ headline: "The flood", url: `https://${outlet}.example/${published}`, outlet, published, text });

/** A mayor who becomes a senator, and a plumber of the same full name. */
const STORIES = [
  story(
    "Courier",
    "2023-04-12",
    "John Smith, the mayor of Riverton, said the flood had been foretold.\n\n“We told them it would fail,” Smith said.",
  ),
  story(
    "Times",
    "2023-04-14",
    "John Smith, a plumber from Bristol, took his boat to the flood.\n\n“I just kept going back,” Smith said.",
  ),
  story(
    "Wire",
    "2025-04-11",
    "State Sen. John Smith, the former mayor of Riverton, recalled the flood.\n\n“We will never again take a levee on trust,” Smith said.",
  ),
];

const MAYOR = "John Smith, the mayor of Riverton";
const PLUMBER = "John Smith, a plumber from Bristol";

describe("two people of one full name whose roles do not fit one person", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk(STORIES);
  });

  const headed = async (line: string): Promise<Readonly<Record<string, number>>> => {
    const { sections } = await desk.ask(line);
    return Object.fromEntries(
      sections.flatMap((section) => {
        if (section.type === "quotes") return [[section.heading, section.quotes.length]];
        return section.type === "lines" ? [[section.heading, section.lines.length]] : [];
      }),
    );
  };
  const notes = (sections: readonly Section[]): string =>
    sections.flatMap((section) => (section.type === "note" ? section.text : [])).join(" ");

  it.each(["/who John Smith", '/quotes speaker:"John Smith"', "/brief John Smith"])(
    "are said to be perhaps two: %s",
    async (line) => {
      const said = notes((await desk.ask(line)).sections);
      expect(said).toContain("“John Smith” may be 2 people:");
      expect(said).toContain("the mayor of Riverton");
      expect(said).toContain("a plumber from Bristol");
    },
  );

  it("have a profile each, and a button that leads to the words of each", async () => {
    const { sections, actions } = await desk.ask("/who John Smith");
    const profiles = sections.flatMap((section) => (section.type === "facts" ? section.heading : []));
    expect(profiles).toEqual([MAYOR, PLUMBER]);
    const lines = actions.flatMap((action) => (action.type === "ask" ? action.line : []));
    expect(lines).toEqual([`/quotes speaker:"${MAYOR}"`, `/quotes speaker:"${PLUMBER}"`]);
    const texts = await Promise.all(lines.map((line) => desk.read(line)));
    expect(texts[0]).toContain("levee on trust");
    expect(texts[0]).not.toContain("kept going back");
    expect(texts[1]).toContain("kept going back");
    expect(texts[1]).not.toContain("levee on trust");
  });

  it("have their quotations and their lines of a brief apart", async () => {
    expect(await headed('/quotes speaker:"John Smith"')).toMatchObject({ [MAYOR]: 2, [PLUMBER]: 1 });
    expect(Object.keys(await headed("/brief John Smith")).toSorted()).toEqual([PLUMBER, MAYOR]);
  });

  it("are named with their roles where an answer quotes both", async () => {
    const { sections } = await desk.ask("/brief John Smith");
    const claimants = sections.flatMap((section) =>
      section.type === "lines" ? section.lines.flatMap(({ claimant }) => claimant ?? []) : [],
    );
    expect(new Set(claimants)).toEqual(new Set([MAYOR, PLUMBER]));
  });
});

describe("a speaker asked for", () => {
  it.each(["/brief flood speaker:Smith", "/timeline flood speaker:Smith", "/compare flood speaker:Smith"])(
    "has only what is theirs in the answer: %s",
    async (line) => {
      const desk = await openTestDesk([
        ...STORIES,
        story(
          "Herald",
          "2023-04-13",
          "The flood rose on April 11, the county said. Fire Chief Ann Lee said the flood of April 11 was over.",
        ),
      ]);
      expect(await desk.read(line)).not.toMatch(/county said|Ann Lee/u);
    },
  );
});

describe("somebody of whom only a surname is printed", () => {
  const text =
    "Nobody asked us about the ferry, said Kowalski, who runs a kiosk.\n\n“The ferry feeds us,” Kowalski said.";

  it("has a profile that says so", async () => {
    const desk = await openTestDesk([story("Herald", "2024-03-05", text)]);
    const profile = await desk.read("/who Kowalski");
    expect(profile).toContain("Printed as “Kowalski” alone, without a full name");
    expect(profile).toContain("The ferry feeds us");
    expect(await desk.read("/who Jan Kowalski")).toContain("with a name like that: Kowalski");
  });
});
