import { expect, test } from "vitest";
import { isLoserShare } from "../../../src/extract/figures/is-loser-share.ts";

test.each([
  ["Ada Brook leads Carl Reed 38 percent to ", true],
  ["Ada Brook beat Carl Reed 52% to ", true],
  ["Carl Reed trails Ada Brook 35 to ", true],
  ["Food led the rise from 3 percent to ", false],
  ["Ada Brook leads with ", false],
  ["The rate went from 38 percent to ", false],
  ["Ada Brook leads. It moved 38 percent to ", false],
])("a number after “%s” is the other one's: %s", (before, others) => {
  expect(isLoserShare(`${before}35 percent.`, 0, before.length)).toBe(others);
});
