import MiniSearch from "minisearch";
import type { IndexEntry } from "../store/store.ts";
import { isStopWord } from "../text/terms/stop-words.ts";

/** A term to look for, and how much it counts; one that does not drive only adds to what the others found. */
export type WeightedTerm = Readonly<{ term: string; weight: number; drives: boolean }>;

/** What to find: articles with any or all of the terms, of those that are accepted (all, when null). */
export type Wanted = Readonly<{
  terms: readonly WeightedTerm[];
  mode: "any" | "all";
  accept: ((id: number) => boolean) | null;
  limit: number;
}>;

/** The best articles by number, best first, and how many there were to choose from. */
export type Found = Readonly<{ ids: readonly number[]; total: number }>;

export type FirstStage = Readonly<{
  add: (id: number, entry: IndexEntry) => void;
  remove: (id: number) => void;
  find: (wanted: Wanted) => Found;
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
    find: ({ terms, mode, accept, limit }) => {
      if (terms.length === 0) return { ids: [], total: 0 };
      const results = index.search(terms.map(({ term }) => term).join(" "), {
        combineWith: mode === "any" ? "OR" : "AND",
        boostTerm: (_term, at) => terms[at]?.weight ?? 1,
        ...(mode === "any" ? { boostDocument: admission(terms, accept) } : {}),
        ...(mode === "all" && accept !== null ? { filter: ({ id }) => accept(Number(id)) } : {}),
      });
      return { ids: results.slice(0, limit).map(({ id }) => Number(id)), total: results.length };
    },
  };
}

/**
 * Decides for each article that holds a term whether that counts: MiniSearch makes an object for whatever does.
 * Terms come in the order they were given, so that what the driving ones found is known by then.
 */
function admission(
  terms: readonly WeightedTerm[],
  accept: Wanted["accept"],
): (id: number, term: string) => number {
  const driving = new Set(terms.filter(({ drives }) => drives).map(({ term }) => term));
  const selective = driving.size < terms.length;
  const found = new Set<number>();
  let current = "";
  let drives = false;
  return (id, term) => {
    if (term !== current) {
      current = term;
      drives = driving.has(term);
    }
    if (!drives) return found.has(id) ? 1 : 0;
    if (accept !== null && !accept(id)) return 0;
    if (selective) found.add(id);
    return 1;
  };
}
