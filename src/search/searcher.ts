import type { ArticleStore, ArticleSummary, IndexEntry } from "../store/store.ts";
import { type Archive, createArchive } from "./archive.ts";
import { findCandidates } from "./candidates.ts";
import { correctQuery } from "./correct.ts";
import { diversify } from "./diversify.ts";
import { createLearnedAcronyms } from "./learned-acronyms.ts";
import { createLexicon } from "./lexicon.ts";
import { planQuery } from "./plan.ts";
import { createFormsOf } from "./printed-forms.ts";
import type { Query } from "./query.ts";
import { type Ranked, rank } from "./rank.ts";
import { createReader, type Reader } from "./reader.ts";
import { type Scope, scopeOf } from "./scope.ts";
import type { Hit, SearchResult } from "./search-result.ts";
import { breathe, createWindow, type Held } from "./window.ts";

export type SearcherOptions = Readonly<{
  store: Readonly<{
    articles: Pick<
      ArticleStore,
      "indexEntries" | "entriesOf" | "getMany" | "searchArchive" | "quoting" | "list" | "countsBySource"
    >;
  }>;
  /** How many of the newest articles are held in memory; the store answers for the others. */
  windowSize?: number;
}>;

export type SearchOptions = Readonly<{
  limit: number;
  /** Keeps one outlet from crowding out the others. */
  diverse?: boolean;
  /** Sentences named for each hit, 5 when not given. */
  sentences?: number;
}>;

export type Searcher = Readonly<{
  /** Fills the window from the store, newest first; questions are answered meanwhile, out of the archive. */
  fill: () => Promise<void>;
  /** Holds an article, or its new version, from now on. */
  add: (article: ArticleSummary, entry: IndexEntry) => void;
  /** Forgets an article that the store no longer has. */
  remove: (id: string) => void;
  search: (query: Query, options: SearchOptions) => Promise<SearchResult>;
  /** What each sentence of an article is worth for a query, in the order of `entry.body`'s lines. */
  scoreSentences: (query: Query, entry: IndexEntry) => readonly number[];
  /** Articles held in memory. */
  held: () => number;
}>;

const WINDOW_SIZE = 20_000;
/** Articles indexed between two chances for a question to be answered: some 10 ms. */
const FILL_CHUNK = 25;
/** Sentences named for each hit. */
const BEST_SENTENCES = 5;

/**
 * Finds articles: MiniSearch over the newest ones and the store's index over the rest give candidates, which are
 * ranked together by what their sentences say. An old article is found as well as a new one.
 */
export function createSearcher({ store, windowSize = WINDOW_SIZE }: SearcherOptions): Searcher {
  const lexicon = createLexicon();
  const acronyms = createLearnedAcronyms(lexicon);
  const window = createWindow(windowSize, lexicon);
  const archive = createArchive(store.articles, lexicon);
  const formsOf = createFormsOf(window, store.articles);
  /** The window holds every article of the store. */
  let complete = false;
  /** Removed or replaced while the window is filled: what the store streams of them is out of date. */
  let touched: Set<string> | null = null;

  const hold = (article: ArticleSummary, entry: IndexEntry): void => {
    const lines = window.add(article, entry);
    if (lines === undefined || window.size() >= windowSize) complete = false;
    if (lines !== undefined) acronyms.read(lines);
  };

  const fill = async (): Promise<void> => {
    touched = new Set();
    let streamed = 0;
    for await (const { index, ...article } of store.articles.indexEntries(windowSize)) {
      if (!touched.has(article.id)) hold(article, index);
      streamed += 1;
      if (streamed % FILL_CHUNK === 0) await breathe();
    }
    touched = null;
    complete = streamed < windowSize && window.size() < windowSize;
  };

  const search = async (
    asked: Query,
    { limit, diverse = false, sentences = BEST_SENTENCES }: SearchOptions,
  ): Promise<SearchResult> => {
    const behind: Archive | null = complete ? null : archive;
    const { query, corrections, unmatched } = await correctQuery(
      asked,
      lexicon,
      acronyms,
      async (term) => behind !== null && (await behind.holds(term)),
      formsOf,
    );
    const scope = await scopeOf(query, store.articles);
    if (query.words.length === 0 && query.phrases.length === 0) {
      return { ...(await newestIn(scope, limit)), corrections, unmatched };
    }
    const firstPlan = planQuery(query, lexicon, acronyms.startingWith);
    const places = { window, archive: behind, lexicon };
    const candidates = await findCandidates(query, firstPlan, scope, places);
    // Reading the archive may have taught the lexicon words of the question.
    const plan = behind === null ? firstPlan : planQuery(query, lexicon, acronyms.startingWith);
    const ranked = rank(plan, lexicon, candidates.articles);
    const chosen = diverse ? diversify(ranked, limit) : ranked.slice(0, limit);
    const reader = createReader(plan);
    const hits = chosen.map((hit) => hitOf(hit, query, reader, sentences));
    const total = candidates.total - (candidates.articles.length - ranked.length);
    return { hits, total, corrections, unmatched };
  };

  /** Filters without words: the newest articles that pass. */
  const newestIn = async (scope: Scope, limit: number): Promise<Pick<SearchResult, "hits" | "total">> => {
    const lists = await Promise.all(scope.filters.map((filter) => store.articles.list(filter, limit)));
    const ids = scope.quoting ?? lists.flat().map(({ id }) => id);
    const hits = ids
      .slice(0, limit)
      .map((id, at): Hit => ({ id, score: 1 / (1 + at), words: [], sentences: [] }));
    return { hits, total: ids.length };
  };

  const hitOf = ({ candidate, score }: Ranked<Held>, query: Query, reader: Reader, most: number): Hit => {
    const sentences = reader.sentences(candidate.entry);
    return {
      id: candidate.id,
      score,
      words: reader.said().flatMap((word) => query.words[word]?.typed ?? []),
      sentences: sentences
        .map((value, index) => ({ index, score: value }))
        .filter((sentence) => sentence.score > 0)
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, most),
    };
  };

  return {
    fill,
    add: (article, entry) => {
      touched?.add(article.id);
      archive.forget(article.id);
      hold(article, entry);
    },
    remove: (id) => {
      touched?.add(id);
      archive.forget(id);
      window.remove(id);
    },
    search,
    scoreSentences: (query, entry) => {
      const packed = lexicon.pack(lexicon.linesOf(entry));
      const plan = planQuery(query, lexicon, acronyms.startingWith);
      return createReader(plan).sentences(packed);
    },
    held: () => window.size(),
  };
}
