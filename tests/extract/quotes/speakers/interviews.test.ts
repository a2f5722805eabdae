import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const TURNS = "Q: Why now?\n\nA: We will stay here.\n\nQ: Until when?\n\nA: We will go in May.";

/** An introduction, and whom the answers may be put down to. */
const interview = (symptom: string, introduction: string, answers: string): HardPassage => [
  symptom,
  `${introduction}\n\n${TURNS}`,
  { now: "?", stay: answers, when: "?", May: answers },
];

describe("answers marked “A” are whoever’s the introduction says, or nobody’s", () => {
  namesNobodyWrong([
    interview(
      "spoken with by name",
      "We spoke with Ada Brook, the mayor, whose father knew Carl Reed.",
      "Ada Brook",
    ),
    interview(
      "spoken with as a pronoun",
      "Ada Brook runs a ferry. We sat down with her last week.",
      "Ada Brook",
    ),
    interview(
      "who spoke with the paper",
      "Ada Brook, a baker, recently spoke with the Courier.",
      "Ada Brook",
    ),
    interview(
      "an interview with an office",
      "In an interview with the mayor of Milford, Ada Brook, we asked.",
      "Ada Brook",
    ),
    interview("two who were spoken with", "We spoke with Ada Brook and Carl Reed last week.", "?"),
    interview("two who spoke with the paper", "Ada Brook and Carl Reed spoke with the Courier.", "?"),
    interview("two named, and a pronoun", "Ada Brook hired Dana Reed. We spoke with her.", "?"),
    interview("named, but not said to have been asked", "Ada Brook runs a ferry.", "?"),
    interview("spoken with about somebody", "We spoke with a neighbor about Ada Brook and Carl Reed.", "?"),
    interview("spoken with about one person", "We spoke with a neighbor about Ada Brook.", "?"),
    interview(
      "who spoke with a reporter",
      "Ada Brook recently sat down with the Courier’s Carl Reed.",
      "Ada Brook",
    ),
    interview(
      "a pronoun who spoke with a reporter",
      "Ada Brook runs a ferry. She sat down with the Courier’s Carl Reed.",
      "?",
    ),
    interview(
      "a pronoun who spoke with the paper",
      "Ada Brook runs a ferry. She sat down with the Courier.",
      "Ada Brook",
    ),
    interview("one person who spoke with another", "Carl Reed sat down with Ada Brook.", "?"),
    interview("nobody named", "We spoke with a baker.", "?"),
    [
      "somebody else introduced between the turns",
      `We spoke with Ada Brook.\n\n${TURNS}\n\nThen we spoke with Carl Reed.\n\nQ: And you?\n\nA: Never again.`,
      { stay: "Ada Brook", May: "Ada Brook", Never: "?" },
    ],
  ]);
});
