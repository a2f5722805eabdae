import type { DueReread } from "../store/store.ts";
import type { FeedItem } from "./feed.ts";
import type { PollResult, PollTools } from "./poll-feed.ts";
import { nextReread } from "./schedule.ts";
import { filled, withOutcome } from "./take-item.ts";
import { willBeUpdated } from "./will-be-updated.ts";

/**
 * Reads an item's page again and stores what changed. A page that is gone is read no more, unless it was never
 * read: then it may still come. One that cannot be read now waits for its next turn. The article stays in every
 * case.
 */
export async function rereadPage(
  { ports, feeds, now }: Pick<PollTools, "ports" | "feeds" | "now">,
  due: DueReread,
): Promise<PollResult> {
  const standing = async (): Promise<FeedItem | undefined> =>
    (await feeds.seen(due.feed, [due.item.key])).get(due.item.key);
  const feed = await feeds.get(due.feed);
  const item = await standing();
  // A poll of the feed, earlier in the same tick, may have read the page already.
  if (feed === undefined || item === undefined || item.rereadAt !== due.item.rereadAt) return NOTHING;
  const rereads = item.rereads + 1;
  const keep = async (change: (current: FeedItem) => FeedItem): Promise<void> => {
    const current = (await standing()) ?? item;
    await feeds.record(due.feed, (state) => state, [change(current)]);
  };
  const page = item.link === null ? null : await ports.readPage(item.link);
  if (page === null || page.kind === "failed") {
    const over = page === null || (page.final && !item.fromFeed);
    const rereadAt = over ? null : nextReread(rereads, item.fromFeed, now());
    await keep((current) => ({ ...current, rereads, rereadAt }));
    return NOTHING;
  }
  const raw = filled(page.raw, feed, item);
  const outcome = await ports.importDocument(raw);
  // A page that was never read before begins like any other.
  const times = item.fromFeed ? 0 : rereads;
  const rereadAt = nextReread(times, willBeUpdated(raw.text), now());
  await keep((current) => withOutcome({ ...current, rereads: times, rereadAt }, outcome));
  return { outcomes: [outcome], failures: [] };
}

const NOTHING: PollResult = { outcomes: [], failures: [] };
