import { expect, test } from "vitest";
import { isKnownSpeaker } from "../../../src/relate/people/is-known-speaker.ts";
import { matchesSpeaker } from "../../../src/relate/people/matches-speaker.ts";

const KNOWN = ["Matt Brook", "Ada Brook-Lee", "José Peña", "the ferry board", "Thomas P. O’Neill"].map(
  (name) => ({
    name,
  }),
);

test.each([
  ["Brook", true],
  ["Matthew Brook", true],
  ["Sen. Brook", true],
  ["brook lee", true],
  ["jose pena", true],
  ["O'Neill", true],
  ["the ferry board", true],
  ["Brook Matt", true],
  ["Carl Brook", false],
  ["Broo", false],
  ["Sen.", false],
  ["", false],
  ["?!", false],
])("%j is somebody quoted: %s, as looking at each of them tells", (query, expected) => {
  expect(isKnownSpeaker(query, KNOWN)).toBe(expected);
  expect(KNOWN.some(({ name }) => matchesSpeaker(query, { name, role: null }))).toBe(expected);
});
