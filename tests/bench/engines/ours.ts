import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseQuery } from "../../../src/search/parse-query.ts";
import { createSearcher, type Searcher } from "../../../src/search/searcher.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open.ts";
import type { ArticleRecord, Store } from "../../../src/store/store.ts";
import { splitSentences } from "../../../src/text/segment.ts";
import { indexEntryOf } from "../../../src/text/terms/index-entry.ts";
import type { LoadArticle } from "../load-articles.ts";
import type { BenchEngine } from "./engine.ts";

const BATCH = 500;

/** The searcher over a SQLite store: terms, durable save and window make the index rate, extraction is not in it. */
export function ours(): BenchEngine {
  const directory = mkdtempSync(join(tmpdir(), "bench-"));
  let store: Store | undefined;
  let searcher: Searcher | undefined;
  const open = async (): Promise<Store> => {
    const opening = await openSqliteStore({ directory, now: () => new Date(0) });
    if (opening.kind === "failed") throw new Error(opening.message);
    store = opening.store;
    return opening.store;
  };
  const ask = async (question: string): Promise<readonly string[]> => {
    const result = await searcher?.search(parseQuery(question), { limit: 10 });
    return result?.hits.map(({ id }) => id) ?? [];
  };
  return {
    index: async (articles) => {
      const { articles: stored } = await open();
      for (let at = 0; at < articles.length; at += BATCH) {
        await stored.saveAll(articles.slice(at, at + BATCH).map(recordOf));
      }
      searcher = createSearcher({ store: { articles: stored } });
      await searcher.fill();
    },
    ask,
    restart: async () => {
      await store?.close();
      const begin = performance.now();
      searcher = createSearcher({ store: await open() });
      const filling = searcher.fill();
      await ask("trade deficit");
      const ready = performance.now() - begin;
      await filling;
      return { ready, filled: performance.now() - begin };
    },
    close: async () => {
      await store?.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function recordOf({ id, title, text, outlet, published }: LoadArticle): ArticleRecord {
  const whole = { start: 0, end: text.length };
  const article = {
    id,
    version: 1,
    kind: "report",
    outlet,
    headline: title,
    byline: null,
    url: null,
    published,
    language: "en",
    source: "bench",
    text,
  } as const;
  const analysis = {
    version: 1,
    blocks: [{ role: "body", span: whole, rule: "default" } as const],
    sentences: splitSentences(text, whole).map((span) => ({ span, block: 0, paragraph: 1 })),
    quotes: [],
    figures: [],
    dates: [],
    entities: [],
  };
  return { article, analysis, index: indexEntryOf(article, analysis) };
}
