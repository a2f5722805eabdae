import { describe, expect, test } from "vitest";
import { composeComparison } from "../../src/compose/compare/compose-comparison.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

const story = (outlet: string, text: string): RawDocument =>
  report({ outlet, published: "2021-03-02", headline: "Ferry", text });

const MOST = { figures: 3, shared: 5, own: 4 } as const;

async function pointsOf(documents: readonly RawDocument[], question: string) {
  const points = composeComparison(await findIn(documents, question), MOST);
  return points.map(({ kind, lines }) => ({
    kind,
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
      { kind: "shared", outlets: ["beacon", "courier"], also: [] },
      { kind: "only", outlets: ["beacon"], also: [] },
    ]);
  });

  test("a syndicated sentence is neither two outlets' own words nor one outlet's alone", async () => {
    const wire = "The ferry will stop in May because the boat is unsafe, the county said.";
    const [point, ...others] = await pointsOf([story("courier", wire), story("beacon", wire)], "ferry");
    expect(others).toEqual([]);
    expect(point).toMatchObject({ kind: "only", outlets: [expect.any(String)], also: [expect.any(String)] });
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
    const [point, ...others] = composeComparison(found, MOST, reports);
    expect(others).toEqual([]);
    expect(point).toMatchObject({ kind: "only", lines: [expect.anything()] });
    expect(point?.kind === "only" ? point.outlets.toSorted() : []).toEqual(["beacon", "courier"]);
    expect(composeComparison(found, MOST).map(({ kind }) => kind)).toEqual(["shared"]);
  });

  test("puts different figures for one measure beside each other, each in its outlet's own sentence", async () => {
    const found = await findIn(
      [
        story(
          "courier",
          "About 240 homes were evacuated on Salt Island after the storm, the fire chief said.",
        ),
        story(
          "beacon",
          "More than 310 homes were evacuated on Salt Island after the storm, the county said.",
        ),
      ],
      "storm Salt Island",
    );
    const [point] = composeComparison(found, MOST);
    expect(point).toMatchObject({
      kind: "figures",
      explanation: expect.stringContaining("Sources disagree"),
    });
    expect(point?.lines.map(({ outlet }) => outlet).toSorted()).toEqual(["beacon", "courier"]);
  });

  test("puts numbers of one unit side by side where nobody can say that they measure the same", async () => {
    const points = await pointsOf(
      [
        story("courier", "Rebuilding the ferry pier would cost $27 million, the review says."),
        story("beacon", "The pier's cost has risen to $31 million for the ferry, the state said."),
      ],
      "ferry pier cost",
    );
    expect(points).toEqual([{ kind: "numbers", outlets: ["beacon", "courier"], also: [] }]);
  });

  test("puts no two numbers side by side that are one", async () => {
    const points = await pointsOf(
      [
        story("courier", "Rebuilding the ferry pier would cost $27 million, the review says."),
        story("beacon", "The ferry pier would cost $27 million to rebuild, a review found."),
      ],
      "ferry pier cost",
    );
    expect(points).toEqual([{ kind: "shared", outlets: ["beacon", "courier"], also: [] }]);
  });

  test("says something where no two outlets make one point and none is alone with one", async () => {
    const points = await pointsOf(
      [
        story("courier", "The ferry to Salt Island was late again because a gull sat on the pump."),
        story("beacon", "The ferry to Salt Island carried a piano on Sunday evening."),
      ],
      "ferry Salt Island",
    );
    expect(points.flatMap(({ outlets }) => outlets).toSorted()).toEqual(["beacon", "courier"]);
  });

  test("finds nothing where no sentence is about the topic", async () => {
    expect(await pointsOf([story("courier", "The ferry will stop in May.")], "zeppelin")).toEqual([]);
  });
});
