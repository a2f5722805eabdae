import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { LEAST_WORDS } from "./copy-keys.ts";
import type { Printing } from "./printing.ts";

/** Syndicated reports are reprinted within days; the same words a month later are a template filled in again. */
const MOST_DAYS_APART = 14;
/** A printing cut down to less than a third, or a round-up that holds a whole report, is another text. */
const LEAST_LENGTH_RATIO = 1 / 3;
/** Part of all shingles that two outlets' printings of one report share; reports on one event share far less. */
const LEAST_SHARED = 0.5;
/** Part of the shorter printing's shingles: a copy that an editor cut from the bottom. */
const LEAST_CONTAINED = 0.8;
/** Below this many words announcements and market reports share their frame without being one report. */
const SHORT = 100;
const LEAST_SHARED_WHEN_SHORT = 0.7;
const LEAST_CONTAINED_WHEN_SHORT = 0.95;
/** Of the shorter one's numbers, when it has at least three: a frame filled in again has others. */
const LEAST_NUMBERS = 0.6;
/** One outlet's own daily reports share their frame: there nearly everything must be the same. */
const LEAST_SHARED_IN_ONE_OUTLET = 0.85;

/**
 * Whether two articles are printings of one report. Exact words always are; otherwise most of the wording
 * must be shared, and the days of publication must be close where both are known. Reports on the same event,
 * even with the same quotations in them, are not copies.
 */
export function isCopy(a: Printing, b: Printing): boolean {
  if (sameWords(a, b)) return true;
  const [shorter, longer] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  if (shorter.words.length < LEAST_WORDS || daysApart(a, b) > MOST_DAYS_APART) return false;
  if (shorter.shingles.size < longer.shingles.size * LEAST_LENGTH_RATIO) return false;
  if (numbersInCommon(shorter, longer) < LEAST_NUMBERS) return false;
  let common = 0;
  for (const shingle of shorter.shingles) if (longer.shingles.has(shingle)) common += 1;
  const shared = common / (shorter.shingles.size + longer.shingles.size - common);
  const contained = common / shorter.shingles.size;
  if (a.outlet === b.outlet) return shared >= LEAST_SHARED_IN_ONE_OUTLET;
  return shorter.words.length < SHORT
    ? shared >= LEAST_SHARED_WHEN_SHORT || contained >= LEAST_CONTAINED_WHEN_SHORT
    : shared >= LEAST_SHARED || contained >= LEAST_CONTAINED;
}

/** The part of the shorter one's numbers that the longer one has too; 1 when there are too few to tell. */
function numbersInCommon(shorter: Printing, longer: Printing): number {
  const numbers = new Set(shorter.words.filter((word) => /^\d/u.test(word)));
  if (numbers.size < 3) return 1;
  return numbers.intersection(new Set(longer.words)).size / numbers.size;
}

function sameWords(a: Printing, b: Printing): boolean {
  return a.words.length === b.words.length && a.words.every((word, index) => word === b.words[index]);
}

/** 0 when a day is not known: then the date says nothing against it. */
function daysApart(a: Printing, b: Printing): number {
  if (a.day === null || b.day === null) return 0;
  return Math.abs(differenceInCalendarDays(a.day, b.day));
}
