import MiniSearch from "minisearch";
import { indexesOfHighest } from "./highest.ts";
import { TUNING } from "./tuning.ts";

/** A term to look for, and what holding it is worth; one that does not drive only adds to what the others found. */
export type WeightedTerm = Readonly<{ term: string; worth: number; drives: boolean }>;

/** What to find: articles with any or all of the terms, of those that are accepted (all, when null). */
export type Wanted = Readonly<{
  terms: readonly WeightedTerm[];
  mode: "any" | "all";
  accept: ((id: number) => boolean) | null;
  limit: number;
}>;

/** The best articles by number, best first, and how many there were to choose from. */
export type Found = Readonly<{ ids: readonly number[]; total: number }>;

/**
 * The distinct terms of an article with how often each is said, and how long it is beside the usual one of those
 * that were there when it came.
 */
export type Sayings = Readonly<{
  terms: readonly (readonly [term: string, times: number])[];
  relativeLength: number;
}>;

export type FirstStage = Readonly<{
  add: (id: number, sayings: Sayings) => void;
  remove: (id: number) => void;
  find: (wanted: Wanted) => Found;
}>;

/**
 * A term is indexed under one of these marks by how often the article says it, at least `from` times, and counts as
 * often as such terms are usually said. No term has a control character in it.
 */
const STEPS = [
  { mark: "\u0004", from: 4, like: 5 },
  { mark: "\u0002", from: 2, like: 2.4 },
  { mark: "", from: 1, like: 1 },
] as const;

/**
 * BM25 over whole articles; headline, lede and the places of words are for the second stage. MiniSearch keeps the
 * lists of articles and is asked for each list, not for results: it makes several objects for every article that
 * holds any of the words and sorts them all, which took most of a question's time, where this adds up numbers.
 */
export function createFirstStage(): FirstStage {
  const index = new MiniSearch<Readonly<{ id: number; text: string }>>({
    fields: ["text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => (term === "" ? null : term),
  });
  // By article number. Scores and counts are all 0 between two questions.
  let scores = new Float64Array(1_024);
  let counts = new Uint16Array(1_024);
  let slowness = new Float64Array(1_024);

  const grow = (size: number): void => {
    const known = slowness;
    scores = new Float64Array(size);
    counts = new Uint16Array(size);
    slowness = new Float64Array(size);
    slowness.set(known);
  };
  const add = (id: number, { terms, relativeLength }: Sayings): void => {
    if (id >= slowness.length) grow(2 * id);
    const { repetition, lengthPenalty } = TUNING;
    slowness[id] = repetition * (1 - lengthPenalty + lengthPenalty * relativeLength);
    const tokens = terms.map(([term, times]) => term + (STEPS.find(({ from }) => times >= from)?.mark ?? ""));
    index.add({ id, text: tokens.join(" ") });
  };
  /** Names each article of a list: MiniSearch asks for the boost of every one, and 0 keeps it out of the results. */
  const each = (token: string, take: (id: number) => void): void => {
    index.search(token, {
      boostDocument: (id) => {
        take(id);
        return 0;
      },
    });
  };
  const find = ({ terms, mode, accept, limit }: Wanted): Found => {
    const found: number[] = [];
    for (const { term, worth, drives } of terms) {
      for (const { mark, like } of STEPS) {
        each(term + mark, (id) => {
          if (counts[id] === 0) {
            if (!drives || (accept !== null && !accept(id))) return;
            found.push(id);
          }
          scores[id] = (scores[id] ?? 0) + (worth * like) / (like + (slowness[id] ?? 1));
          counts[id] = (counts[id] ?? 0) + 1;
        });
      }
    }
    const fitting = mode === "any" ? found : found.filter((id) => counts[id] === terms.length);
    const worth = new Float64Array(fitting.length);
    fitting.forEach((id, at) => {
      worth[at] = (scores[id] ?? 0) * (counts[id] ?? 0);
    });
    const ids = indexesOfHighest(worth, limit).map((at) => fitting[at] ?? 0);
    for (const id of found) {
      scores[id] = 0;
      counts[id] = 0;
    }
    return { ids, total: fitting.length };
  };
  return { add, remove: (id) => index.discard(id), find };
}
