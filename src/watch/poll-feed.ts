import { type FeedStore, type SaveOutcome, StoreOutage } from "../store/store.ts";
import type { Feed } from "./feed.ts";
import { failing, gone, healthy } from "./feed-state.ts";
import { digestOf, keyOf } from "./item-identity.ts";
import type { FeedResponse, ParsedItem, WatchPorts } from "./ports.ts";
import type { Random } from "./schedule.ts";
import { type Taking, takeItem } from "./take-item.ts";

export type PollTools = Readonly<{
  ports: WatchPorts;
  feeds: FeedStore;
  now: () => Date;
  random: Random;
  /** Cron pattern in UTC at which a healthy feed is polled. */
  every: string;
}>;

/**
 * Polls one feed and records its new state. Every item is recorded as soon as it is stored, and the feed's own
 * state last: whenever the process ends, the next poll takes up what is missing and repeats nothing.
 */
export async function pollFeed(tools: PollTools, feed: Feed): Promise<readonly SaveOutcome[]> {
  const { address, etag, lastModified } = feed;
  const response = await tools.ports.fetchFeed({ address, etag, lastModified });
  switch (response.kind) {
    case "not-modified":
      await tools.feeds.record(address, (current) => healthy(tools, current), []);
      return [];
    case "gone":
      await tools.feeds.record(
        address,
        (current) => gone(tools, current, "The server says that the feed is gone for good (410)."),
        [],
      );
      return [];
    case "failed": {
      const { reason, retryAfter } = response;
      await tools.feeds.record(address, (current) => failing(tools, current, reason, retryAfter), []);
      return [];
    }
    case "fetched":
      return takeIn(tools, feed, response);
  }
}

async function takeIn(
  tools: PollTools,
  feed: Feed,
  response: Extract<FeedResponse, { kind: "fetched" }>,
): Promise<readonly SaveOutcome[]> {
  const source = response.movedTo ?? feed.address;
  const parsed = tools.ports.parseFeed(response.body, response.contentType, source);
  if (parsed.kind === "not-a-feed") {
    await tools.feeds.record(feed.address, (now) => failing(tools, now, parsed.reason, null), []);
    return [];
  }
  const titled: Feed = { ...feed, title: parsed.title ?? feed.title };
  const outcomes: SaveOutcome[] = [];
  let complete = true;
  for (const item of await unseen(tools.feeds, feed.address, parsed.items)) {
    const taking = await tryItem(tools, titled, item);
    if (taking.kind === "later") {
      complete = false;
      continue;
    }
    if (taking.outcome !== null) outcomes.push(taking.outcome);
    const recorded = await tools.feeds.record(feed.address, (current) => current, [taking.item]);
    if (recorded === "removed") return outcomes;
  }
  const read = (current: Feed): Feed => ({
    ...healthy(tools, current),
    title: titled.title,
    // While an item is missing the feed must come whole again: its new marks would bring "not modified".
    etag: complete ? response.etag : null,
    lastModified: complete ? response.lastModified : null,
  });
  const moved = await tools.feeds.record(feed.address, (now) => ({ ...read(now), address: source }), []);
  if (moved === "address-taken") {
    const reason = `It moved to ${source}, which is followed already.`;
    await tools.feeds.record(feed.address, (current) => gone(tools, read(current), reason), []);
  }
  return outcomes;
}

/** One item that cannot be taken in must not keep the others out; a database that is down must. */
async function tryItem(tools: PollTools, feed: Feed, item: ParsedItem): Promise<Taking> {
  try {
    return await takeItem(tools.ports, feed, item, tools.now());
  } catch (error) {
    if (error instanceof StoreOutage) throw error;
    return { kind: "later", reason: String(error) };
  }
}

/** New and edited items, the oldest first as far as the feed's order tells; an item given twice counts once. */
async function unseen(
  feeds: FeedStore,
  address: string,
  items: readonly ParsedItem[],
): Promise<readonly ParsedItem[]> {
  const byKey = new Map<string, ParsedItem>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  const seen = await feeds.seen(address, [...byKey.keys()]);
  return [...byKey]
    .filter(([key, item]) => seen.get(key)?.digest !== digestOf(item))
    .map(([, item]) => item)
    .reverse();
}
