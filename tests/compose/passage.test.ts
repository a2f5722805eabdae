import { expect, test } from "vitest";
import { bestPassage } from "../../src/compose/passage.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

test.each([
  [
    "a quotation is shown whole, with whoever said it",
    "“The ferry is slow. The harbour wall is cracked, and nobody mends it,” said Ana Roy, a resident.",
    "harbour wall",
    "“The ferry is slow. The harbour wall is cracked, and nobody mends it,” said Ana Roy, a resident.",
  ],
  [
    "a sentence brings the next one along where both are short",
    "The ferry is slow. The harbour wall is cracked. It was built in 1911.",
    "harbour wall",
    "The harbour wall is cracked. It was built in 1911.",
  ],
  [
    "the next sentence stays away when it opens a long quotation",
    `The harbour wall is cracked. “${"It groans at night. ".repeat(20)}” said Ana Roy.`,
    "harbour wall",
    "The harbour wall is cracked.",
  ],
])("%s", async (_, text, question, expected) => {
  const [material] = (await findIn([report({ headline: "Ferry", text })], question)).materials;
  expect(material && bestPassage(material)?.text).toBe(expected);
});
