import type { ArticleRecord, ArticleStore, SaveOutcome } from "../article-store.ts";
import { isRevision, storable } from "../revise.ts";
import type { SecretStore, Store } from "../store.ts";
import { directoryOf, outletsOf, quotesSomebody } from "./directory.ts";
import { newestFirst, passes, summaryOf } from "./order.ts";
import { rank } from "./rank.ts";

/** Every version of one article, oldest first: what the store knows of it. */
type Shelf = readonly [ArticleRecord, ...ArticleRecord[]];

/**
 * A store in memory, for tests and for trying things out: it passes the same contract suite as the durable
 * ones, and forgets everything when it is dropped.
 */
export function createMemoryStore(): Store {
  return {
    articles: createArticles(),
    settings: createValues(),
    secrets: createValues(),
    close: async () => undefined,
  };
}

function createArticles(): ArticleStore {
  const shelves = new Map<string, Shelf>();
  const removed = new Set<string>();
  const newest = (): ArticleRecord[] => [...shelves.values()].map(newestOf).sort(newestFirst);

  const save = (record: ArticleRecord): SaveOutcome => {
    const read = storable(record.article);
    if (removed.has(read.id)) return { kind: "removed-before", id: read.id };
    const shelf = shelves.get(read.id);
    if (shelf === undefined) {
      const article = { ...read, version: 1 };
      shelves.set(read.id, [{ ...record, article }]);
      return { kind: "added", article };
    }
    const stored = newestOf(shelf);
    if (isRevision(stored.article, read)) {
      const article = { ...read, version: stored.article.version + 1 };
      shelves.set(read.id, [...shelf, { ...record, article }]);
      return { kind: "revised", article, previous: stored.article.version };
    }
    if (stored.analysis.version !== record.analysis.version) {
      const [first, ...rest] = [...shelf.slice(0, -1), { ...record, article: stored.article }];
      if (first !== undefined) shelves.set(read.id, [first, ...rest]);
    }
    return { kind: "unchanged", article: stored.article };
  };

  return {
    save: async (record) => save(record),
    saveAll: async (records) => records.map(save),
    remove: async (id) => {
      const shelf = shelves.get(id);
      if (shelf === undefined) return { kind: "not-found", id };
      shelves.delete(id);
      removed.add(id);
      return { kind: "removed", summary: summaryOf(newestOf(shelf)) };
    },
    get: async (id, version) => {
      const shelf = shelves.get(id);
      const record =
        version === undefined ? shelf?.at(-1) : shelf?.find(({ article }) => article.version === version);
      return record === undefined ? undefined : { article: record.article, analysis: record.analysis };
    },
    getMany: async (ids) =>
      ids.flatMap((id) => {
        const record = shelves.get(id)?.at(-1);
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
          const record = shelves.get(id)?.at(-1);
          return record === undefined ? [] : [[id, record.index]];
        }),
      ),
    searchArchive: async (terms, filter, limit) =>
      rank(newest(), terms)
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
  };
}

function newestOf(shelf: Shelf): ArticleRecord {
  return shelf.at(-1) ?? shelf[0];
}

function createValues(): SecretStore {
  const scopes = new Map<string, Map<string, string>>();
  return {
    get: async (scope, key) => scopes.get(scope)?.get(key),
    set: async (scope, key, value) => {
      scopes.set(scope, (scopes.get(scope) ?? new Map<string, string>()).set(key, value));
    },
    remove: async (scope, key) => {
      scopes.get(scope)?.delete(key);
    },
    list: async (scope) => [...(scopes.get(scope)?.keys() ?? [])].sort(),
  };
}
