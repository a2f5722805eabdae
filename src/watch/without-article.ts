import type { FeedItem } from "./feed.ts";
import { NO_REREADING } from "./rereading.ts";

/**
 * An item whose article an administrator removed for good: it is still known, so that the feed does not bring it
 * back, and nothing of what the feed said is kept.
 */
export function withoutArticle(item: FeedItem): FeedItem {
  const said = { title: null, byline: null, published: null };
  return { ...item, ...NO_REREADING, link: null, articleId: null, fromFeed: false, said };
}
