import { describe, expect, it } from "vitest";
import type { Entity } from "../../../src/model.ts";
import { read } from "./read.ts";

/** People with the places of their names in a text, as an article's entities. */
function people(
  text: string,
  ...names: readonly (readonly [name: string, role: string | null, pronoun: Entity["pronoun"]])[]
) {
  return names.map(([name, role, pronoun]): Entity => {
    const surname = name.split(" ").at(-1) ?? name;
    const mentions = [...text.matchAll(new RegExp(`(?:${name})|\\b${surname}\\b`, "gu"))]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
      .map(({ start, end }) => ({ start, end }));
    return { kind: "person", name, aliases: [surname], role, mentions, pronoun };
  });
}

const speakers = (text: string, entities: readonly Entity[]) =>
  read(text, entities)
    .filter(({ kind }) => kind !== "indirect")
    .map(({ speaker }) => speaker);

describe("a name beside a quotation", () => {
  const text = "Ada Brook, a teacher, lives in Milford.\n\n“We will stay,” Brook said.";

  it("stands for the full name and role of its first mention", () => {
    const entities = people(text, ["Ada Brook", "a teacher", "she"]);
    const [quote] = read(text, entities);
    expect(quote?.quote.speaker).toMatchObject({
      kind: "person",
      name: "Ada Brook",
      role: "a teacher",
      entity: 0,
      rule: "cue-after:before",
    });
    expect(quote?.mention).toBe("Brook");
  });

  it("stays unknown when somebody else of that surname was named in between", () => {
    const [quote] = read(
      "Ada Brook, a teacher, lives in Milford. Carl Brook disagreed.\n\n“We will stay,” Brook said.",
    );
    expect([quote?.speaker, quote?.mention]).toEqual([null, "Brook"]);
  });

  it.each([
    ["British Chancellor of the Exchequer Carl Stone said they would stay.", "Carl Stone"],
    ["Undersecretary of Commerce Carl Stone said they would stay.", "Carl Stone"],
    ["Department of Agriculture Undersecretary Carl Stone said they would stay.", "Carl Stone"],
    ["The department of Mayor Carl Stone said they would stay.", "The department of Mayor Carl Stone"],
  ])("closes the office it stands behind: %s", (text, name) => {
    expect(read(text).map(({ speaker }) => speaker)).toEqual([name]);
  });

  it("has its role on one line, however the page breaks it", () => {
    const [quote] = read("“We will stay,” said Carl\nStone, a teacher\n  of music.");
    expect(quote?.quote.speaker).toMatchObject({ name: "Carl Stone", role: "a teacher of music" });
  });

  it("is a body where it is a country’s", () => {
    expect(read("Iran said on Monday that it would stay.")[0]?.quote.speaker).toMatchObject({
      kind: "organisation",
      name: "Iran",
    });
  });

  it("is itself the name where the article has no other", () => {
    expect(speakers("“We will stay,” said Mayor Ada Brook.", [])).toEqual(["Ada Brook"]);
  });
});

describe("a pronoun beside a quotation", () => {
  it.each([
    [
      "whoever spoke last",
      "“It rained,” Ada Brook said.\n\nThe council met.\n\n“We will stay,” she said.",
      ["Ada Brook", "Ada Brook"],
    ],
    [
      "the subject of the sentence before",
      "Ada Brook met Paul Reed on Friday. “We will stay,” she said.",
      ["Ada Brook"],
    ],
    [
      "the subject of reported speech",
      "The rain, Ada Brook said, would stop. “We will stay,” she said.",
      ["Ada Brook"],
    ],
  ])("means %s", (_name, text, expected) => {
    expect(speakers(text, people(text, ["Ada Brook", null, "she"], ["Paul Reed", null, "he"]))).toEqual(
      expected,
    );
  });

  it.each([
    ["a described speaker", "A grain dealer said it rained. “We will stay,” he said.", "A grain dealer"],
    ["a name the entities miss", "“It rained,” said Eve Stone. “We will stay,” she said.", "Eve Stone"],
    ["a group, for they", "Two delegates said it rained. “We will stay,” they said.", "Two delegates"],
    ["a body, for it", "The agency said it rained. “We will stay,” it said.", "The agency"],
    [
      "several who spoke together",
      "“We will stay,” Ada Brook and Eve Stone said.",
      "Ada Brook and Eve Stone",
    ],
  ])("means %s", (_name, text, expected) => {
    expect(speakers(text, []).at(-1)).toBe(expected);
  });

  it.each([
    ["nobody of that gender was named", "Paul Reed met the council. “We will stay,” she said."],
    ["two people could be meant", "The plan of Ada Brook and Eve Stone failed. “We will stay,” she said."],
    ["nobody was named at all", "The council met. “We will stay,” she said."],
    ["it stands for several", "Ada Brook and Eve Stone met. “We will stay,” they said."],
  ])("stays unknown when %s, with the mention kept", (_name, text) => {
    const entities = people(
      text,
      ["Ada Brook", null, "she"],
      ["Eve Stone", null, "she"],
      ["Paul Reed", null, "he"],
    );
    const [quote] = read(text, entities).filter(({ kind }) => kind !== "indirect");
    expect(quote?.speaker).toBeNull();
    expect(quote?.mention).toMatch(/^(?:she|they)$/u);
    expect(quote?.quote.speaker.confidence).toBeLessThan(0.5);
  });
});

describe("a description beside a quotation", () => {
  it("means the one person whose role it is", () => {
    const text = "Milford Mayor Ada Brook met the council. “We will stay,” the mayor said.";
    expect(speakers(text, people(text, ["Ada Brook", "Milford Mayor", "she"]))).toEqual(["Ada Brook"]);
  });

  it("stays the words used when two people have that role", () => {
    const text = "Milford Mayor Ada Brook met Hartford Mayor Paul Reed. “We will stay,” the mayor said.";
    const entities = people(
      text,
      ["Ada Brook", "Milford Mayor", "she"],
      ["Paul Reed", "Hartford Mayor", "he"],
    );
    expect(speakers(text, entities)).toEqual(["the mayor"]);
  });

  it.each([
    ["“We will stay,” advocates said.", "advocates", "group"],
    ["“We will stay,” his spokeswoman said.", "his spokeswoman", "person"],
    ["“We will stay,” the statement read.", "the statement", "document"],
    ["“We will stay,” the agency said.", "the agency", "organisation"],
  ])("says what kind of speaker it is: %s", (text, name, kind) => {
    expect(read(text, [])[0]?.quote.speaker).toMatchObject({ name, kind });
  });
});
