import type { AddedPage } from "../../watch/added-page.ts";
import type { PageStore } from "../page-store.ts";
import { type FeedShelves, itemOf } from "./feeds.ts";
import type { Shelves } from "./shelves.ts";

/** The added pages of a store in memory, by the ids of their articles. */
export type PageShelves = Map<string, AddedPage>;

/** The added pages of a store in memory. */
export function createPages(pages: PageShelves, shelves: Shelves, feeds: FeedShelves): PageStore {
  return {
    put: async (page) => {
      if (shelves.byId.has(page.articleId)) pages.set(page.articleId, page);
    },
    get: async (articleId) => pages.get(articleId),
    record: async (articleId, change) => {
      const page = pages.get(articleId);
      if (page !== undefined) pages.set(articleId, change(page));
    },
    due: async (at, limit) =>
      [...pages.values()]
        .filter(({ rereadAt, articleId }) => {
          return rereadAt !== null && rereadAt <= at && itemOf(feeds, articleId) === undefined;
        })
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
        .slice(0, limit),
  };
}

function orderOf({ rereadAt, articleId }: AddedPage): string {
  return `${rereadAt} ${articleId}`;
}
