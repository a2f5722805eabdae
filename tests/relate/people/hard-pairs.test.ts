import { describe, expect, it } from "vitest";
import { groupPeople } from "../../../src/relate/people/group-people.ts";
import { samePerson } from "../../../src/relate/people/same-person.ts";

type Printed = readonly [name: string, role?: string];

const person = ([name, role]: Printed) => ({ name, role: role ?? null });

/** Pairs a careless reader takes for one person. */
const APART: readonly (readonly [why: string, a: Printed, b: Printed])[] = [
  ["a bare surname", ["Brook"], ["Ada Brook"]],
  ["a surname and an office without its town", ["Brook", "Mayor"], ["Ada Brook", "Mayor"]],
  ["a surname and an office, one town unnamed", ["Brook", "Mayor"], ["Ada Brook", "mayor of Milford"]],
  ["two surnames and an office without its town", ["Brook", "Mayor"], ["Brook", "Mayor"]],
  [
    "a surname and a town they both live in",
    ["Brook", "a resident of Milford"],
    ["Ada Brook", "a resident of Milford"],
  ],
  [
    "a surname and a school they both attend",
    ["Brook", "a student at Milford High"],
    ["Ada Brook", "a student at Milford High"],
  ],
  ["two state representatives", ["Brook", "State Rep."], ["Carl Brook", "state representative"]],
  ["a mayor and the former mayor", ["Brook", "former Milford mayor"], ["Ada Brook", "Milford mayor"]],
  ["a mayor and the deputy mayor", ["Brook", "deputy mayor of Milford"], ["Ada Brook", "mayor of Milford"]],
  [
    "a governor and the lieutenant governor",
    ["Brook", "Connecticut governor"],
    ["Carl Brook", "lieutenant governor of Connecticut"],
  ],
  [
    "a president and the vice president",
    ["Brook", "president of Milford Bank"],
    ["Carl Brook", "vice president of Milford Bank"],
  ],
  ["a senator of the state and of the nation", ["Brook", "state senator"], ["Ada Brook", "U.S. senator"]],
  ["Jr. and Sr.", ["Carl Brook Jr."], ["Carl Brook Sr."]],
  ["Jr. and nothing", ["Carl Brook Jr."], ["Carl Brook"]],
  ["II and III", ["Carl Brook II"], ["Carl Brook III"]],
  ["Jr. and a surname", ["Brook", "mayor of Milford"], ["Carl Brook Jr.", "mayor of Milford"]],
  ["initials that contradict", ["C. D. Brook"], ["C. E. Brook"]],
  ["middle initials that contradict", ["Carl D. Brook"], ["Carl E. Brook"]],
  ["an initial alone", ["C. Brook"], ["Carl Brook"]],
  ["an initial of another", ["D. Brook", "mayor of Milford"], ["Carl Brook", "mayor of Milford"]],
  ["a nickname alone", ["Matt Brook"], ["Matthew Brook"]],
  ["a nickname and another office", ["Matt Brook", "teacher"], ["Matthew Brook", "mayor"]],
  ["a nickname and another town", ["Matt Brook", "mayor of Milford"], ["Matthew Brook", "mayor of Norwalk"]],
  [
    "two names with one nickname",
    ["Patrick Brook", "mayor of Milford"],
    ["Patricia Brook", "mayor of Milford"],
  ],
  ["two spellings of a given name", ["Mohammed Amin"], ["Muhammad Amin"]],
  ["two spellings of a surname", ["Yusuf Haddad"], ["Yusuf Hadad"]],
  ["a surname in two parts and its end", ["Ana de la Cruz"], ["Ana Cruz"]],
  ["two given names behind one family name", ["Kim Jong-ho"], ["Kim Min-seok"]],
  ["a hyphenated surname and its end", ["Ada Brook-Reed"], ["Ada Reed"]],
  ["a hyphenated surname and its beginning", ["Ada Brook-Reed"], ["Ada Brook"]],
  ["two people named together and a third", ["Ada Brook and Carl Reed"], ["Ada Reed"]],
  ["a spokesman and whom he speaks for", ["a spokesman for Ada Brook", "mayor"], ["Ada Brook", "mayor"]],
  ["a lawyer and his client", ["Ada Brook’s lawyer"], ["Ada Brook"]],
  ["a couple", ["Ada Brook", "a resident of Milford"], ["Carl Brook", "a resident of Milford"]],
  ["a given name and a surname", ["Brook Ada"], ["Ada Brook"]],
];

/** Pairs that must still meet, so that apart is not the answer to everything. */
const TOGETHER: readonly (readonly [why: string, a: Printed, b: Printed])[] = [
  ["one full name", ["Ada Brook", "mayor"], ["Ada Brook"]],
  ["a surname with an office and its town", ["Brook", "Milford Mayor"], ["Ada Brook", "mayor of Milford"]],
  ["a surname and a U.S. senator", ["Brook", "U.S. Sen."], ["Ada Brook", "U.S. senator"]],
  [
    "a nickname with an office that agrees",
    ["Matt Brook", "mayor of Milford"],
    ["Matthew Brook", "Milford mayor"],
  ],
  [
    "an initial with an office that agrees",
    ["C. Brook", "mayor of Milford"],
    ["Carl Brook", "Milford mayor"],
  ],
  ["accents", ["José Núñez"], ["Jose Nunez"]],
  ["a given name printed as one word and as two", ["Kim Jong-ho"], ["Kim Jong Ho"]],
  [
    "a family name first, alone",
    ["Kim", "president of South Korea"],
    ["Kim Jong-ho", "South Korean president"],
  ],
  ["a hyphenated surname", ["Ada Brook-Reed"], ["Ada M. Brook-Reed"]],
  ["deputy mayors of one town", ["Brook", "deputy mayor of Milford"], ["Ada Brook", "Milford deputy mayor"]],
];

describe("two people of two articles stay apart with", () => {
  it.each(APART)("%s", (_why, a, b) => {
    expect([samePerson(person(a), person(b)), samePerson(person(b), person(a))]).toEqual([false, false]);
    expect(groupPeople([person(a), person(b)])).toHaveLength(2);
  });
});

describe("two people of two articles are one with", () => {
  it.each(TOGETHER)("%s", (_why, a, b) => {
    expect([samePerson(person(a), person(b)), samePerson(person(b), person(a))]).toEqual([true, true]);
  });
});
