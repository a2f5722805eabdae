import { articleIdOf } from "../ingest/article-id.ts";
import type { RawDocument } from "../ingest/raw-document.ts";
import type { SaveOutcome } from "../store/store.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { digestOf, keyOf } from "./item-identity.ts";
import type { ParsedItem, WatchPorts } from "./ports.ts";
import { readWholePage } from "./read-whole-page.ts";
import { NO_REREADING, type Rereading } from "./rereading.ts";
import { firstRead, notYetRead } from "./rereading-state.ts";
import { withoutArticle } from "./without-article.ts";

/** `taken`: to be remembered; `later`: to be tried again at the next poll. `outcome` is null without an article. */
export type Taking =
  | Readonly<{ kind: "taken"; item: FeedItem; outcome: SaveOutcome | null }>
  | Readonly<{ kind: "later"; reason: string; outcome: SaveOutcome | null }>;

/**
 * Takes in a new or edited item: the text it carries, or the page it links to when it has a summary only. While
 * the page cannot be read, what the feed printed stands in for it, and the page is tried again. An item that never
 * gives an article (no text, a page that is none) is remembered without one. `known` is the item as it was taken
 * before.
 */
export async function takeItem(
  ports: WatchPorts,
  feed: Feed,
  parsed: ParsedItem,
  known: FeedItem | undefined,
  now: Date,
): Promise<Taking> {
  const item: FeedItem = {
    ...NO_REREADING,
    key: keyOf(parsed),
    digest: digestOf(parsed),
    link: parsed.link,
    articleId: known?.articleId ?? null,
    fromFeed: false,
    said: { title: parsed.title, byline: parsed.byline, published: parsed.published },
  };
  const source = { address: feed.address, outlet: feed.outlet ?? feed.title };
  const own = ports.readItem(parsed, source);
  if (own !== null) return taken(item, await ports.importDocument(own), NO_REREADING);
  const page = parsed.link === null ? null : await readWholePage(ports, parsed.link);
  if (page?.kind === "read") {
    const raw = filled(page.raw, feed, item);
    return taken(item, await ports.importDocument(raw), firstRead(page, "item", now));
  }
  const printed = ports.readFeedText(parsed, source);
  const outcome = printed === null ? null : await ports.importDocument(printed);
  if (page?.final === false) return { kind: "later", reason: page.reason, outcome };
  return outcome === null
    ? { kind: "taken", item, outcome }
    : taken(item, outcome, page === null ? NO_REREADING : notYetRead(now));
}

function taken(item: FeedItem, outcome: SaveOutcome, rereading: Rereading): Taking {
  return { kind: "taken", item: withOutcome({ ...item, ...rereading }, outcome), outcome };
}

/** The item with the article that came of it, and without anything when an administrator had removed it. */
export function withOutcome(item: FeedItem, outcome: SaveOutcome): FeedItem {
  if (outcome.kind === "removed-before") return withoutArticle(item);
  const { id, kind } = outcome.article;
  return { ...item, articleId: id, fromFeed: kind === "feed-item" };
}

/**
 * A page as it is imported: the same however often it is read, so that what the page itself does not say comes
 * from the feed every time and makes no revision. An article that was known by the item's link stays that article,
 * also when the page names another address as its own.
 */
export function filled(page: RawDocument, feed: Feed, { said, link, articleId }: FeedItem): RawDocument {
  const byLink = { ...page, url: link };
  const keepsLink = articleId !== articleIdOf(page) && articleId === articleIdOf(byLink);
  return {
    ...(keepsLink ? byLink : page),
    outlet: feed.outlet ?? page.outlet ?? feed.title,
    headline: page.headline ?? said.title,
    byline: page.byline ?? said.byline,
    published: page.published ?? said.published,
  };
}
