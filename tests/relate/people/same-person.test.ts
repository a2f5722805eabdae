import { describe, expect, it } from "vitest";
import { groupPeople } from "../../../src/relate/people/group-people.ts";
import { matchesSpeaker } from "../../../src/relate/people/matches-speaker.ts";
import { comparePeople, samePerson } from "../../../src/relate/people/same-person.ts";

const person = (name: string | null, role: string | null = null) => ({ name, role });

describe("two mentions in two articles", () => {
  it.each([
    ["equal full names", person("Ada Brook"), person("Ada Brook")],
    ["a title", person("Sen. Ada Brook"), person("Ada Brook")],
    ["a middle initial", person("Ada M. Brook"), person("Ada Brook")],
    ["a middle name and its initial", person("Ada Maria Brook"), person("Ada M. Brook")],
    ["accents and case", person("José Muñoz"), person("Jose MUNOZ")],
    ["a curly apostrophe", person("Thomas O’Neill"), person("Thomas O'Neill")],
    [
      "equal full names whose roles differ over time",
      person("Ada Brook", "mayor of Milford"),
      person("Ada Brook", "senator"),
    ],
    [
      "a short given name with the same role",
      person("Matt Brook", "state representative"),
      person("Matthew Brook", "State Rep."),
    ],
    ["a surname with the same role", person("Brook", "U.S. Sen."), person("Ada Brook", "U.S. senator")],
    [
      "a surname with the same office and place",
      person("Brook", "Milford Mayor"),
      person("Ada Brook", "mayor of Milford"),
    ],
  ])("are one person with %s", (_name, a, b) => {
    expect([samePerson(a, b), samePerson(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["another given name", person("Ada Brook"), person("Carl Brook")],
    ["another surname", person("Ada Brook"), person("Ada Stone")],
    ["other middle initials", person("George H.W. Brook"), person("George W. Brook")],
    ["another generation", person("Carl Brook Jr."), person("Carl Brook Sr.")],
    [
      "a surname with another office",
      person("Brook", "U.S. senator"),
      person("Matt Brook", "state representative"),
    ],
    [
      "a surname with another place",
      person("Brook", "mayor of Milford"),
      person("Ada Brook", "Hartford mayor"),
    ],
  ])("are two people with %s", (_name, a, b) => {
    expect([comparePeople(a, b), comparePeople(b, a)]).toEqual(["different", "different"]);
  });

  it.each([
    ["a bare surname", person("Brook"), person("Ada Brook", "mayor")],
    ["two bare surnames", person("Brook"), person("Brook")],
    ["a short given name without roles", person("Matt Brook"), person("Matthew Brook")],
    ["an initial without roles", person("A. Brook"), person("Ada Brook")],
    ["a generation that only one gives", person("Carl Brook Jr."), person("Carl Brook")],
    ["no name", person(null, "mayor"), person("Ada Brook", "mayor")],
  ])("stay unknown, and apart, with %s", (_name, a, b) => {
    expect([comparePeople(a, b), samePerson(b, a)]).toEqual(["unknown", false]);
  });
});

describe("a reader’s question for a speaker", () => {
  const senator = person("Richard Brook", "U.S. senator");
  const representative = person("Matt Brook", "state representative");

  it.each([
    ["Brook", [true, true]],
    ["brook", [true, true]],
    ["Richard Brook", [true, false]],
    ["Matthew Brook", [false, true]],
    ["Sen. Brook", [true, false]],
    ["State Rep. Brook", [false, true]],
    ["Bro", [false, false]],
    ["Stone", [false, false]],
    ["", [false, false]],
  ])("finds everybody it fits, each apart: %s", (query, expected) => {
    expect([matchesSpeaker(query, senator), matchesSpeaker(query, representative)]).toEqual(expected);
  });

  it("finds a body by its words and nobody without a name", () => {
    expect(matchesSpeaker("Milford Institute", person("The Milford Institute"))).toBe(true);
    expect(matchesSpeaker("mayor", person(null, "mayor"))).toBe(false);
  });
});

describe("the people of many articles", () => {
  it("are grouped by full name, in order of appearance, and surnames by role", () => {
    const senator = person("Richard Brook", "U.S. Sen.");
    const surname = person("Brook", "U.S. senator");
    const representative = person("Matt Brook", "state representative");
    const again = person("Richard T. Brook");
    expect(groupPeople([surname, senator, representative, again])).toEqual([
      [surname, senator, again],
      [representative],
    ]);
  });

  it("leave a surname alone that fits two, or has no role", () => {
    const [one, two] = [person("Ada Brook", "mayor of Milford"), person("Eve Brook", "mayor of Milford")];
    const [fitsBoth, bare] = [person("Brook", "Milford mayor"), person("Brook")];
    expect(groupPeople([one, two, fitsBoth, bare])).toEqual([[one], [two], [fitsBoth], [bare]]);
  });

  it("never join two people through a third", () => {
    const [older, younger, between] = [
      person("George H.W. Brook"),
      person("George W. Brook"),
      person("George Brook"),
    ];
    expect(groupPeople([older, younger, between])).toEqual([[older], [younger], [between]]);
  });

  it("are grouped in a moment when there are twenty thousand of one surname", () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      person(index % 2 === 0 ? "Ada Brook" : "Carl Brook"),
    );
    const started = performance.now();
    expect(groupPeople(many).map((group) => group.length)).toEqual([10_000, 10_000]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
