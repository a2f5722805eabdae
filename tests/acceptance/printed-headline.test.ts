import { expect, test } from "vitest";
import { openTestDesk, report } from "../support/test-desk.ts";

const TEXT = [
  "Board closes the old ferry for the winter",
  "By Vera Lind",
  "March 12, 2026",
  "The harbour board voted on Tuesday to stop the old ferry for repairs that will take most of the winter.",
].join("\n\n");

test.each([
  ["a text that prints its headline has it", null, "Board closes the old ferry for the winter"],
  ["a headline that is known from elsewhere stays", "Ferry to stop", "Ferry to stop"],
])("%s", async (_, headline, expected) => {
  const here = await openTestDesk([report({ text: TEXT, headline })]);
  expect((await here.ask("/search ferry")).sources[0]?.headline).toBe(expected);
});
