import fc from "fast-check";
import { expect, test } from "vitest";
import { indexesOfHighest } from "../../src/search/highest.ts";

test("the highest come first, and of equal ones the earlier", () => {
  expect(indexesOfHighest(Float64Array.of(3, 9, 7, 9), 3)).toEqual([1, 3, 2]);
  expect(indexesOfHighest(Float64Array.of(5, 5, 5, 5), 2)).toEqual([0, 1]);
});

test("fewer values than asked for are all given", () => {
  expect(indexesOfHighest(Float64Array.of(1, 2), 5)).toEqual([1, 0]);
  expect(indexesOfHighest(Float64Array.of(), 5)).toEqual([]);
});

test("what does not fit is passed over, however high", () => {
  expect(indexesOfHighest(Float64Array.of(9, 8, 7, 6, 5), 2, (index) => index % 2 === 1)).toEqual([1, 3]);
});

test("they are the ones a sort would give", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (all, limit) => {
      const sorted = all.map((_value, index) => index).sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
      expect(indexesOfHighest(Float64Array.from(all), limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});
