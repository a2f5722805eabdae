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
    const [point, ...others] = await pointsOf([story("courier", wire), story("beacon", wire)], "ferry");
    expect(others).toEqual([]);
    expect(point).toMatchObject({ only: false, outlets: [expect.any(String)], also: [expect.any(String)] });
  });

  test("a reworded printing of the same report is no second voice, and its point is not one outlet's alone", async () => {
    const found = await findIn(
      [
        story("courier", "The ferry will stop in May because the boat is unsafe, the county said."),
        story("beacon", "County officials say the unsafe ferry boat will stop in May."),
      ],
      "ferry",
    );
    const reports = new Map(found.materials.map(({ article }) => [article.id, "one report"]));
    const points = composeComparison(found, { shared: 5, own: 4 }, reports);
    expect(points.map(({ only, lines }) => [only, lines.length])).toEqual([[false, 1]]);
    expect(composeComparison(found, { shared: 5, own: 4 })).toHaveLength(1);
  });

  test("finds nothing where no sentence is about the topic", async () => {
    expect(await pointsOf([story("courier", "The ferry will stop in May.")], "zeppelin")).toEqual([]);
  });
});
