import PQueue from "p-queue";
import type { FeedStore, PageStore, SaveOutcome } from "../store/store.ts";
import { addPage, type PageAdding } from "./add-page.ts";
import type { GivenFacts } from "./added-page.ts";
import type { Feed } from "./feed.ts";
import { failing } from "./feed-state.ts";
import { type PollResult, type PollTools, pollFeed } from "./poll-feed.ts";
import type { WatchPorts } from "./ports.ts";
import { rereadAddedPage, rereadItem } from "./reread-page.ts";
import type { Rereading } from "./rereading.ts";
import type { Random } from "./schedule.ts";
import { type FeedTest, testFeed } from "./test-feed.ts";

/** What the watch works with; clock and chance come from outside. */
export type WatchOptions = Readonly<{
  ports: WatchPorts;
  feeds: FeedStore;
  pages: PageStore;
  now: () => Date;
  random: Random;
  /** Cron pattern in UTC for healthy feeds; every half hour unless told otherwise. */
  every?: string;
}>;

/** `known`: a feed of that address is followed already. */
export type AddOutcome =
  | Readonly<{ kind: "added"; feed: Feed }>
  | Readonly<{ kind: "known"; address: string }>
  | Readonly<{ kind: "failed"; reason: string }>;

/** What one tick did. */
export type TickReport = Readonly<{
  polled: number;
  reread: number;
  /** Of every document that was read. */
  outcomes: readonly SaveOutcome[];
  /** Bugs and outages, to be logged; the other feeds were served nevertheless. */
  failures: readonly unknown[];
}>;

/** The feeds and pages as administrators handle them, and the work that is due. */
export type Watch = Readonly<{
  /** Reads the feed, or finds it from its site's address, and follows it. Its items come with the next tick. */
  add: (address: string, outlet: string | null) => Promise<AddOutcome>;
  /** Reads the feed without following it. */
  test: (address: string) => Promise<FeedTest>;
  list: () => Promise<readonly Feed[]>;
  remove: (address: string) => Promise<boolean>;
  pause: (address: string) => Promise<boolean>;
  /** Also takes a feed up again that was gone; it is polled at the next tick. */
  resume: (address: string) => Promise<boolean>;
  /** Reads a page, stores the article on it, and has it read again from time to time. */
  addPage: (address: string, given: GivenFacts) => Promise<PageAdding>;
  /** How an article's page is read again; undefined when nothing is known of one. */
  rereading: (articleId: string) => Promise<Rereading | undefined>;
  /**
   * Does everything that is due, once; to be called every minute. While one tick runs, another does nothing:
   * the state is in the store, so a tick that was missed is made up by the next.
   */
  tick: () => Promise<TickReport>;
}>;

/** Hosts asked at the same time; one host is asked one thing at a time. */
const HOSTS_AT_ONCE = 4;
const FEEDS_A_TICK = 200;
const REREADS_A_TICK = 50;

/** Follows feeds: the state machine around the store's feeds. It holds no timer and no state of its own. */
export function createWatch({ every = "*/30 * * * *", ...options }: WatchOptions): Watch {
  const tools: PollTools = { ...options, every };
  const { feeds, pages, now } = options;
  let running = false;

  const change = async (address: string, edit: (feed: Feed) => Feed): Promise<boolean> =>
    (await feeds.record(address, edit, [])) === "recorded";

  const work = async (): Promise<TickReport> => {
    const at = now().toISOString();
    const due = await feeds.due(at, FEEDS_A_TICK);
    const items = await feeds.rereads(at, REREADS_A_TICK);
    const added = await pages.due(at, REREADS_A_TICK);
    const jobs: readonly Job[] = [
      ...due.map((feed) => ({ host: hostOf(feed.address), run: () => pollSafely(tools, feed) })),
      ...items.map((reread) => ({
        host: hostOf(reread.item.link ?? reread.feed),
        run: () => rereadItem(tools, reread),
      })),
      ...added.map((page) => ({ host: hostOf(page.address), run: () => rereadAddedPage(tools, page) })),
    ];
    const queue = new PQueue({ concurrency: HOSTS_AT_ONCE });
    const outcomes: SaveOutcome[] = [];
    const failures: unknown[] = [];
    const runInTurn = async (own: readonly Job[]): Promise<void> => {
      for (const job of own) {
        try {
          const result = await job.run();
          outcomes.push(...result.outcomes);
          failures.push(...result.failures);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const byHost = Map.groupBy(jobs, ({ host }) => host);
    await queue.addAll([...byHost.values()].map((own) => () => runInTurn(own)));
    return { polled: due.length, reread: items.length + added.length, outcomes, failures };
  };

  return {
    add: async (address, outlet) => {
      const tested = await testFeed(options.ports, address);
      if (tested.kind === "failed") return tested;
      const at = now().toISOString();
      const feed: Feed = {
        address: tested.address,
        addedAs: address,
        addedAt: at,
        title: tested.title,
        outlet,
        standing: "active",
        nextAt: at,
        etag: null,
        lastModified: null,
        polledAt: null,
        succeededAt: null,
        trouble: null,
      };
      const outcome = await feeds.add(feed);
      return outcome === "added" ? { kind: "added", feed } : { kind: "known", address: tested.address };
    },
    test: (address) => testFeed(options.ports, address),
    list: () => feeds.list(),
    remove: (address) => feeds.remove(address),
    pause: (address) => change(address, (feed) => ({ ...feed, standing: "paused" })),
    resume: (address) =>
      change(address, (feed) => ({
        ...feed,
        standing: "active",
        nextAt: now().toISOString(),
        trouble: feed.standing === "gone" ? null : feed.trouble,
      })),
    addPage: (address, given) => addPage(tools, address, given),
    rereading: async (articleId) => (await feeds.itemOf(articleId))?.item ?? pages.get(articleId),
    tick: async () => {
      if (running) return { polled: 0, reread: 0, outcomes: [], failures: [] };
      running = true;
      try {
        return await work();
      } finally {
        running = false;
      }
    },
  };
}

type Job = Readonly<{ host: string; run: () => Promise<PollResult> }>;

/** After a bug the feed waits like after any failure, instead of being asked again every minute. */
async function pollSafely(tools: PollTools, feed: Feed): Promise<PollResult> {
  try {
    return await pollFeed(tools, feed);
  } catch (error) {
    const reason = "It could not be taken in because of an error of this program; see its log.";
    await tools.feeds.record(feed.address, (current) => failing(tools, current, reason, null), []);
    throw error;
  }
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}
