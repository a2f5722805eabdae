import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { type Store, StoreOutage } from "../../src/store/store.ts";
import { createWatch, type Watch } from "../../src/watch/create-watch.ts";
import type { WatchPorts } from "../../src/watch/ports.ts";
import { type NewsSite, startNewsSite } from "../support/news-site.ts";
import { simplePorts } from "../support/watch-ports.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let site: NewsSite;
let store: Store;
let watch: Watch;
let time: number;
const now = (): Date => new Date(time);
const fire = {
  slug: "fire",
  headline: "Fire at mill",
  text: "A mill burned.",
  published: "2024-03-04T08:00:00Z",
};

function watchWith(change: Partial<WatchPorts> = {}): Watch {
  return createWatch({
    ports: { ...simplePorts(store), ...change },
    feeds: store.feeds,
    now,
    random: () => 0,
  });
}

/** Lets the time pass and does what is due then. */
async function letPass(milliseconds: number): Promise<readonly string[]> {
  time += milliseconds;
  const report = await watch.tick();
  expect(report.failures).toEqual([]);
  return report.outcomes.map(({ kind }) => kind);
}

beforeEach(async () => {
  time = Date.parse("2024-03-04T09:00:00Z");
  site = await startNewsSite("Valley Courier");
  store = createMemoryStore(now);
  watch = watchWith();
});
afterEach(async () => {
  await site.close();
});

describe("adding a feed", () => {
  test("its items come in with the next tick, and again only when something is new", async () => {
    site.publish(fire);
    expect(await watch.add(site.feed, null)).toMatchObject({
      kind: "added",
      feed: { title: "Valley Courier" },
    });
    expect(await letPass(0)).toEqual(["added"]);
    const [article] = await store.articles.list({}, 10);
    expect(article).toMatchObject({
      headline: "Fire at mill",
      outlet: "Valley Courier",
      url: site.page("fire"),
    });
    site.takeRequests();
    expect(await letPass(HOUR)).toEqual([]);
    expect(site.takeRequests()).toEqual(["GET /feed.xml 304"]);
    site.publish({ ...fire, slug: "flood" });
    expect(await letPass(HOUR)).toEqual(["added"]);
    expect(site.takeRequests()).toEqual(["GET /feed.xml 200", "GET /news/flood 200"]);
  });

  test("a site's address leads to its feed; the same feed is added once", async () => {
    expect(await watch.add(site.at("/"), null)).toMatchObject({
      kind: "added",
      feed: { address: site.feed },
    });
    expect(await watch.add(site.feed, null)).toEqual({ kind: "known", address: site.feed });
  });

  test("what is not a feed is not followed", async () => {
    expect(await watch.add(site.at("/nowhere"), null)).toMatchObject({ kind: "failed" });
    site.become({ kind: "gone" });
    expect(await watch.add(site.feed, null)).toMatchObject({ kind: "failed" });
    expect(await watch.list()).toEqual([]);
  });

  test("a test reads without following", async () => {
    site.publish(fire);
    expect(await watch.test(site.feed)).toMatchObject({ kind: "feed", items: 1, whole: 0 });
    expect(await watch.list()).toEqual([]);
  });

  test("the administrator's name for the outlet wins", async () => {
    site.publish(fire);
    await watch.add(site.feed, "The Courier");
    await letPass(0);
    expect((await store.articles.list({}, 1))[0]?.outlet).toBe("The Courier");
  });
});

test("a new feed's archive comes in a portion a poll, the newest first, until all is there", async () => {
  const slugs = Array.from({ length: 120 }, (_, index) => `story-${index}`);
  for (const slug of slugs) site.publish({ ...fire, slug, headline: slug });
  await watch.add(site.feed, null);
  expect(await letPass(0)).toHaveLength(50);
  const headlines = (await store.articles.list({}, 100)).map(({ headline }) => headline);
  expect(new Set(headlines)).toEqual(new Set(slugs.slice(-50)));
  expect(await letPass(HOUR)).toHaveLength(50);
  expect(await letPass(HOUR)).toHaveLength(20);
  expect(await letPass(HOUR)).toHaveLength(0);
  expect(await store.articles.count()).toBe(120);
});

describe("between polls", () => {
  beforeEach(async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
    site.takeRequests();
  });

  test("nothing is asked before it is due", async () => {
    await letPass(29 * MINUTE);
    expect(site.takeRequests()).toEqual([]);
    await letPass(MINUTE);
    expect(site.takeRequests()).toHaveLength(1);
  });

  test("a paused feed is not asked, a resumed one at once", async () => {
    expect(await watch.pause(site.feed)).toBe(true);
    await letPass(7 * HOUR);
    expect(site.takeRequests()).toEqual([]);
    expect(await watch.resume(site.feed)).toBe(true);
    await letPass(0);
    expect(site.takeRequests()).toContain("GET /feed.xml 304");
    expect(await watch.pause("http://nowhere.example")).toBe(false);
  });

  test("one that is paused while it is polled stays paused", async () => {
    watch = watchWith({
      fetchFeed: async () => {
        await watch.pause(site.feed);
        return { kind: "not-modified", movedTo: null };
      },
    });
    await letPass(HOUR);
    expect((await watch.list())[0]?.standing).toBe("paused");
  });

  test("a removed feed is forgotten, its articles stay", async () => {
    expect(await watch.remove(site.feed)).toBe(true);
    await letPass(7 * HOUR);
    expect(site.takeRequests()).toEqual([]);
    expect(await store.articles.count()).toBe(1);
  });

  test("a second tick during a tick does nothing", async () => {
    time += HOUR;
    const [first, second] = await Promise.all([watch.tick(), watch.tick()]);
    expect([first.polled, second.polled]).toEqual([1, 0]);
  });
});

describe("trouble", () => {
  beforeEach(async () => {
    await watch.add(site.feed, null);
    await letPass(0);
    site.takeRequests();
  });

  test("is retried ever later, tells since when and why, and ends with the first good poll", async () => {
    site.become({ kind: "down", status: 503, retryAfter: null });
    await letPass(HOUR);
    const since = now().toISOString();
    const waits: number[] = [];
    for (let failure = 0; failure < 12; failure += 1) {
      const next = Date.parse((await watch.list())[0]?.nextAt ?? "");
      waits.push((next - time) / MINUTE);
      await letPass(next - time);
    }
    expect(waits).toEqual([2.5, 5, 10, 20, 40, 80, 160, 320, 640, 720, 720, 720]);
    const trouble = { since, count: 13, reason: "The server answered 503." };
    expect((await watch.list())[0]?.trouble).toEqual(trouble);
    site.become({ kind: "well" });
    await letPass(24 * HOUR);
    expect((await watch.list())[0]).toMatchObject({ trouble: null, succeededAt: now().toISOString() });
  });

  test("Retry-After is honoured", async () => {
    site.become({ kind: "down", status: 429, retryAfter: "7200" });
    await letPass(HOUR);
    expect((await watch.list())[0]?.nextAt).toBe(new Date(time + 2 * HOUR).toISOString());
  });

  test("a page in place of the feed is trouble too", async () => {
    site.become({ kind: "garbled" });
    await letPass(HOUR);
    expect((await watch.list())[0]?.trouble?.reason).toContain(`What ${site.feed} gives is no feed: `);
  });

  test("410 ends the polling until it is resumed", async () => {
    site.become({ kind: "gone" });
    await letPass(HOUR);
    expect((await watch.list())[0]?.standing).toBe("gone");
    site.takeRequests();
    await letPass(48 * HOUR);
    expect(site.takeRequests()).toEqual([]);
    site.become({ kind: "well" });
    await watch.resume(site.feed);
    await letPass(0);
    expect((await watch.list())[0]).toMatchObject({ standing: "active", trouble: null });
  });

  test("an item whose page fails is tried again, though the feed did not change", async () => {
    site.publish(fire);
    site.breakPage("fire");
    expect(await letPass(HOUR)).toEqual([]);
    expect((await watch.list())[0]?.trouble?.reason).toBe(
      "1 of its items could not be read: The page answered 500.",
    );
    site.breakPage(null);
    expect(await letPass(HOUR)).toEqual(["added"]);
    expect((await watch.list())[0]?.trouble).toBeNull();
  });

  test("an item without a page is not asked for again and again", async () => {
    site.publish(fire);
    watch = watchWith({ readPage: async () => ({ kind: "failed", reason: "not an article", final: true }) });
    await letPass(HOUR);
    site.takeRequests();
    await letPass(HOUR);
    expect(site.takeRequests()).toEqual(["GET /feed.xml 304"]);
  });

  test("a bug in one item costs that item, not the others", async () => {
    site.publish(fire);
    site.publish({ ...fire, slug: "flood", headline: "Flood" });
    const { importDocument } = simplePorts(store);
    watch = watchWith({
      importDocument: async (raw) => {
        if (raw.headline === "Flood") throw new TypeError("a bug");
        return importDocument(raw);
      },
    });
    time += HOUR;
    const report = await watch.tick();
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(["added"]);
    expect(report.failures).toEqual([new TypeError("a bug")]);
    expect((await watch.list())[0]?.trouble?.reason).toContain("an error of this program");
  });

  test("a database that is down stops the poll and loses nothing", async () => {
    site.publish(fire);
    watch = watchWith({ importDocument: () => Promise.reject(new StoreOutage("full")) });
    time += HOUR;
    expect((await watch.tick()).failures).toEqual([new StoreOutage("full")]);
    watch = watchWith();
    expect(await letPass(HOUR)).toEqual(["added"]);
  });
});

describe("moves", () => {
  beforeEach(async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
  });

  test("a permanent move is recorded, and nothing comes twice", async () => {
    site.become({ kind: "moved", status: 301, path: "/rss" });
    expect(await letPass(HOUR)).toEqual([]);
    expect((await watch.list()).map(({ address, addedAs }) => [address, addedAs])).toEqual([
      [site.at("/rss"), site.feed],
    ]);
    site.takeRequests();
    await letPass(HOUR);
    expect(site.takeRequests()).toEqual(["GET /rss 304"]);
  });

  test("a temporary move is not", async () => {
    site.become({ kind: "moved", status: 302, path: "/rss" });
    await letPass(HOUR);
    expect((await watch.list())[0]?.address).toBe(site.feed);
  });

  test("a move to a feed that is followed already ends this one", async () => {
    site.become({ kind: "moved", status: 301, path: "/rss" });
    await watch.add(site.at("/rss"), null);
    await letPass(HOUR);
    expect((await watch.list()).map(({ address, standing }) => [address, standing])).toEqual([
      [site.feed, "gone"],
      [site.at("/rss"), "active"],
    ]);
  });
});

describe("what changes", () => {
  const headline = "Fire at mill put out";

  test("an item edited in the feed becomes a revision", async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
    site.edit("fire", { headline });
    expect(await letPass(HOUR)).toEqual(["revised"]);
    const [article] = await store.articles.list({}, 1);
    expect((await store.articles.history(article?.id ?? "")).map((version) => version.headline)).toEqual([
      headline,
      "Fire at mill",
    ]);
  });

  const schedules = [
    { text: "A mill burned.", hours: [6, 54] },
    { text: "A mill burned. This story will be updated.", hours: [1, 3, 7, 15, 39, 87] },
  ];
  test.each(schedules)("the page of “$text” is read again after $hours hours", async ({ text, hours }) => {
    site.publish({ ...fire, text });
    await watch.add(site.feed, null);
    await letPass(0);
    site.takeRequests();
    const read: number[] = [];
    for (let hour = 1; hour <= 200; hour += 1) {
      await letPass(HOUR);
      if (site.takeRequests().includes("GET /news/fire 200")) read.push(hour);
    }
    expect(read).toEqual(hours);
  });

  test("a correction on the page alone is found, and reading it again without one is none", async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
    site.edit("fire", { text: "Two mills burned." });
    expect(await letPass(6 * HOUR)).toEqual(["revised"]);
    expect(await letPass(48 * HOUR)).toEqual(["unchanged"]);
  });

  test("a page that is gone is read no more; its article stays", async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
    site.withdraw("fire");
    await letPass(6 * HOUR);
    site.takeRequests();
    await letPass(96 * HOUR);
    expect(site.takeRequests()).toEqual(["GET /feed.xml 304"]);
    expect(await store.articles.count()).toBe(1);
  });

  test("a removed article is not brought back, nor its page read again", async () => {
    site.publish(fire);
    await watch.add(site.feed, null);
    await letPass(0);
    const [article] = await store.articles.list({}, 1);
    await store.articles.remove(article?.id ?? "");
    site.edit("fire", { headline });
    expect(await letPass(HOUR)).toEqual(["removed-before"]);
    await letPass(6 * HOUR);
    expect(await store.articles.count()).toBe(0);
  });
});
