import { BREAK, type Lexicon } from "./lexicon.ts";
import type { Plan } from "./plan.ts";
import { TUNING } from "./tuning.ts";

/** What was found of a query in one article, or in a part of one. */
export type Evidence = Readonly<{
  /** Weighted occurrences of each word of the query. */
  found: Float64Array;
  /** How often the words of each pair stand next to each other in the question's order. */
  adjacent: Float64Array;
  /** How often they stand within a few words of each other, in one sentence. */
  near: Float64Array;
}>;

/** Positions jump by this between sentences, so that words of two sentences are never near. */
const SENTENCE_GAP = TUNING.nearDistance + 1;
const LONG_AGO = -1_000_000;

/**
 * Reads the packed terms `[from, to)` of an article once and notes what they say of a query. `sentence` is the
 * number of the sentence that holds the first of them; 0 is the headline. Linear in the number of terms.
 */
export function readEvidence(
  plan: Plan,
  lexicon: Lexicon,
  terms: Int32Array,
  from = 0,
  to: number = terms.length,
  sentence = 0,
): Evidence {
  const found = new Float64Array(plan.worth.length);
  const last = new Float64Array(plan.worth.length).fill(LONG_AGO);
  const adjacent = new Float64Array(plan.pairs.length);
  const near = new Float64Array(plan.pairs.length);
  const note = (word: number, position: number, weight: number): void => {
    found[word] = (found[word] ?? 0) + weight;
    last[word] = position;
    for (const neighbour of plan.neighbours[word] ?? []) {
      const distance = position - (last[neighbour.word] ?? LONG_AGO);
      if (distance > TUNING.nearDistance || distance === 0) continue;
      near[neighbour.pair] = (near[neighbour.pair] ?? 0) + 1;
      if (neighbour.before && distance <= 2) adjacent[neighbour.pair] = (adjacent[neighbour.pair] ?? 0) + 1;
    }
  };
  let gaps = 0;
  let current = sentence;
  for (let at = from; at < to; at += 1) {
    const id = terms[at] ?? BREAK;
    if (id === BREAK) {
      current += 1;
      gaps += SENTENCE_GAP;
      continue;
    }
    const word = plan.wordOf.get(id);
    if (word !== undefined) note(word, at + gaps, weightAt(current));
    for (const { rest, words } of plan.spellings.get(id) ?? []) {
      if (!follows(lexicon, terms, at + 1, rest)) continue;
      for (const said of words) note(said, at + gaps, weightAt(current));
    }
  }
  return { found, adjacent, near };
}

function weightAt(sentence: number): number {
  if (sentence === 0) return TUNING.titleWeight;
  return sentence <= TUNING.ledeSentences ? TUNING.ledeWeight : 1;
}

/** Whether the terms come next in the same sentence, function words between them passed over. */
function follows(lexicon: Lexicon, terms: Int32Array, from: number, rest: readonly number[]): boolean {
  let at = from;
  for (const wanted of rest) {
    while (at < terms.length && terms[at] !== wanted && lexicon.isStop(terms[at] ?? BREAK)) at += 1;
    if (terms[at] !== wanted) return false;
    at += 1;
  }
  return true;
}

/** BM25 of an article's evidence, and what its words earn by standing together. */
export function scoreEvidence(
  plan: Plan,
  evidence: Evidence,
  length: number,
  meanLength: number,
): Readonly<{ words: number; together: number }> {
  const slow =
    TUNING.repetition *
    (1 - TUNING.lengthPenalty + (TUNING.lengthPenalty * length) / Math.max(1, meanLength));
  const saturate = (count: number): number => (count * (TUNING.repetition + 1)) / (count + slow);
  let words = 0;
  evidence.found.forEach((count, word) => {
    if (count > 0) words += (plan.worth[word] ?? 0) * saturate(count);
  });
  let together = 0;
  plan.pairs.forEach((worth, pair) => {
    const near = evidence.near[pair] ?? 0;
    if (near === 0) return;
    const adjacent = evidence.adjacent[pair] ?? 0;
    together += worth * (TUNING.adjacent * saturate(adjacent) + TUNING.near * saturate(near));
  });
  return { words, together };
}
