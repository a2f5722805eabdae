import { firstAfter } from "./packed-entry.ts";
import { TUNING } from "./tuning.ts";

/** Where a word stands: `places[from] … places[to - 1]`, ascending. */
export type Standing = Readonly<{ places: Uint16Array; from: number; to: number }>;

/** How often two words stand near each other, and how often the second right after the first. */
export type Nearness = Readonly<{ near: number; adjacent: number }>;

const APART: Nearness = { near: 0, adjacent: 0 };

/**
 * Walks the places of two words inside `[start, end)` side by side. Near is within `TUNING.nearDistance` words of
 * the other's latest place; adjacent is next to it, or with one word between. Linear in the places.
 */
export function standTogether(first: Standing, second: Standing, start: number, end: number): Nearness {
  if (first.from === first.to || second.from === second.to) return APART;
  let one = start === 0 ? first.from : firstAfter(first.places, start - 1, first.from, first.to);
  let two = start === 0 ? second.from : firstAfter(second.places, start - 1, second.from, second.to);
  let near = 0;
  let adjacent = 0;
  let lastOne = Number.NEGATIVE_INFINITY;
  let lastTwo = Number.NEGATIVE_INFINITY;
  for (;;) {
    const here = one < first.to ? (first.places[one] ?? end) : end;
    const there = two < second.to ? (second.places[two] ?? end) : end;
    if (here >= end && there >= end) return { near, adjacent };
    if (here <= there) {
      if (here - lastTwo <= TUNING.nearDistance) near += 1;
      lastOne = here;
      one += 1;
    } else {
      if (there - lastOne <= TUNING.nearDistance) near += 1;
      if (there - lastOne <= 2) adjacent += 1;
      lastTwo = there;
      two += 1;
    }
  }
}
