import { describe, expect, test } from "vitest";
import { composeComparison } from "../../src/compose/compare/compose-comparison.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

const story = (outlet: string, text: string): RawDocument =>
  report({ outlet, published: "2021-03-02", headline: "Ferry", text });

async function pointsOf(documents: readonly RawDocument[], question: string) {
  const points = composeComparison(await findIn(documents, question), { shared: 5, own: 4 });
  return points.map(({ only, lines }) => ({
    only,
    outlets: lines.map(({ outlet }) => outlet).toSorted(),
    also: lines.flatMap(({ also }) => also.map(({ outlet }) => outlet)),
  }));
}

describe("a comparison", () => {
  test("puts the same point of two outlets side by side, and apart what one alone reports", async () => {
    const points = await pointsOf(
      [
        story("courier", "The ferry will stop in May because the boat is unsafe, the county said."),
        story(
          "beacon",
          "County officials say the unsafe ferry boat will stop in May.\n\nThe ferry union gathered four hundred signatures against it.",
        ),
      ],
      "ferry",
    );
    expect(points).toEqual([
      { only: false, outlets: ["beacon", "courier"], also: [] },
      { only: true, outlets: ["beacon"], also: [] },
    ]);
  });

  test("a syndicated sentence is neither two outlets' own words nor one outlet's alone", async () => {
    const wire = "The ferry will stop in May because the boat is unsafe, the county said.";
    expect(await pointsOf([story("courier", wire), story("beacon", wire)], "ferry")).toEqual([]);
  });

  test("finds nothing where no sentence is about the topic", async () => {
    expect(await pointsOf([story("courier", "The ferry will stop in May.")], "zeppelin")).toEqual([]);
  });
});
