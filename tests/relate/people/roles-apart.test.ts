import { describe, expect, it } from "vitest";
import { groupPeople } from "../../../src/relate/people/group-people.ts";
import { matchesSpeaker } from "../../../src/relate/people/matches-speaker.ts";
import { comparePeople } from "../../../src/relate/people/same-person.ts";
import { tellApart } from "../../../src/relate/people/tell-apart.ts";

const smith = (role: string | null) => ({ name: "John Smith", role });

describe("one full name beside two roles", () => {
  it.each([
    ["another trade and town", "the mayor of Hartford", "a plumber from Bristol"],
    ["another trade, no town", "Mayor", "a plumber from Bristol"],
    ["another trade in one town", "a nurse from Milford", "a chef from Milford"],
    ["one office in two towns", "mayor of Hartford", "mayor of Norwalk"],
    ["two towns and no trade", "of Bristol", "a father from Hartford"],
    ["a trade at a body whose name ends like an office", "lawyer", "a surgeon at Milford General"],
    ["a form of address and a trade without a doctor's", "Dr.", "a plumber from Bristol"],
    ["a public office and a body's", "Mayor", "president of the rowing club"],
  ])("is doubtful with %s", (_why, a, b) => {
    expect([comparePeople(smith(a), smith(b)), comparePeople(smith(b), smith(a))]).toEqual([
      "doubtful",
      "doubtful",
    ]);
    expect(groupPeople([smith(a), smith(b)])).toHaveLength(2);
  });

  it.each([
    ["an office after another", "councilman", "mayor"],
    ["an office of the state and of the nation", "Connecticut Attorney General", "U.S. Sen."],
    ["a town's office and a state's", "mayor of Hartford", "governor of Connecticut"],
    ["a form of address and a doctor's trade", "Dr.", "a surgeon at Milford General"],
    ["a trade of the past", "a former nurse", "mayor"],
    [
      "one body in two places",
      "lawyer with the Milford Arts Council",
      "director of the Milford Arts Council",
    ],
    ["a union's words turned round", "Union president", "president of the union"],
    ["what anybody may be", "a father of three", "the mayor of Hartford"],
    ["a party and its state", "D-Conn.", "U.S. Sen."],
    ["an adjective of the country", "Iraq's president", "Iraqi president"],
    ["one body, long and short", "Federal Bureau of Investigation Director", "FBI director"],
  ])("is one person with %s", (_why, a, b) => {
    expect([comparePeople(smith(a), smith(b)), comparePeople(smith(b), smith(a))]).toEqual(["same", "same"]);
  });
});

describe("people of one name", () => {
  const mayor = smith("the mayor of Hartford");
  const senator = smith("State Sen.");
  const plumber = smith("a plumber from Bristol");
  const bare = smith(null);

  it("are told apart by a role, and one of whom none is printed joins neither", () => {
    const told = tellApart([bare, mayor, plumber, senator]).map(({ label, members }) => [label, members]);
    expect(told).toEqual([
      ["John Smith, role not printed", [bare]],
      ["John Smith, the mayor of Hartford", [mayor, senator]],
      ["John Smith, a plumber from Bristol", [plumber]],
    ]);
  });

  it("need no role when there is one of them", () => {
    expect(tellApart([bare, mayor, senator]).map(({ label, apart }) => [label, apart])).toEqual([
      ["John Smith", null],
    ]);
  });

  it("are two without more words where only a surname or no name is printed", () => {
    const others = [
      { name: "Smith", role: "a baker" },
      { name: "Smith", role: "a cook" },
      { name: null, role: null },
    ];
    expect(tellApart(others).map(({ label }) => label)).toEqual(["Smith", "Smith", "Unknown speaker"]);
  });

  it.each([
    ["John Smith", [true, true, true, true]],
    ["John Smith, the mayor of Hartford", [true, true, false, false]],
    ["John Smith, a plumber from Bristol", [false, false, true, false]],
    ["Smith, plumber", [false, false, true, false]],
  ])("are asked for by name and role: %s", (query, expected) => {
    expect([mayor, senator, plumber, bare].map((person) => matchesSpeaker(query, person))).toEqual(expected);
  });

  it("keep a generation behind a comma as part of the name", () => {
    expect(matchesSpeaker("Carl Smith, Jr.", { name: "Carl Smith Jr.", role: null })).toBe(true);
    expect(matchesSpeaker("Carl Smith, Jr.", { name: "Carl Smith", role: null })).toBe(false);
  });
});
