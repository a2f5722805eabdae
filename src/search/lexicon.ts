import type { IndexEntry } from "../store/store.ts";
import { isStopWord } from "../text/terms/stop-words.ts";
import { type PackedEntry, packTerms, type TermLines, termAt } from "./packed-entry.ts";

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
  /** The terms of the headline, then of each sentence, by number; new ones are learned. */
  linesOf: (entry: IndexEntry) => TermLines;
  pack: (lines: TermLines) => PackedEntry;
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

  const numbers = (line: string): number[] => (line === "" ? [] : line.split(" ").map(intern));

  const tally = (entry: PackedEntry, by: 1 | -1): void => {
    articles += by;
    totalLength += by * entry.length;
    for (let index = 0; index < entry.terms; index += 1) {
      const id = termAt(entry, index);
      holders[id] = (holders[id] ?? 0) + by;
    }
  };

  return {
    size: () => terms.length,
    idOf: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? "",
    isStop: (id) => stops[id] ?? false,
    articlesWith: (id) => holders[id] ?? 0,
    articles: () => articles,
    meanLength: () => (articles === 0 ? 1 : totalLength / articles),
    linesOf: ({ title, body }) => [numbers(title), ...(body === "" ? [] : body.split("\n").map(numbers))],
    pack: (lines) => packTerms(lines, (id) => stops[id] ?? false),
    count: (entry) => tally(entry, 1),
    discount: (entry) => tally(entry, -1),
  };
}
