import type { IndexEntry } from "../store/store.ts";
import { isStopWord } from "../text/terms/stop-words.ts";

/**
 * An article's terms by number, in order: the headline, then every sentence, each begun by `BREAK`. What
 * MiniSearch cannot answer (phrases, distances, which sentence) is answered on these.
 */
export type PackedEntry = Readonly<{
  terms: Int32Array;
  /** Terms that are not function words: the length BM25 goes by. */
  length: number;
}>;

/** Stands before every sentence of a packed entry. */
export const BREAK = -1;

/** Numbers for terms, with the articles of the window that hold each. Terms are only ever added. */
export type Lexicon = Readonly<{
  size: () => number;
  idOf: (term: string) => number | undefined;
  termOf: (id: number) => string;
  isStop: (id: number) => boolean;
  /** How many counted articles hold the term; 0 for one no counted article holds. */
  articlesWith: (id: number) => number;
  /** How many articles are counted, and their mean length. */
  articles: () => number;
  meanLength: () => number;
  pack: (entry: IndexEntry) => PackedEntry;
  count: (entry: PackedEntry) => void;
  discount: (entry: PackedEntry) => void;
}>;

export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const stops: boolean[] = [];
  const holders: number[] = [];
  let articles = 0;
  let totalLength = 0;

  const intern = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    const id = terms.length;
    ids.set(term, id);
    terms.push(term);
    stops.push(isStopWord(term));
    holders.push(0);
    return id;
  };

  const tally = (entry: PackedEntry, by: 1 | -1): void => {
    articles += by;
    totalLength += by * entry.length;
    for (const id of new Set(entry.terms)) if (id !== BREAK) holders[id] = (holders[id] ?? 0) + by;
  };

  return {
    size: () => terms.length,
    idOf: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? "",
    isStop: (id) => stops[id] ?? false,
    articlesWith: (id) => holders[id] ?? 0,
    articles: () => articles,
    meanLength: () => (articles === 0 ? 1 : totalLength / articles),
    pack: (entry) => {
      const packed: number[] = [];
      let length = 0;
      const push = (line: string): void => {
        for (const term of line.split(" ")) {
          if (term === "") continue;
          const id = intern(term);
          packed.push(id);
          if (stops[id] !== true) length += 1;
        }
      };
      push(entry.title);
      if (entry.body !== "") {
        for (const line of entry.body.split("\n")) {
          packed.push(BREAK);
          push(line);
        }
      }
      return { terms: Int32Array.from(packed), length };
    },
    count: (entry) => tally(entry, 1),
    discount: (entry) => tally(entry, -1),
  };
}
