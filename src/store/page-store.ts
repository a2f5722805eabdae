import type { AddedPage } from "../watch/added-page.ts";
import type { Instant } from "../watch/feed.ts";

/** The pages an administrator added by address. They go with their articles. */
export type PageStore = Readonly<{
  /** Adds it, in the place of what was known of that article's page; nothing when there is no such article. */
  put: (page: AddedPage) => Promise<void>;
  get: (articleId: string) => Promise<AddedPage | undefined>;
  /** Changes what is known of an article's page as it is at that moment; nothing when nothing is known. */
  record: (articleId: string, change: (page: AddedPage) => AddedPage) => Promise<void>;
  /** Pages to be read again, the longest waiting first; not those whose article an active feed brought too. */
  due: (at: Instant, limit: number) => Promise<readonly AddedPage[]>;
}>;
