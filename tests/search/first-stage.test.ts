import { expect, test } from "vitest";
import { createFirstStage, type FirstStage, type WeightedTerm } from "../../src/search/first-stage.ts";

/** A stage in which article n holds the terms of line n, "ferry*3" three times. */
function stageOf(lines: readonly string[]): FirstStage {
  const stage = createFirstStage();
  lines.forEach((line, id) => {
    const terms = line.split(" ").map((word) => {
      const [term = "", times = "1"] = word.split("*");
      return [term, Number(times)] as const;
    });
    stage.add(id, { terms, relativeLength: 1 });
  });
  return stage;
}

const driving = (...terms: readonly string[]): readonly WeightedTerm[] =>
  terms.map((term) => ({ term, worth: 1, drives: true }));
const any = { mode: "any", accept: null, limit: 200 } as const;

test("articles that say a word more often come first, then those that hold more of the words", () => {
  const stage = stageOf(["ferry", "ferry*5", "ferry*2", "ferry harbour", "harbour"]);
  expect(stage.find({ ...any, terms: driving("ferry") }).ids.slice(0, 2)).toEqual([1, 2]);
  expect(stage.find({ ...any, terms: driving("ferry", "harbour") }).ids[0]).toBe(3);
});

test("of many articles only the best are given, and all of them are counted", () => {
  const lines = Array.from({ length: 3_000 }, (_, id) => (id % 1_000 === 500 ? "ferry*4" : "ferry"));
  const { ids, total } = stageOf(lines).find({ ...any, terms: driving("ferry"), limit: 3 });
  expect([...ids].sort((a, b) => a - b)).toEqual([500, 1_500, 2_500]);
  expect(total).toBe(3_000);
});

test("a word that does not drive finds nothing, and ranks what the others found", () => {
  const stage = stageOf(["ferry", "ferry harbour", "harbour"]);
  const terms = [...driving("ferry"), { term: "harbour", worth: 1, drives: false }];
  expect(stage.find({ ...any, terms })).toEqual({ ids: [1, 0], total: 2 });
});

test("an article must hold all of the words where all are wanted", () => {
  const stage = stageOf(["ferry", "ferry harbour", "harbour"]);
  const found = stage.find({ ...any, mode: "all", terms: driving("ferry", "harbour") });
  expect(found).toEqual({ ids: [1], total: 1 });
});

test("what is not accepted or was removed is neither given nor counted", () => {
  const stage = stageOf(["ferry", "ferry", "ferry"]);
  stage.remove(0);
  const found = stage.find({ ...any, terms: driving("ferry"), accept: (id) => id !== 1 });
  expect(found).toEqual({ ids: [2], total: 1 });
});

test("a question leaves nothing behind for the next one", () => {
  const stage = stageOf(["ferry*2", "ferry harbour"]);
  const first = stage.find({ ...any, terms: driving("ferry", "harbour") });
  expect(stage.find({ ...any, terms: driving("harbour") }).ids).toEqual([1]);
  expect(stage.find({ ...any, terms: driving("ferry", "harbour") })).toEqual(first);
});

test("a word nobody says finds nothing", () => {
  expect(stageOf(["ferry"]).find({ ...any, terms: driving("zeppelin", "") })).toEqual({ ids: [], total: 0 });
});
