import { parseQuery, type QueryExtras } from "../../src/search/parse-query.ts";
import type { SearchResult } from "../../src/search/search-result.ts";
import { createSearcher, type Searcher } from "../../src/search/searcher.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import type { ArticleRecord, Store } from "../../src/store/store.ts";
import { splitSentences } from "../../src/text/segment.ts";
import { indexEntryOf } from "../../src/text/terms/index-entry.ts";

/** An article as the tests write it; everything but the headline and the text has a plain value. */
export type Written = Readonly<{
  id: string;
  headline: string;
  text: string;
  outlet?: string;
  published?: string | null;
  /** Names of people quoted. */
  quotes?: readonly string[];
}>;

/** The record the other stages would make of it: one body block, its sentences, and the index entry. */
export function recordOf(written: Written): ArticleRecord {
  const { id, headline, text, outlet = "Valley Courier", published = "2024-03-05", quotes = [] } = written;
  const article = {
    id,
    version: 1,
    kind: "report",
    outlet,
    headline,
    byline: null,
    url: null,
    published,
    language: "en",
    source: "test",
    text,
  } as const;
  const whole = { start: 0, end: text.length };
  const analysis = {
    version: 1,
    blocks: [{ role: "body", span: whole, rule: "default" } as const],
    sentences: splitSentences(text, whole).map((span) => ({ span, block: 0, paragraph: 1 })),
    quotes: quotes.map((name) => quoteBy(name)),
    figures: [],
    dates: [],
    entities: [],
  };
  return { article, analysis, index: indexEntryOf(article, analysis) };
}

function quoteBy(name: string): ArticleRecord["analysis"]["quotes"][number] {
  return {
    kind: "direct",
    spans: [{ start: 0, end: 1 }],
    speaker: { kind: "person", name, role: null, mention: null, entity: null, confidence: 1, rule: "test" },
    cue: null,
    sentences: [0, 0],
    role: "body",
    via: null,
    translated: false,
    onBehalfOf: null,
  };
}

export async function storeWith(articles: readonly Written[]): Promise<Store> {
  const store = createMemoryStore();
  await store.articles.saveAll(articles.map(recordOf));
  return store;
}

/** A searcher with everything in its window, or as much as `windowSize` allows. */
export async function searcherOver(articles: readonly Written[], windowSize = 1_000): Promise<Searcher> {
  const searcher = createSearcher({ store: await storeWith(articles), windowSize });
  await searcher.fill();
  return searcher;
}

/** Ids, best first. */
export async function ranking(searcher: Searcher, text: string, extras?: QueryExtras): Promise<string[]> {
  return (await answer(searcher, text, extras)).hits.map(({ id }) => id);
}

export async function answer(searcher: Searcher, text: string, extras?: QueryExtras): Promise<SearchResult> {
  return searcher.search(parseQuery(text, extras), { limit: 10 });
}
