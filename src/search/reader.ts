import { type Nearness, standTogether } from "./nearness.ts";
import { beginOf, firstAfter, type PackedEntry, placesFrom, placesOfRun, termAt } from "./packed-entry.ts";
import type { Plan } from "./plan.ts";
import { TUNING } from "./tuning.ts";

/** Reads articles for one plan: some three hundred a question, so this is where its time goes. */
export type Reader = Readonly<{
  /** What the article is worth: BM25 of its words, and what they earn by standing together. */
  score: (entry: PackedEntry, meanLength: number) => number;
  /** The words the article read last holds, as indexes. */
  said: () => readonly number[];
  /** What each sentence of the body is worth by itself; 0 for one with none of the words. */
  sentences: (entry: PackedEntry) => readonly number[];
}>;

/** Words of a sentence at which length neither helps nor harms it; four times that is long enough. */
const USUAL_SENTENCE = 22;
const LONGEST_SENTENCE = 4 * USUAL_SENTENCE;
/** Function words that may stand between the words of a spelling: "Department of the Treasury". */
const SPELLING_SLACK = 2;
/** Terms are sieved by the rest of their number; many more than a plan has. */
const SIEVE = 1_024;
const NOWHERE = new Uint16Array(0);

export function createReader(plan: Plan): Reader {
  const { worth, wordOf, pairs } = plan;
  // Tells most terms of an article from those of the plan without a look-up.
  const sieve = new Uint8Array(SIEVE);
  for (const id of wordOf.keys()) sieve[id % SIEVE] = 1;
  const spellings = [...plan.spellings].flatMap(([first, more]) =>
    more.map(({ rest, words }) => ({ run: [first, ...rest], words })),
  );
  // Word k of the article read last is at `places[k][from[k]] … places[k][to[k] - 1]`.
  const places: Uint16Array[] = worth.map(() => NOWHERE);
  const from = new Int32Array(worth.length);
  const to = new Int32Array(worth.length);

  const locate = (entry: PackedEntry): void => {
    for (let word = 0; word < worth.length; word += 1) {
      places[word] = entry.packed;
      from[word] = 0;
      to[word] = 0;
    }
    for (let index = 0; index < entry.terms; index += 1) {
      const id = termAt(entry, index);
      if (sieve[id % SIEVE] === 0) continue;
      const word = wordOf.get(id);
      if (word === undefined) continue;
      from[word] = placesFrom(entry, index);
      to[word] = placesFrom(entry, index + 1);
    }
    for (const { run, words } of spellings) {
      const begins = placesOfRun(entry, run, SPELLING_SLACK);
      if (begins.length > 0) for (const word of words) alsoAt(word, begins);
    }
  };
  const alsoAt = (word: number, begins: readonly number[]): void => {
    const known = places[word]?.subarray(from[word], to[word]) ?? NOWHERE;
    const all = Uint16Array.from([...known, ...begins]).sort();
    places[word] = all;
    from[word] = 0;
    to[word] = all.length;
  };

  /** Reads the places `[start, end)`; those before `lede` and `rest` weigh what headline and lede weigh. */
  const weigh = (start: number, end: number, lede: number, rest: number, relativeLength: number): number => {
    const { repetition, lengthPenalty } = TUNING;
    const slow = repetition * (1 - lengthPenalty + lengthPenalty * relativeLength);
    const saturate = (times: number): number => (times * (repetition + 1)) / (times + slow);
    let score = 0;
    for (let word = 0; word < worth.length; word += 1) {
      const last = to[word] ?? 0;
      let at = from[word] ?? 0;
      if (at === last) continue;
      const held = places[word] ?? NOWHERE;
      if (start > 0) at = firstAfter(held, start - 1, at, last);
      let times = 0;
      for (; at < last; at += 1) {
        const place = held[at] ?? 0;
        if (place >= end) break;
        times += place < lede ? TUNING.titleWeight : place < rest ? TUNING.ledeWeight : 1;
      }
      if (times > 0) score += (worth[word] ?? 0) * saturate(times);
    }
    for (const { first, second, worth: gain } of pairs) {
      const { near, adjacent } = nearness(first, second, start, end);
      if (near > 0) score += gain * (TUNING.adjacent * saturate(adjacent) + TUNING.near * saturate(near));
    }
    return score;
  };
  const nearness = (first: number, second: number, start: number, end: number): Nearness =>
    standTogether(
      { places: places[first] ?? NOWHERE, from: from[first] ?? 0, to: to[first] ?? 0 },
      { places: places[second] ?? NOWHERE, from: from[second] ?? 0, to: to[second] ?? 0 },
      start,
      end,
    );

  return {
    score: (entry, meanLength) => {
      locate(entry);
      const lede = beginOf(entry, 0);
      const rest = beginOf(entry, TUNING.ledeSentences);
      return weigh(0, Number.POSITIVE_INFINITY, lede, rest, entry.length / Math.max(1, meanLength));
    },
    said: () => places.flatMap((_held, word) => ((to[word] ?? 0) > (from[word] ?? 0) ? [word] : [])),
    sentences: (entry) => {
      locate(entry);
      return Array.from({ length: entry.sentences }, (_, index) => {
        const start = beginOf(entry, index);
        const end = beginOf(entry, index + 1);
        return weigh(start, end, 0, 0, Math.min(end - start, LONGEST_SENTENCE) / USUAL_SENTENCE);
      });
    },
  };
}
