import { articleIdOf } from "../ingest/article-id.ts";
import type { RawDocument } from "../ingest/raw-document.ts";
import type { DueReread, SaveOutcome } from "../store/store.ts";
import { type AddedPage, withGiven } from "./added-page.ts";
import type { FeedItem } from "./feed.ts";
import type { PollResult, PollTools } from "./poll-feed.ts";
import type { Rereading } from "./rereading.ts";
import { foundUnchanged, notRead, readAgain } from "./rereading-state.ts";
import type { Pace } from "./schedule.ts";
import { filled, withOutcome } from "./take-item.ts";

/** What reading a page again works with. */
export type RereadTools = Pick<PollTools, "ports" | "feeds" | "pages" | "now">;

/** A page that is due, whoever led to it. */
type DuePage = Readonly<{
  address: string;
  articleId: string | null;
  state: Rereading;
  pace: Pace;
  /** The page as it is imported: the same however often it is read. */
  complete: (page: RawDocument) => RawDocument;
  /** `outcome` is null when nothing was read. */
  keep: (state: Rereading, outcome: SaveOutcome | null) => Promise<void>;
}>;

/** Reads the page of a feed's item again. */
export async function rereadItem(tools: RereadTools, due: DueReread): Promise<PollResult> {
  const { feeds } = tools;
  const standing = async (): Promise<FeedItem | undefined> =>
    (await feeds.seen(due.feed, [due.item.key])).get(due.item.key);
  const feed = await feeds.get(due.feed);
  const item = await standing();
  // A poll of the feed, earlier in the same tick, may have read the page already.
  if (feed === undefined || item?.link == null || item.rereadAt !== due.item.rereadAt) return NOTHING;
  return rereadPage(tools, {
    address: item.link,
    articleId: item.articleId,
    state: item,
    pace: "item",
    complete: (page) => filled(page, feed, item),
    keep: async (state, outcome) => {
      const current = await standing();
      // An administrator may have removed its article meanwhile.
      if (current === undefined || current.link === null) return;
      const next = { ...current, ...state };
      await feeds.record(due.feed, (same) => same, [outcome === null ? next : withOutcome(next, outcome)]);
    },
  });
}

/** Reads a page that an administrator added again, unless a feed brings its article by now. */
export async function rereadAddedPage(
  tools: RereadTools,
  { articleId, ...due }: AddedPage,
): Promise<PollResult> {
  const { feeds, pages } = tools;
  const page = await pages.get(articleId);
  if (page === undefined || page.rereadAt !== due.rereadAt) return NOTHING;
  if ((await feeds.itemOf(articleId)) !== undefined) return NOTHING;
  return rereadPage(tools, {
    address: page.address,
    articleId,
    state: page,
    pace: "added",
    complete: (read) => withGiven(read, page.given),
    keep: (state) => pages.record(articleId, (current) => ({ ...current, ...state })),
  });
}

/**
 * Reads a page again and stores what changed. The article stays in every case: when the page is gone, when it cannot
 * be read now, and when another article stands at its address.
 */
async function rereadPage({ ports, now }: RereadTools, due: DuePage): Promise<PollResult> {
  const { address, state, pace } = due;
  const { etag, lastModified } = state;
  const page = await ports.readPage({ address, etag, lastModified });
  switch (page.kind) {
    case "failed":
      await due.keep(notRead(state, page, pace, now()), null);
      return NOTHING;
    case "not-modified":
      await due.keep(foundUnchanged(state, pace, now()), null);
      return NOTHING;
    case "read": {
      const raw = due.complete(page.raw);
      if (articleIdOf(raw) !== due.articleId) {
        await due.keep(notRead(state, ANOTHER, pace, now()), null);
        return NOTHING;
      }
      const outcome = await ports.importDocument(raw);
      await due.keep(readAgain(state, page, pace, now()), outcome);
      return { outcomes: [outcome], failures: [] };
    }
  }
}

/** Such as a site's front page, where the addresses of deleted reports lead. */
const ANOTHER = { reason: "it leads to another article now", final: false, retryAfter: null };

const NOTHING: PollResult = { outcomes: [], failures: [] };
