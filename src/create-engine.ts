import { ANALYSIS_VERSION, analyse } from "./analyse.ts";
import type { Engine } from "./engine.ts";
import { createFinder } from "./find.ts";
import { articleIdOf } from "./ingest/article-id.ts";
import { readFeedText } from "./ingest/feeds/read-feed-text.ts";
import { readItem } from "./ingest/feeds/read-item.ts";
import { printedAgency } from "./ingest/printed/printed-agency.ts";
import { printedDate } from "./ingest/printed/printed-date.ts";
import type { RawDocument } from "./ingest/raw-document.ts";
import type { Article } from "./model.ts";
import { createSearcher } from "./search/searcher.ts";
import { publicationOf } from "./store/publication.ts";
import type { ArticleRecord, ArticleSummary, Directory, SaveOutcome, Store } from "./store/store.ts";
import { indexEntryOf } from "./text/terms/index-entry.ts";
import { createWatch } from "./watch/create-watch.ts";
import type { Feed } from "./watch/feed.ts";
import type { WatchPorts } from "./watch/ports.ts";

/** Names of each kind kept for completion. */
const KNOWN = 20_000;
/** Articles kept for completion by headline. */
const LATEST = 500;

export type EngineParts = Readonly<{
  store: Store;
  now: () => Date;
  /** 0 to 1, for the jitter of feed polls. */
  random: () => number;
  /** What reaches the web, and what reads markup in a process of its own; the core does neither. */
  web: Pick<WatchPorts, "readPage" | "fetchFeed" | "parseFeed"> & Pick<Engine, "readPageFile">;
  /** How many of the newest articles the memory index holds; older ones are found through the store. */
  window: number;
}>;

/** A store of at most so many articles is in memory at once; a larger one fills the memory while it answers. */
const AT_ONCE = 1000;

/**
 * Puts the stages together over an open store: read → clean → segment → extract → store → index on the way in,
 * parse → search → rerank on the way out. Resolves when questions can be asked: while the newest articles are
 * being put into memory the store's own index answers, and one ranking serves both.
 */
export async function createEngine({ store, now, random, web, window }: EngineParts): Promise<Engine> {
  const { articles } = store;
  const searcher = createSearcher({ store, windowSize: window });
  const filled = searcher.fill();
  if ((await articles.count()) <= AT_ONCE) await filled;
  let known: Known = await learn(store);

  const settle = (records: readonly ArticleRecord[], outcomes: readonly SaveOutcome[]): void => {
    for (const [index, outcome] of outcomes.entries()) {
      const record = records[index];
      if (record === undefined || outcome.kind === "removed-before" || outcome.kind === "unchanged") continue;
      searcher.add(outcome.article, record.index);
    }
  };

  const importDocuments = async (documents: readonly RawDocument[]): Promise<readonly SaveOutcome[]> => {
    const records = documents.map(recordOf);
    const outcomes = await articles.saveAll(records);
    settle(records, outcomes);
    return outcomes;
  };

  const importDocument = async (raw: RawDocument): Promise<SaveOutcome> => {
    const [outcome] = await importDocuments([raw]);
    if (outcome === undefined) throw new Error("the store gave no outcome for a document");
    return outcome;
  };

  return {
    store,
    now,
    readPageFile: web.readPageFile,
    watch: createWatch({
      ports: { ...web, readItem, readFeedText, importDocument },
      feeds: store.feeds,
      pages: store.pages,
      now,
      random,
    }),
    article: articles.get,
    find: createFinder({
      searcher,
      articles,
      scope: () => known.scope,
      names: () => known.directory.speakers,
      today: () => now().toISOString().slice(0, 10),
    }),
    scope: () => known.scope,
    directory: () => known.directory,
    latest: () => known.latest,
    feeds: () => known.feeds,
    importDocuments,
    upgrade: async (limit) => {
      const stale = await articles.getMany(await articles.analysedOtherwise(ANALYSIS_VERSION, limit));
      const records = stale.map((found) => analysed(found.article));
      const replaced = new Set(await articles.replaceAnalyses(records));
      for (const { article: read, index } of records) {
        if (!replaced.has(read.id)) continue;
        searcher.add(read, index);
      }
      return replaced.size;
    },
    refresh: async () => {
      known = await learn(store);
    },
    remove: async (id) => {
      const outcome = await articles.remove(id);
      if (outcome.kind === "removed") {
        searcher.remove(id);
        known = await learn(store);
      }
      return outcome;
    },
    filled,
    close: async () => {
      // However the filling ended: whoever awaits `filled` is told.
      await Promise.allSettled([filled]);
      await store.close();
    },
  };
}

/**
 * A raw document as it is stored: a date of publication that is none is unknown. What nothing else names is taken
 * from where the text prints it: day, agency, headline. The version is the store's to give.
 */
export function recordOf(raw: RawDocument): ArticleRecord {
  const article: Article = {
    id: articleIdOf(raw),
    version: 1,
    kind: raw.kind,
    outlet: raw.outlet ?? hostOf(raw.url) ?? printedAgency(raw.text) ?? "Unknown outlet",
    headline: raw.headline,
    byline: raw.byline,
    url: raw.url,
    published: publicationOf(raw.published).day === null ? printedDate(raw.text) : raw.published,
    language: raw.language ?? "en",
    source: raw.source,
    text: raw.text,
  };
  const record = analysed(article);
  return { ...record, article: { ...article, headline: article.headline ?? printedHeadline(record) } };
}

/** The headline that stands in the text itself, where nothing else names one; null when none does. */
function printedHeadline({ article, analysis }: ArticleRecord): string | null {
  const block = analysis.blocks.find(({ rule }) => rule === "headline");
  return block === undefined ? null : article.text.slice(block.span.start, block.span.end);
}

function analysed(article: Article): ArticleRecord {
  const analysis = analyse(article);
  return { article, analysis, index: indexEntryOf(article, analysis) };
}

/** "example.org" of an address. */
function hostOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./u, "") ?? null);
}

type Known = Readonly<{
  scope: ReturnType<Engine["scope"]>;
  directory: Directory;
  latest: readonly ArticleSummary[];
  feeds: readonly Feed[];
}>;

/** What is kept in memory for completion and for saying what was searched. */
async function learn({ articles, feeds }: Store): Promise<Known> {
  const [count, directory, latest, followed] = await Promise.all([
    articles.count(),
    articles.directory(KNOWN),
    articles.list({}, LATEST),
    feeds.list(),
  ]);
  const days = directory.outlets.flatMap(({ earliest, latest: last }) => [earliest ?? [], last ?? []].flat());
  days.sort();
  const outlets = new Set(directory.outlets.map((outlet) => outlet.name)).size;
  return {
    scope: { articles: count, outlets, from: days[0] ?? null, to: days.at(-1) ?? null },
    directory,
    latest,
    feeds: followed,
  };
}
