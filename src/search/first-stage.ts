import MiniSearch from "minisearch";
import type { IndexEntry } from "../store/store.ts";
import { isStopWord } from "../text/terms/stop-words.ts";

/** A term to look for, and how much it counts. */
export type WeightedTerm = Readonly<{ term: string; weight: number }>;

/** Articles with any (or all) of some terms, by number, best first. */
export type FirstStage = Readonly<{
  add: (id: number, entry: IndexEntry) => void;
  remove: (id: number) => void;
  find: (
    terms: readonly WeightedTerm[],
    mode: "any" | "all",
    accept: (id: number) => boolean,
  ) => readonly number[];
}>;

/**
 * MiniSearch over whole articles. One field: what the headline and the lede weigh is decided in the second
 * stage, and every further field costs each query a third more time and memory. The terms come ready from
 * the store, so tokenizing is splitting.
 */
export function createFirstStage(): FirstStage {
  const index = new MiniSearch<Readonly<{ id: number; text: string }>>({
    fields: ["text"],
    tokenize: (text) => text.split(/[ \n]/u),
    processTerm: (term) => (term === "" || isStopWord(term) ? null : term),
  });
  return {
    add: (id, entry) => index.add({ id, text: `${entry.title} ${entry.body}` }),
    remove: (id) => index.discard(id),
    find: (terms, mode, accept) => {
      if (terms.length === 0) return [];
      const results = index.search(terms.map(({ term }) => term).join(" "), {
        combineWith: mode === "any" ? "OR" : "AND",
        boostTerm: (_term, at) => terms[at]?.weight ?? 1,
        filter: ({ id }) => accept(Number(id)),
      });
      return results.map(({ id }) => Number(id));
    },
  };
}
