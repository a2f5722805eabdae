import type { Lexicon } from "./lexicon.ts";
import type { PackedEntry } from "./packed-entry.ts";
import { type Plan, rarity } from "./plan.ts";
import { TUNING } from "./tuning.ts";

/** An article with the score of the first reading. */
export type Scored = Readonly<{ candidate: Readonly<{ entry: PackedEntry }>; score: number }>;

/** What an article counts at least beside the best one to be read for terms. */
const LEAST_TRUST = 0.01;
/** Letters a learned term has at least: shorter ones are initials and fragments. */
const SHORTEST = 3;

/**
 * What the best articles talk about beside the question's words, as a plan to read the candidates with once
 * more (pseudo-relevance feedback after Lavrenko and Croft's relevance model, "RM3"). An article counts by the
 * power of its score against the best one's: where one article stands out, little is learned from the others.
 * The less text there was to learn from, the less the learned terms weigh. Undefined when nothing is learned.
 */
export function learnFrom(plan: Plan, lexicon: Lexicon, ranked: readonly Scored[]): Plan | undefined {
  const best = ranked[0]?.score ?? 0;
  if (best <= 0) return undefined;
  const shares = new Map<number, number>();
  let evidence = 0;
  for (const { candidate, score } of ranked.slice(0, TUNING.feedbackArticles)) {
    const { entry } = candidate;
    const trust = (score / best) ** TUNING.feedbackSharpness;
    if (trust < LEAST_TRUST) break;
    evidence += trust * entry.length;
    entry.ids.forEach((id, at) => {
      const times = (entry.starts[at + 1] ?? 0) - (entry.starts[at] ?? 0);
      if (!lexicon.isStop(id))
        shares.set(id, (shares.get(id) ?? 0) + (trust * times) / Math.max(1, entry.length));
    });
  }
  const learned = [...shares]
    .filter(([id]) => lexicon.termOf(id).length >= SHORTEST && lexicon.articlesWith(id) > 1)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, TUNING.feedbackTerms);
  const total = learned.reduce((sum, [, share]) => sum + share, 0);
  if (total === 0) return undefined;
  const said = plan.weight.reduce((sum, weight) => sum + weight, 0);
  const share = (TUNING.feedbackShare * evidence) / (evidence + TUNING.feedbackEvidence);
  return extend(plan, lexicon, learned, { question: 1 - share, learned: (share * said) / total });
}

function extend(
  plan: Plan,
  lexicon: Lexicon,
  learned: readonly (readonly [id: number, share: number])[],
  factors: Readonly<{ question: number; learned: number }>,
): Plan {
  const worth = plan.worth.map((value) => value * factors.question);
  const wordOf = new Map(plan.wordOf);
  for (const [id, share] of learned) {
    const gain = share * factors.learned * rarity(lexicon.articles(), lexicon.articlesWith(id));
    const word = wordOf.get(id);
    if (word === undefined) {
      wordOf.set(id, worth.length);
      worth.push(gain);
    } else {
      worth[word] = (worth[word] ?? 0) + gain;
    }
  }
  return {
    ...plan,
    worth,
    wordOf,
    pairs: plan.pairs.map((pair) => ({ ...pair, worth: pair.worth * factors.question })),
  };
}
