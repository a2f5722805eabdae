import { describe, expect, test } from "vitest";
import { centrality } from "../../../src/compose/brief/centrality.ts";
import { containment, similarity, weighTerms } from "../../../src/compose/brief/similarity.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const sets = [set("ferry stop may"), set("ferry stop june"), set("school close budget")];
const weights = weighTerms(sets);
const [may = set(""), june = set(""), school = set("")] = sets;

describe("likeness of two sets of terms", () => {
  test("the same terms are 1, none in common 0", () => {
    expect(similarity(may, may, weights)).toBeCloseTo(1);
    expect(similarity(may, school, weights)).toBe(0);
  });

  test("terms that many hold count for less", () => {
    const likeness = similarity(may, june, weights);
    expect(likeness).toBeGreaterThan(0);
    expect(likeness).toBeLessThan(2 / 3);
  });

  test("an empty set is like nothing", () => {
    expect(similarity(new Set(), may, weights)).toBe(0);
    expect(containment(new Set(), may, weights)).toBe(0);
  });

  test("a part is contained wholly in its whole, but not the whole in its part", () => {
    expect(containment(set("ferry stop"), may, weights)).toBeCloseTo(1);
    expect(containment(may, set("ferry stop"), weights)).toBeLessThan(1);
  });
});

describe("centrality", () => {
  test("what resembles the others ranks above what resembles none", () => {
    const [one = 0, other = 0, lone = 0] = centrality(sets, weights);
    expect(Math.max(one, other)).toBeCloseTo(1);
    expect(lone).toBeLessThanOrEqual(Math.min(one, other));
  });

  test("nothing to compare gives nothing", () => {
    expect(centrality([], new Map())).toEqual([]);
  });
});
