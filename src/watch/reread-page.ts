import type { DueReread, SaveOutcome } from "../store/store.ts";
import type { PollTools } from "./poll-feed.ts";
import { nextReread } from "./schedule.ts";
import { articleIdOf, filled } from "./take-item.ts";
import { willBeUpdated } from "./will-be-updated.ts";

/**
 * Reads an item's page again and stores what changed. A page that is gone is read no more; one that cannot be
 * read now waits for its next turn. The article stays in every case.
 */
export async function rereadPage(
  { ports, feeds, now }: Pick<PollTools, "ports" | "feeds" | "now">,
  { feed: address, item }: DueReread,
): Promise<readonly SaveOutcome[]> {
  const feed = await feeds.get(address);
  if (feed === undefined) return [];
  const rereads = item.rereads + 1;
  const keep = async (rereadAt: string | null, articleId = item.articleId): Promise<void> => {
    await feeds.record(address, (current) => current, [{ ...item, rereads, rereadAt, articleId }]);
  };
  const page = item.link === null ? null : await ports.readPage(item.link);
  if (page === null || page.kind === "failed") {
    await keep(page === null || page.final ? null : nextReread(rereads, false, now()));
    return [];
  }
  const raw = filled(page.raw, feed, item);
  const outcome = await ports.importDocument(raw);
  const articleId = articleIdOf(outcome);
  await keep(articleId === null ? null : nextReread(rereads, willBeUpdated(raw.text), now()), articleId);
  return [outcome];
}
