import { alignWords } from "../../text/align-words.ts";
import { isStopWord } from "../../text/terms/stop-words.ts";
import { type Piece, pieces } from "./pieces.ts";
import { indexOfRun } from "./run.ts";
import { shingles } from "./shingles.ts";
import { type QuotedWord, quotedWords } from "./words.ts";

/**
 * What became of a reader's text: "verbatim" when a candidate has its words in order, "differs" with the words
 * that do (of the reader's text and of the source), or "not-found".
 */
export type QuotationCheck<T> = Readonly<
  | { verdict: "verbatim"; candidate: T }
  | { verdict: "differs"; candidate: T; asked: readonly Piece[]; printed: readonly Piece[] }
  | { verdict: "not-found" }
>;

/** The share of the reader's words that a source must have for it to be the same quotation. */
const LEAST_SHARED = 0.6;
const MOST_EDITS = 200;
/** Candidates that are read word by word. */
const MOST_ALIGNED = 12;
/** What being preferred is worth in the share of words told. */
const PREFERENCE = 0.2;
/** Below this many words, their order alone tells one quotation from another. */
const SHORT = 16;
/** How far apart words may have moved that still stand in the same place. */
const SLACK = 10;

/**
 * Looks for the quotation a reader has in mind. Case, marks and spacing do not count; a run of the reader's
 * words inside a longer quotation is verbatim. Of several candidates the one that has most of the words that say
 * something, in order, is meant; of equals one that is `preferred`. Linear in the candidates' length.
 */
export function findQuotation<T extends Readonly<{ text: string }>>(
  text: string,
  candidates: readonly T[],
  preferred: (candidate: T) => boolean = () => false,
): QuotationCheck<T> {
  const asked = quotedWords(text);
  const keys = asked.map((word) => word.key);
  if (keys.length === 0) return { verdict: "not-found" };
  const own = shingles(keys);
  const alike: { candidate: T; shared: number }[] = [];
  let verbatim: T | null = null;
  for (const candidate of candidates) {
    const printed = quotedWords(candidate.text).map((word) => word.key);
    if (indexOfRun(printed, keys) >= 0) {
      if (preferred(candidate)) return { verdict: "verbatim", candidate };
      verbatim ??= candidate;
    }
    const shared = sharedShare(keys, own, printed);
    if (shared >= LEAST_SHARED) alike.push({ candidate, shared });
  }
  if (verbatim !== null) return { verdict: "verbatim", candidate: verbatim };
  const [best] = alike
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_ALIGNED)
    .flatMap(({ candidate }) => difference(text, asked, candidate) ?? [])
    .sort((a, b) => worthOf(b, preferred) - worthOf(a, preferred));
  return best === undefined ? { verdict: "not-found" } : best.check;
}

type Difference<T> = Readonly<{ check: QuotationCheck<T>; candidate: T; told: number }>;

function worthOf<T>({ candidate, told }: Difference<T>, preferred: (candidate: T) => boolean): number {
  return told + (preferred(candidate) ? PREFERENCE : 0);
}

/** The share of the words that say something that stand in the other text, in order; 0 when none does. */
function toldShare(keys: readonly string[], common: readonly boolean[]): number {
  const telling = keys.flatMap((key, at) => (isStopWord(key) ? [] : [common[at] === true]));
  return telling.filter((held) => held).length / Math.max(1, telling.length);
}

/** The share of the reader's words that a source has, in any order; of a longer text some must stand in a row. */
function sharedShare(keys: readonly string[], own: ReadonlySet<string>, printed: readonly string[]): number {
  const words = new Set(printed);
  const same = keys.filter((key) => words.has(key)).length / keys.length;
  if (keys.length < SHORT) return same;
  return [...shingles(printed)].some((run) => own.has(run)) ? same : 0;
}

function difference<T extends Readonly<{ text: string }>>(
  text: string,
  asked: readonly QuotedWord[],
  candidate: T,
): Difference<T> | null {
  const keys = asked.map((word) => word.key);
  const printed = near(quotedWords(candidate.text), keys);
  const aligned = alignWords(
    keys,
    printed.map((word) => word.key),
    MOST_EDITS,
  );
  if (aligned === null || aligned.common < LEAST_SHARED * keys.length) return null;
  const told = toldShare(keys, aligned.first);
  if (told < LEAST_SHARED) return null;
  // As many words before and after as the reader has there: the word that differs may be the last one.
  const before = aligned.first.indexOf(true);
  const after = aligned.first.length - 1 - aligned.first.lastIndexOf(true);
  const first = Math.max(0, aligned.second.indexOf(true) - before);
  const last = aligned.second.lastIndexOf(true) + after;
  const within = printed.slice(first, last + 1);
  const start = within[0]?.start ?? 0;
  const shown = within.map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  const check: QuotationCheck<T> = {
    verdict: "differs",
    candidate,
    asked: pieces(text, asked, aligned.first),
    printed: pieces(
      candidate.text.slice(start, within.at(-1)?.end ?? start),
      shown,
      aligned.second.slice(first, last + 1),
    ),
  };
  return { check, candidate, told };
}

/** The part of a long source around the words it shares with the reader's text. */
function near(printed: readonly QuotedWord[], asked: readonly string[]): readonly QuotedWord[] {
  const places = new Map(asked.map((key, index) => [key, index]));
  const votes = new Map<number, number>();
  let best = 0;
  for (const [index, word] of printed.entries()) {
    const place = places.get(word.key);
    if (place === undefined) continue;
    // Words in a row agree on where the reader's text would begin; neighbouring places count together.
    const begin = Math.max(0, Math.round((index - place) / SLACK)) * SLACK;
    const count = (votes.get(begin) ?? 0) + 1;
    votes.set(begin, count);
    if (count > (votes.get(best) ?? 0)) best = begin;
  }
  return printed.slice(Math.max(0, best - 2 * SLACK), best + asked.length + 2 * SLACK);
}
