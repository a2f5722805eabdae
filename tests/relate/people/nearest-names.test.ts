import { expect, test } from "vitest";
import { nearestNames } from "../../../src/relate/people/nearest-names.ts";

const known = ["Richard Blumenthal", "Matt Blumenthal", "Alok Bhatt", "José Ortega", "Ann Lee"].map(
  (name) => ({ name }),
);

test.each([
  ["Blumental", ["Matt Blumenthal", "Richard Blumenthal"]],
  ["alok bhat", ["Alok Bhatt"]],
  ["Jose Ortegas", ["José Ortega"]],
  ["Lee", []],
  ["Walton", []],
  ["", []],
])("for “%s” the nearest names are %j", (wanted, names) => {
  expect(nearestNames(wanted, known)).toEqual(names);
});
