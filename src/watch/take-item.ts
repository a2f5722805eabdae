import type { RawDocument } from "../ingest/raw-document.ts";
import type { SaveOutcome } from "../store/store.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { digestOf, keyOf } from "./item-identity.ts";
import type { ParsedItem, WatchPorts } from "./ports.ts";
import { nextReread } from "./schedule.ts";
import { willBeUpdated } from "./will-be-updated.ts";

/** `taken`: to be remembered; `later`: to be tried again at the next poll. */
export type Taking =
  | Readonly<{ kind: "taken"; item: FeedItem; outcome: SaveOutcome | null }>
  | Readonly<{ kind: "later"; reason: string }>;

/**
 * Takes in a new or edited item: the text it carries, or the page it links to when it has a summary only. An
 * item that never gives an article (no text, no link, a page that is none) is remembered without one.
 */
export async function takeItem(
  ports: WatchPorts,
  feed: Feed,
  parsed: ParsedItem,
  now: Date,
): Promise<Taking> {
  const item: FeedItem = {
    key: keyOf(parsed),
    digest: digestOf(parsed),
    link: parsed.link,
    articleId: null,
    rereadAt: null,
    rereads: 0,
    said: { title: parsed.title, byline: parsed.byline, published: parsed.published },
  };
  const own = ports.readItem(parsed, { address: feed.address, outlet: feed.outlet ?? feed.title });
  if (own !== null) {
    const outcome = await ports.importDocument(own);
    return { kind: "taken", item: { ...item, articleId: articleIdOf(outcome) }, outcome };
  }
  if (parsed.link === null) return { kind: "taken", item, outcome: null };
  const page = await ports.readPage(parsed.link);
  if (page.kind === "failed") {
    return page.final ? { kind: "taken", item, outcome: null } : { kind: "later", reason: page.reason };
  }
  const raw = filled(page.raw, feed, item);
  const outcome = await ports.importDocument(raw);
  const articleId = articleIdOf(outcome);
  const rereadAt = articleId === null ? null : nextReread(0, willBeUpdated(raw.text), now);
  return { kind: "taken", item: { ...item, articleId, rereadAt }, outcome };
}

/**
 * A page as it is imported: the same however often it is read, so that what the page itself does not say comes
 * from the feed every time and makes no revision.
 */
export function filled(page: RawDocument, feed: Feed, { said }: FeedItem): RawDocument {
  return {
    ...page,
    outlet: feed.outlet ?? page.outlet ?? feed.title,
    headline: page.headline ?? said.title,
    byline: page.byline ?? said.byline,
    published: page.published ?? said.published,
  };
}

/** The id of the article that came of it; null when an administrator had removed it. */
export function articleIdOf(outcome: SaveOutcome): string | null {
  return outcome.kind === "removed-before" ? null : outcome.article.id;
}
