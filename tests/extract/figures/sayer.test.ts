import { describe, expect, test } from "vitest";
import type { Entity, Quote, Speaker } from "../../../src/model.ts";
import { figuresOf, only, spanOf } from "./figures-of.ts";

describe("who says so", () => {
  test.each([
    ["The Harrow Institute estimated that 45,000 homes stand empty.", "The Harrow Institute"],
    ["Some 45,000 homes stand empty, according to the county clerk.", "the county clerk"],
    ["Turnout was 41 percent, officials said.", "officials"],
    ["The Harbor Post on Friday reported that 12 ships would sail.", "The Harbor Post"],
    ["The raids will reach 2,000 families, the Post reported.", "the Post"],
    ["A survey found 61 percent of tenants worried.", "A survey"],
    ["The mill made $20 million, according to Mr. Hedge.", "Mr. Hedge"],
    [
      "Turnout fell to 41 percent, according to a Harbor Post/Radio West poll.",
      "a Harbor Post/Radio West poll",
    ],
    ["Twelve ships, officials said, will sail.", "officials"],
    ["Police put the crowd at 4,500.", "Police"],
    ["The operator, Tern Waste, said the leak was 31,000 gallons.", "Tern Waste"],
    ["The plan would displace 40 families, Rowe estimates.", "Rowe"],
    ["The trust apologised after an inquiry heard that nine babies had died.", "an inquiry"],
    ["The company expected to save $2.7 million.", "The company"],
    ["The mayor put the cost of the plan at more than $3 million.", "The mayor"],
    ["A count by the academy came to about 7,800.", "the academy"],
    ["A count by boatmen at Dover, based on photographs, came to 7,800.", "boatmen at Dover"],
    ["The harbor board’s tally puts the damage at $1.2 million.", "The harbor board"],
    [
      "Estimates by the police and the organisers range from 4,500 to 12,000 marchers.",
      "the police and the organisers",
    ],
    [
      "The hospital treated 31 people, according to figures released by the health board.",
      "the health board",
    ],
    ["The board, which met on Monday, said 40 schools would close.", "The board"],
    ["The company itself speaks of 1,500.", "The company"],
    ["More than 1,100 sailors lost money, the court heard.", "the court"],
  ])("%s", (text, name) => {
    expect(only(text).sayer?.name).toBe(name);
  });

  test.each([
    "The fire claimed 12 lives.",
    "Divers found 12 coins.",
    "The dam is expected to hold 12 ships.",
    "Nine in 10 voters say they are tired.",
    "The crowd was put at 4,500.",
    "The board will merge the schools, a move expected to save $2.7 million.",
    "Residents heard that 300 beds would close.",
    "Crews put 12 barriers at the gate.",
    "The bill came to $400.",
    "Prices range from $400 to $900.",
    "A count of 300 ballots came to nothing.",
    "A study by the Academy of Boats and Sails noted that 12 ships sank.",
    "A board named by Ada Okafor estimated that 12 ships sank.",
  ])("the article itself: %s", (text) => {
    expect(only(text).sayer).toBeNull();
  });

  test.each([
    "Sen. Ada Okafor said she will not be moved by the mayor’s threat to evict “thousands” of tenants.",
    'Okafor mocked the plan to plant "millions" of trees.',
  ])("a figure alone in quotation marks is quoted from nobody we can name: %s", (text) => {
    expect(only(text).sayer).toMatchObject({ name: null, kind: "unknown" });
  });

  test("a pronoun is somebody whose name is unknown", () => {
    const text = "She said that 12 ships would sail.";
    expect(only(text).sayer).toMatchObject({ name: null, kind: "unknown", mention: { start: 0, end: 3 } });
  });

  test("two sayers in a sentence each give their own figure", () => {
    const text = "Police said 300 people marched, and organizers said 900 marched.";
    expect(figuresOf(text).map((figure) => figure.sayer?.name)).toEqual(["Police", "organizers"]);
  });

  test("a shortened name is the one organisation of the article that ends so", () => {
    const text = "The raids will reach 2,000 families, the Post reported.";
    const paper = (name: string): Entity => ({
      kind: "organisation",
      name,
      aliases: [],
      role: null,
      mentions: [],
      pronoun: null,
    });
    const one = [paper("The Harbor Post"), paper("Valley Radio")];
    expect(only(text, [], one).sayer).toMatchObject({ name: "The Harbor Post", entity: 0 });
    const two = [...one, paper("The Hill Post")];
    expect(only(text, [], two).sayer).toMatchObject({ name: "the Post", entity: null });
  });

  test("an aide is not the person the aide works for", () => {
    const text = "An Okafor aide said that 12 ships would sail.";
    const entity: Entity = {
      kind: "person",
      name: "Ada Okafor",
      aliases: ["Okafor"],
      role: null,
      mentions: [{ start: 3, end: 9 }],
      pronoun: "she",
    };
    expect(only(text, [], [entity]).sayer).toMatchObject({ name: "An Okafor aide", entity: null });
  });

  test("a name that is one of the article's entities gives its full form and role", () => {
    const text = "Okafor said that 12 ships would sail.";
    const entity: Entity = {
      kind: "person",
      name: "Ada Okafor",
      aliases: ["Okafor"],
      role: "the harbor master",
      mentions: [{ start: 0, end: 6 }],
      pronoun: "she",
    };
    expect(only(text, [], [entity]).sayer).toMatchObject({
      name: "Ada Okafor",
      role: "the harbor master",
      entity: 0,
    });
  });

  test("whoever is heard within reported speech says it, and not whoever reports it", () => {
    const text = "The trust apologised after an inquiry heard that nine babies had died.";
    const speaker: Speaker = {
      kind: "organisation",
      name: "The trust",
      role: null,
      mention: spanOf(text, "The trust"),
      entity: null,
      confidence: 0.7,
      rule: "reported",
    };
    const quote: Quote = {
      kind: "indirect",
      spans: [spanOf(text, "after an inquiry heard that nine babies had died")],
      speaker,
      cue: spanOf(text, "apologised"),
      sentences: [0, 0],
      role: "body",
      via: null,
      translated: false,
      onBehalfOf: null,
    };
    expect(only(text, [quote]).sayer?.name).toBe("an inquiry");
  });

  test("inside a quotation it is the quotation's speaker", () => {
    const text = "“We saw 12 ships,” Ada Okafor said.";
    const speaker: Speaker = {
      kind: "person",
      name: "Ada Okafor",
      role: null,
      mention: spanOf(text, "Ada Okafor"),
      entity: null,
      confidence: 0.9,
      rule: "cue-after",
    };
    const quote: Quote = {
      kind: "direct",
      spans: [spanOf(text, "“We saw 12 ships,”")],
      speaker,
      cue: spanOf(text, "said"),
      sentences: [0, 0],
      role: "body",
      via: null,
      translated: false,
      onBehalfOf: null,
    };
    expect(only(text, [quote]).sayer).toBe(speaker);
  });
});
