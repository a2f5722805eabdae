import { expect, test } from "vitest";
import type { DatePrecision } from "../../src/model.ts";
import { printDate } from "../../src/text/print-date.ts";

const CASES: readonly (readonly [DatePrecision, string, string, string])[] = [
  ["day", "2019-06-24", "2019-06-24", "24 June 2019"],
  ["day", "2019-12-06", "2019-12-09", "6–9 December 2019"],
  ["week", "2019-06-17", "2019-06-23", "17–23 June 2019"],
  ["week", "2019-06-24", "2019-07-01", "24 June – 1 July 2019"],
  ["week", "2018-12-31", "2019-01-06", "31 December 2018 – 6 January 2019"],
  ["month", "2019-06-01", "2019-06-30", "June 2019"],
  ["month", "2019-06-01", "2019-06-24", "June 2019"],
  ["season", "2025-09-01", "2025-11-30", "fall 2025"],
  ["season", "2024-12-01", "2025-02-28", "winter 2024–25"],
  ["quarter", "2018-07-01", "2018-09-30", "third quarter of 2018"],
  ["year", "2019-01-01", "2019-12-31", "2019"],
  ["year", "2014-01-01", "2016-12-31", "2014–2016"],
  ["decade", "1990-01-01", "1999-12-31", "the 1990s"],
];

test.each(CASES)("a %s from %s to %s is printed as %s", (precision, from, to, printed) => {
  expect(printDate({ precision, from, to })).toBe(printed);
});
