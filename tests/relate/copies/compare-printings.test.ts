import { expect, test } from "vitest";
import { comparePrintings } from "../../../src/relate/copies/compare-printings.ts";
import { versionOf } from "../version.ts";

const OPENING = "The plan was announced on Monday.";
const CLOSING = "Officials gave no date for it.";
const estimate = (figure: string): string =>
  `The institute estimates that more than ${figure} people in the state have no papers.`;

const first = versionOf([OPENING, estimate("700,000"), CLOSING], {
  figures: [["more than 700,000 people", "person", "people in the state"]],
});

test("the figure that two printings of one report give differently is found", () => {
  const second = versionOf([OPENING, estimate("120,000"), CLOSING], {
    figures: [["more than 120,000 people", "person", "people in the state"]],
  });
  const differences = comparePrintings(first, second);
  expect(differences).toMatchObject({ quotes: [], wording: [], onlyInFirst: [], onlyInSecond: [] });
  const printed = differences.figures.map((difference) => [
    first.article.text.slice(difference.first.span.start, difference.first.span.end),
    second.article.text.slice(difference.second.span.start, difference.second.span.end),
  ]);
  expect(printed).toEqual([["more than 700,000 people", "more than 120,000 people"]]);
});

test("what one printing leaves out is no difference between them", () => {
  const differences = comparePrintings(first, versionOf([OPENING, CLOSING, "The Hill Times reports daily."]));
  expect(differences).toMatchObject({ quotes: [], figures: [], wording: [] });
  expect(differences.onlyInFirst.map(({ start, end }) => first.article.text.slice(start, end))).toEqual([
    estimate("700,000"),
  ]);
  expect(differences.onlyInSecond).toHaveLength(1);
});

test("the same in typewriter marks is no difference at all", () => {
  const second = versionOf([OPENING.toUpperCase(), `${estimate("700,000")} `, CLOSING]);
  expect(comparePrintings(first, second)).toEqual({
    figures: [],
    quotes: [],
    wording: [],
    onlyInFirst: [],
    onlyInSecond: [],
  });
});
