import { indexesOfHighest } from "./highest.ts";
import type { Lexicon } from "./lexicon.ts";
import { type PackedEntry, termAt, timesOf } from "./packed-entry.ts";
import { type Plan, rarity } from "./plan.ts";
import { TUNING } from "./tuning.ts";

/** An article with the score of the first reading. */
export type Scored = Readonly<{ candidate: Readonly<{ entry: PackedEntry }>; score: number }>;

/** What an article counts at least beside the best one to be read for terms. */
const LEAST_TRUST = 0.01;
/** Letters a learned term has at least: shorter ones are initials and fragments. */
const SHORTEST = 3;

/** What the best articles talk about, and what it counts beside the question. */
export type Learned = Readonly<{
  /** To read the candidates with once more: the learned terms alone. */
  plan: Plan;
  /** What the first reading's score still counts. */
  questionShare: number;
}>;

/**
 * What the best articles talk about beside the question's words (pseudo-relevance feedback after Lavrenko and
 * Croft's relevance model, "RM3"). An article counts by the power of its score against the best one's: where one
 * article stands out, little is learned from the others. The less text there was to learn from, the less the
 * learned terms weigh. Undefined when nothing is learned.
 */
export function learnFrom(plan: Plan, lexicon: Lexicon, ranked: readonly Scored[]): Learned | undefined {
  const best = ranked[0]?.score ?? 0;
  if (best <= 0) return undefined;
  const shareOf = new Map<number, number>();
  let evidence = 0;
  for (const { candidate, score } of ranked.slice(0, TUNING.feedbackArticles)) {
    const { entry } = candidate;
    const trust = (score / best) ** TUNING.feedbackSharpness;
    if (trust < LEAST_TRUST) break;
    evidence += trust * entry.length;
    for (let index = 0; index < entry.terms; index += 1) {
      const id = termAt(entry, index);
      const share = (trust * timesOf(entry, index)) / Math.max(1, entry.length);
      shareOf.set(id, (shareOf.get(id) ?? 0) + share);
    }
  }
  const ids = [...shareOf.keys()];
  const shares = Float64Array.from(shareOf.values());
  const teaches = (at: number): boolean => isTelling(ids[at] ?? 0, lexicon);
  const learned = indexesOfHighest(shares, TUNING.feedbackTerms, teaches);
  const total = learned.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
  if (total === 0) return undefined;
  const said = plan.weight.reduce((sum, weight) => sum + weight, 0);
  const share = (TUNING.feedbackShare * evidence) / (evidence + TUNING.feedbackEvidence);
  const gain = (share * said) / total;
  return {
    plan: planOf(
      learned.map((at) => [ids[at] ?? 0, gain * (shares[at] ?? 0)]),
      plan,
      lexicon,
    ),
    questionShare: 1 - share,
  };
}

function isTelling(id: number, lexicon: Lexicon): boolean {
  return !lexicon.isStop(id) && lexicon.articlesWith(id) > 1 && lexicon.termOf(id).length >= SHORTEST;
}

/** A learned term that the question says too keeps its number, and with it the other spellings. */
function planOf(
  learned: readonly (readonly [id: number, weight: number])[],
  question: Plan,
  lexicon: Lexicon,
): Plan {
  const worth = question.worth.map(() => 0);
  const wordOf = new Map<number, number>();
  for (const [id, weight] of learned) {
    const word = question.wordOf.get(id) ?? worth.length;
    wordOf.set(id, word);
    worth[word] = weight * rarity(lexicon.articles(), lexicon.articlesWith(id));
  }
  return { ...question, worth, wordOf, pairs: [] };
}
