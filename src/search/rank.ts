import { type Learned, learnFrom } from "./feedback.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PackedEntry } from "./packed-entry.ts";
import type { Plan } from "./plan.ts";
import { createReader } from "./reader.ts";
import { TUNING } from "./tuning.ts";

/** Something to rank: any value that comes with its terms. */
export type Candidate = Readonly<{ id: string; published: string | null; entry: PackedEntry }>;

export type Ranked<C extends Candidate> = Readonly<{ candidate: C; score: number }>;

/** Scores closer than this share are a tie, which the newer article wins. */
const TIE = 0.002;

/**
 * The second stage: every candidate is read for the question, and the best ones once more with what the very
 * best taught. Those that hold none of the words, only a part of another way to say one, are left out. Best
 * first; ties go to the newer article, then to the lower id, so that the order is always the same.
 */
export function rank<C extends Candidate>(
  plan: Plan,
  lexicon: Lexicon,
  candidates: readonly C[],
): readonly Ranked<C>[] {
  const reader = createReader(plan);
  const meanLength = lexicon.meanLength();
  const first: Ranked<C>[] = [];
  for (const candidate of candidates) {
    const score = reader.score(candidate.entry, meanLength);
    if (score > 0) first.push({ candidate, score });
  }
  first.sort(byScore);
  const learned = learnFrom(plan, lexicon, first);
  return breakTies(learned === undefined ? first : readAgain(learned, first, meanLength));
}

/** The order of the rest stays, below the last of those that were read again. */
function readAgain<C extends Candidate>(
  { plan, questionShare }: Learned,
  first: readonly Ranked<C>[],
  meanLength: number,
): readonly Ranked<C>[] {
  const reader = createReader(plan);
  const best = first
    .slice(0, TUNING.readAgain)
    .map(({ candidate, score }) => ({
      candidate,
      score: questionShare * score + reader.score(candidate.entry, meanLength),
    }))
    .sort(byScore);
  const rest = first.slice(TUNING.readAgain);
  const factor = (best.at(-1)?.score ?? 0) / (rest[0]?.score ?? 1);
  return [...best, ...rest.map(({ candidate, score }) => ({ candidate, score: score * factor }))];
}

function byScore(left: Ranked<Candidate>, right: Ranked<Candidate>): number {
  return right.score - left.score || (left.candidate.id < right.candidate.id ? -1 : 1);
}

/** Within a run of scores that are a tie with the first of them, newer before older, undated last. */
function breakTies<C extends Candidate>(ranked: readonly Ranked<C>[]): readonly Ranked<C>[] {
  const order: Ranked<C>[] = [];
  let from = 0;
  let least = Number.POSITIVE_INFINITY;
  const endRun = (): void => {
    if (order.length - from > 1) order.push(...order.splice(from).sort((a, b) => compareDates(b, a)));
    from = order.length;
  };
  for (const next of ranked) {
    if (next.score < least) {
      endRun();
      least = next.score * (1 - TIE);
    }
    order.push(next);
  }
  endRun();
  return order;
}

function compareDates(left: Ranked<Candidate>, right: Ranked<Candidate>): number {
  const a = left.candidate.published ?? "";
  const b = right.candidate.published ?? "";
  return a === b ? 0 : a < b ? -1 : 1;
}
