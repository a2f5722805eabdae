import type { ArticleStore, StoredChange } from "../article-store.ts";
import { identityOf } from "../tombstone.ts";
import { printingsOf } from "./copies.ts";
import { directoryOf, outletsOf, quotesSomebody } from "./directory.ts";
import { type FeedShelves, forgetArticleOfItems } from "./feeds.ts";
import { passes, summaryOf } from "./order.ts";
import type { PageShelves } from "./pages.ts";
import { rank } from "./rank.ts";
import { newestOf, newestOfAll, replaceAnalysis, type Shelves, saveRecord } from "./shelves.ts";

/** The articles, and what goes with them when they are removed. */
type Held = Readonly<{ shelves: Shelves; feeds: FeedShelves; pages: PageShelves }>;

/** The articles of a store in memory: every answer is worked out from the shelves when it is asked for. */
export function createArticles({ shelves, feeds, pages }: Held, now: () => Date): ArticleStore {
  const stamp = (): string => now().toISOString();
  const newest = () => newestOfAll(shelves);
  return {
    save: async (record) => saveRecord(shelves, record, stamp()),
    saveAll: async (records) => records.map((record) => saveRecord(shelves, record, stamp())),
    remove: async (id) => {
      const shelf = shelves.byId.get(id);
      if (shelf === undefined) return { kind: "not-found", id };
      shelves.byId.delete(id);
      forgetArticleOfItems(feeds, id);
      pages.delete(id);
      shelves.tombstones.set(identityOf(id), stamp());
      return { kind: "removed", summary: summaryOf(newestOf(shelf)) };
    },
    get: async (id, version) => {
      const shelf = shelves.byId.get(id);
      const record =
        version === undefined ? shelf?.at(-1) : shelf?.find(({ article }) => article.version === version);
      return record === undefined ? undefined : { article: record.article, analysis: record.analysis };
    },
    history: async (id) =>
      (shelves.byId.get(id) ?? [])
        .toReversed()
        .map((version) => ({ ...summaryOf(version), storedAt: version.storedAt })),
    changesSince: async (since, limit) =>
      [...shelves.byId.values()]
        .flat()
        .filter(({ article, storedAt }) => article.version > 1 && storedAt >= since)
        .map(({ article: { id, version }, storedAt }) => ({ id, version, storedAt }))
        .sort(latestChangeFirst)
        .slice(0, limit),
    copiesOf: async (id) =>
      printingsOf(shelves, id)
        .filter(({ article }) => article.id !== id)
        .map(summaryOf),
    reportsOf: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const [report] = printingsOf(shelves, id)
            .map(({ article }) => article.id)
            .sort();
          return report === undefined ? [] : [[id, report]];
        }),
      ),
    getMany: async (ids) =>
      ids.flatMap((id) => {
        const record = shelves.byId.get(id)?.at(-1);
        return record === undefined ? [] : [{ article: record.article, analysis: record.analysis }];
      }),
    list: async (filter, limit, offset = 0) =>
      newest()
        .filter((record) => passes(record, filter))
        .slice(offset, offset + limit)
        .map(summaryOf),
    count: async (filter = {}) => newest().filter((record) => passes(record, filter)).length,
    indexEntries: async function* (limit) {
      for (const record of newest().slice(0, limit)) yield { ...summaryOf(record), index: record.index };
    },
    entriesOf: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const record = shelves.byId.get(id)?.at(-1);
          return record === undefined ? [] : [[id, record.index]];
        }),
      ),
    searchArchive: async (terms, filter, limit, mode, also) =>
      rank(newest(), terms, mode, also)
        .filter(({ record }) => passes(record, filter))
        .slice(0, limit)
        .map(({ record, score }) => ({ id: record.article.id, score })),
    quoting: async (name, filter, limit) =>
      newest()
        .filter((record) => passes(record, filter) && quotesSomebody(record, name))
        .slice(0, limit)
        .map(({ article }) => article.id),
    directory: async (limit) => directoryOf(newest(), limit),
    countsBySource: async () => outletsOf(newest()),
    analysedOtherwise: async (version, limit) =>
      newest()
        .filter(({ analysis }) => analysis.version !== version)
        .slice(0, limit)
        .map(({ article }) => article.id),
    replaceAnalyses: async (records) =>
      records.filter((record) => replaceAnalysis(shelves, record)).map(({ article }) => article.id),
  };
}

function latestChangeFirst(a: StoredChange, b: StoredChange): number {
  if (a.storedAt !== b.storedAt) return a.storedAt < b.storedAt ? 1 : -1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return b.version - a.version;
}
