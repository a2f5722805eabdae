import { expect, test } from "vitest";
import { mayHoldQuantity } from "../../../src/extract/figures/may-hold-quantity.ts";

test.each([
  "The council met on 3 June.",
  "Add ½ cup of flour.",
  "Dozens were hurt.",
  "A third of them left.",
  "They walked a mile and a quarter.",
  "EIGHT people were hurt.",
  "It was twenty-one.",
  "Hundreds came.",
])("%s is read for quantities", (text) => {
  expect(mayHoldQuantity(text)).toBe(true);
});

test.each([
  "The council met on Monday.",
  "She phoned the money office.",
  "Nobody has often gone there.",
  "Several came, and a few stayed.",
  "",
])("%s is not", (text) => {
  expect(mayHoldQuantity(text)).toBe(false);
});
