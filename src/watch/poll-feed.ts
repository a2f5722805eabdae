import { type FeedStore, type PageStore, type SaveOutcome, StoreOutage } from "../store/store.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { failing, gone, healthy } from "./feed-state.ts";
import { digestOf, keyOf } from "./item-identity.ts";
import type { FeedResponse, ParsedItem, WatchPorts } from "./ports.ts";
import type { Random } from "./schedule.ts";
import { type Taking, takeItem } from "./take-item.ts";
import { notAFeed } from "./test-feed.ts";

/** What a poll works with. */
export type PollTools = Readonly<{
  ports: WatchPorts;
  feeds: FeedStore;
  pages: PageStore;
  now: () => Date;
  random: Random;
  /** Cron pattern in UTC at which a healthy feed is polled. */
  every: string;
}>;

/** What came in, and the bugs met on the way: they cost one item, not the feed. */
export type PollResult = Readonly<{ outcomes: readonly SaveOutcome[]; failures: readonly unknown[] }>;

/** Items taken in at one poll: a new feed's whole archive comes a portion a poll, so that its host is spared. */
const MOST_AT_ONCE = 50;

const NOTHING: PollResult = { outcomes: [], failures: [] };

/**
 * Polls one feed and records its new state. Every item is recorded as soon as it is stored, and the feed's own
 * state last: whenever the process ends, the next poll takes up what is missing and repeats nothing.
 */
export async function pollFeed(tools: PollTools, feed: Feed): Promise<PollResult> {
  const { address, etag, lastModified } = feed;
  const response = await tools.ports.fetchFeed({ address, etag, lastModified });
  switch (response.kind) {
    case "not-modified":
      await settle(tools, address, response.movedTo ?? address, (current) => healthy(tools, current));
      return NOTHING;
    case "gone":
      await tools.feeds.record(
        address,
        (current) => gone(tools, current, "The server says that the feed is gone for good (410)."),
        [],
      );
      return NOTHING;
    case "failed": {
      const { reason, retryAfter } = response;
      await tools.feeds.record(address, (current) => failing(tools, current, reason, retryAfter), []);
      return NOTHING;
    }
    case "fetched":
      return takeIn(tools, feed, response);
  }
}

async function takeIn(
  tools: PollTools,
  feed: Feed,
  response: Extract<FeedResponse, { kind: "fetched" }>,
): Promise<PollResult> {
  const source = response.movedTo ?? feed.address;
  const parsed = await tools.ports.parseFeed(response.body, response.contentType, source);
  if (parsed.kind === "not-a-feed") {
    const reason = notAFeed(source, parsed.reason);
    await tools.feeds.record(feed.address, (current) => failing(tools, current, reason, null), []);
    return NOTHING;
  }
  const titled: Feed = { ...feed, title: parsed.title ?? feed.title };
  const outcomes: SaveOutcome[] = [];
  const failures: unknown[] = [];
  const missing: string[] = [];
  const fresh = await unseen(tools.feeds, feed.address, parsed.items);
  // The feed's first items are its newest; among those of one poll the oldest comes in first.
  for (const { item, known } of fresh.slice(0, MOST_AT_ONCE).reverse()) {
    const taking = await tryItem(tools, titled, item, known);
    if (taking.outcome !== null) outcomes.push(taking.outcome);
    if (taking.kind === "taken") {
      const recorded = await tools.feeds.record(feed.address, (current) => current, [taking.item]);
      if (recorded === "removed") return { outcomes, failures };
    } else {
      missing.push(taking.reason);
      if (taking.kind === "broken") failures.push(taking.error);
    }
  }
  const read = (current: Feed): Feed => {
    const { title } = titled;
    const { etag, lastModified } = response;
    const well = healthy(tools, current);
    const complete = missing.length === 0 && fresh.length <= MOST_AT_ONCE;
    if (complete) return { ...well, title, etag, lastModified };
    // With its new marks the server would say "not modified", and what is missing would never come.
    const whole = { title, etag: null, lastModified: null, succeededAt: well.succeededAt };
    if (missing.length === 0) return { ...well, ...whole };
    const reason = `${missing.length} of its items could not be read: ${missing[0]}`;
    const trying = { ...failing(tools, current, reason, null), ...whole };
    // The feed itself answers: its news does not wait longer because one page stays away.
    return trying.nextAt > well.nextAt ? { ...trying, nextAt: well.nextAt } : trying;
  };
  await settle(tools, feed.address, source, read);
  return { outcomes, failures };
}

/** Records the feed's new state at its perhaps new address; two feeds that moved to one address become one. */
async function settle(
  tools: PollTools,
  address: string,
  source: string,
  read: (current: Feed) => Feed,
): Promise<void> {
  const moving = (current: Feed): Feed => ({ ...read(current), address: source });
  if ((await tools.feeds.record(address, moving, [])) !== "address-taken") return;
  const reason = `It moved to ${source}, which is followed already.`;
  await tools.feeds.record(address, (current) => gone(tools, read(current), reason), []);
}

type Attempt = Taking | Readonly<{ kind: "broken"; reason: string; error: unknown; outcome: null }>;

/** One item that cannot be taken in must not keep the others out; a database that is down must. */
async function tryItem(
  tools: PollTools,
  feed: Feed,
  item: ParsedItem,
  known: FeedItem | undefined,
): Promise<Attempt> {
  try {
    return await takeItem(tools.ports, feed, item, known, tools.now());
  } catch (error) {
    if (error instanceof StoreOutage) throw error;
    return { kind: "broken", reason: "an error of this program, see its log.", error, outcome: null };
  }
}

/** An item as the feed gives it now, and as it was taken before when it was. */
type Fresh = Readonly<{ item: ParsedItem; known: FeedItem | undefined }>;

/** New and edited items in the feed's order; an item given twice counts once. */
async function unseen(
  feeds: FeedStore,
  address: string,
  items: readonly ParsedItem[],
): Promise<readonly Fresh[]> {
  const byKey = new Map<string, ParsedItem>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  const seen = await feeds.seen(address, [...byKey.keys()]);
  return [...byKey]
    .map(([key, item]) => ({ item, known: seen.get(key) }))
    .filter(({ item, known }) => known?.digest !== digestOf(item));
}
