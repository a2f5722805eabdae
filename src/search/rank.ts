import { readEvidence, scoreEvidence } from "./evidence.ts";
import { learnFrom } from "./feedback.ts";
import type { Lexicon, PackedEntry } from "./lexicon.ts";
import type { Plan } from "./plan.ts";

/** Something to rank: any value that comes with its terms. */
export type Candidate = Readonly<{ id: string; published: string | null; entry: PackedEntry }>;

/** `words`: which words of the query it holds. */
export type Ranked<C extends Candidate> = Readonly<{ candidate: C; score: number; words: readonly number[] }>;

/** Scores closer than this share are a tie, which the newer article wins. */
const TIE = 0.002;

/**
 * The second stage: every candidate is read for the question, and once more with what the best of them taught.
 * Those that hold none of its words, only a part of another way to say one, are left out. Best first; ties go to the newer article, then to the lower id, so that the order is always the same.
 */
export function rank<C extends Candidate>(
  plan: Plan,
  lexicon: Lexicon,
  candidates: readonly C[],
): readonly Ranked<C>[] {
  const first = candidates
    .map((candidate) => ({ candidate, ...read(plan, lexicon, candidate) }))
    .filter(({ words }) => words.length > 0)
    .sort(byScore);
  const learned = learnFrom(
    plan,
    lexicon,
    first.map(({ candidate, score }) => ({ entry: candidate.entry, score })),
  );
  const second =
    learned === undefined
      ? first
      : first.map((ranked) => ({ ...ranked, score: read(learned, lexicon, ranked.candidate).score }));
  return breakTies(second.sort(byScore));
}

function read(plan: Plan, lexicon: Lexicon, candidate: Candidate): Omit<Ranked<Candidate>, "candidate"> {
  const evidence = readEvidence(plan, lexicon, candidate.entry.terms);
  const { words, together } = scoreEvidence(plan, evidence, candidate.entry.length, lexicon.meanLength());
  const said: number[] = [];
  evidence.found.forEach((count, word) => {
    if (count > 0) said.push(word);
  });
  return { score: words + together, words: said };
}

function byScore(left: Ranked<Candidate>, right: Ranked<Candidate>): number {
  return right.score - left.score || (left.candidate.id < right.candidate.id ? -1 : 1);
}

/** Within a run of scores that are a tie with the first of them, newer before older, undated last. */
function breakTies<C extends Candidate>(ranked: readonly Ranked<C>[]): readonly Ranked<C>[] {
  const order: Ranked<C>[] = [];
  let run: Ranked<C>[] = [];
  const flush = (): void => {
    order.push(...run.sort((a, b) => compareDates(b, a)));
    run = [];
  };
  for (const next of ranked) {
    const head = run[0];
    if (head !== undefined && next.score < head.score * (1 - TIE)) flush();
    run.push(next);
  }
  flush();
  return order;
}

function compareDates(left: Ranked<Candidate>, right: Ranked<Candidate>): number {
  const a = left.candidate.published ?? "";
  const b = right.candidate.published ?? "";
  return a === b ? 0 : a < b ? -1 : 1;
}
