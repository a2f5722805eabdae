import { readEvidence, scoreEvidence } from "./evidence.ts";
import { BREAK, type Lexicon, type PackedEntry } from "./lexicon.ts";
import type { Plan } from "./plan.ts";

/** Words of a sentence at which length neither helps nor harms: news sentences run to a dozen that tell. */
const USUAL_LENGTH = 12;

/**
 * How well each sentence of an article answers, in the order of `IndexEntry.body`'s lines: rarity-weighted words
 * it holds, words standing together, long sentences held back a little. 0 for a sentence with none of them.
 */
export function sentenceScores(plan: Plan, lexicon: Lexicon, { terms }: PackedEntry): readonly number[] {
  const scores: number[] = [];
  let start = terms.indexOf(BREAK);
  while (start >= 0) {
    const next = terms.indexOf(BREAK, start + 1);
    const end = next < 0 ? terms.length : next;
    // Every sentence is judged alike: 3 is past the headline and the lede.
    const evidence = readEvidence(plan, lexicon, terms, start + 1, end, 3);
    let length = 0;
    for (let at = start + 1; at < end; at += 1) if (!lexicon.isStop(terms[at] ?? BREAK)) length += 1;
    const { words, together } = scoreEvidence(plan, evidence, length, USUAL_LENGTH);
    scores.push(words + together);
    start = next;
  }
  return scores;
}
