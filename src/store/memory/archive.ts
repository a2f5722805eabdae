import type { ArchivedItem, ArchivedVersion, ArchiveStore, RestoreOutcome } from "../archive-store.ts";
import { storable } from "../revise.ts";
import { identityOf } from "../tombstone.ts";
import type { FeedShelves } from "./feeds.ts";
import type { PageShelves } from "./pages.ts";
import { newestOf, type Shelves, shelve } from "./shelves.ts";
import type { Values } from "./values.ts";

/** All that a store in memory holds but its secrets. */
export type Everything = Readonly<{
  shelves: Shelves;
  feeds: FeedShelves;
  pages: PageShelves;
  settings: Values;
}>;

/** The archive of a store in memory; there is no file, so there is no backup. */
export function createArchive(all: Everything): ArchiveStore {
  return {
    all: () => everything(all),
    restore: async (items) => items.map((item) => restoreItem(all, item)),
    backup: async () => ({ kind: "failed", message: "A store in memory has no file to copy." }),
    check: async () => ({
      articles: all.shelves.byId.size,
      versions: [...all.shelves.byId.values()].flat().length,
      feeds: all.feeds.size,
      problems: [],
    }),
  };
}

async function* everything({ shelves, feeds, pages, settings }: Everything): AsyncGenerator<ArchivedItem> {
  for (const [identity, removedAt] of shelves.tombstones) {
    yield { type: "tombstone", tombstone: { identity, removedAt } };
  }
  for (const setting of settings.values()) yield { type: "setting", setting };
  for (const { feed, items } of feeds.values()) {
    yield { type: "feed", feed: { feed, items: [...items.values()] } };
  }
  for (const shelf of shelves.byId.values()) {
    for (const { article, analysis, index, storedAt } of shelf.toReversed()) {
      const newest = article.version === newestOf(shelf).article.version;
      yield {
        type: "article",
        version: { record: { article, analysis }, storedAt, index: newest ? index : null },
      };
    }
  }
  for (const page of pages.values()) yield { type: "page", page };
}

function restoreItem({ shelves, feeds, pages, settings }: Everything, item: ArchivedItem): RestoreOutcome {
  switch (item.type) {
    case "article":
      return restoreVersion(shelves, item.version);
    case "feed": {
      const { feed, items } = item.feed;
      return putNew(feeds, feed.address, { feed, items: new Map(items.map((known) => [known.key, known])) });
    }
    case "page":
      if (!shelves.byId.has(item.page.articleId)) return "refused";
      return putNew(pages, item.page.articleId, item.page);
    case "setting":
      return putNew(settings, JSON.stringify([item.setting.scope, item.setting.key]), item.setting);
    case "tombstone":
      return putNew(shelves.tombstones, item.tombstone.identity, item.tombstone.removedAt);
  }
}

function restoreVersion(shelves: Shelves, { record, storedAt, index }: ArchivedVersion): RestoreOutcome {
  const article = storable(record.article);
  if (shelves.tombstones.has(identityOf(article.id))) return "refused";
  const shelf = shelves.byId.get(article.id) ?? [];
  if (shelf.some((version) => version.article.version === article.version)) return "present";
  shelve(shelves, { ...record, article, storedAt, index: index ?? { title: "", body: "" } });
  return "restored";
}

function putNew<Value>(map: Map<string, Value>, key: string, value: Value): RestoreOutcome {
  if (map.has(key)) return "present";
  map.set(key, value);
  return "restored";
}
