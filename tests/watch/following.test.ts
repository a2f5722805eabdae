import { beforeEach, describe, expect } from "vitest";
import { fire, HOUR, MINUTE, type Scene, test } from "./scene.ts";

describe("adding a feed", () => {
  test("its items come in with the next tick, and again only when something is new", async ({ here }) => {
    here.site.publish(fire);
    expect(await here.watch.add(here.site.feed, null)).toMatchObject({
      kind: "added",
      feed: { title: "Valley Courier" },
    });
    expect(await here.letPass(0)).toEqual(["added"]);
    const [article] = await here.store.articles.list({}, 10);
    expect(article).toMatchObject({
      headline: "Fire at mill",
      outlet: "Valley Courier",
      url: here.site.page("fire"),
    });
    here.site.takeRequests();
    expect(await here.letPass(HOUR)).toEqual([]);
    expect(here.site.takeRequests()).toEqual(["GET /feed.xml 304"]);
    here.site.publish({ ...fire, slug: "flood" });
    expect(await here.letPass(HOUR)).toEqual(["added"]);
    expect(here.site.takeRequests()).toEqual(["GET /feed.xml 200", "GET /news/flood 200"]);
  });

  test("a site's address leads to its feed; the same feed is added once", async ({ here }) => {
    expect(await here.watch.add(here.site.at("/"), null)).toMatchObject({
      kind: "added",
      feed: { address: here.site.feed },
    });
    expect(await here.watch.add(here.site.feed, null)).toEqual({ kind: "known", address: here.site.feed });
  });

  test("what is not a feed is not followed", async ({ here }) => {
    expect(await here.watch.add(here.site.at("/nowhere"), null)).toMatchObject({ kind: "failed" });
    here.site.become({ kind: "gone" });
    expect(await here.watch.add(here.site.feed, null)).toMatchObject({ kind: "failed" });
    expect(await here.watch.list()).toEqual([]);
  });

  test("a test reads without following", async ({ here }) => {
    here.site.publish(fire);
    expect(await here.watch.test(here.site.feed)).toMatchObject({ kind: "feed", items: 1, whole: 0 });
    expect(await here.watch.list()).toEqual([]);
  });

  test("the administrator's name for the outlet wins", async ({ here }) => {
    here.site.publish(fire);
    await here.watch.add(here.site.feed, "The Courier");
    await here.letPass(0);
    expect((await here.store.articles.list({}, 1))[0]?.outlet).toBe("The Courier");
  });
});

test("a new feed's archive comes in a portion a poll, the newest first, until all is there", async ({
  here,
}) => {
  const slugs = Array.from({ length: 120 }, (_, index) => `story-${index}`);
  for (const slug of slugs) here.site.publish({ ...fire, slug, headline: slug });
  await here.watch.add(here.site.feed, null);
  expect(await here.letPass(0)).toHaveLength(50);
  const headlines = (await here.store.articles.list({}, 100)).map(({ headline }) => headline);
  expect(new Set(headlines)).toEqual(new Set(slugs.slice(-50)));
  expect(await here.letPass(HOUR)).toHaveLength(50);
  expect(await here.letPass(HOUR)).toHaveLength(20);
  expect(await here.letPass(HOUR)).toHaveLength(0);
  expect(await here.store.articles.count()).toBe(120);
});

describe("between polls", () => {
  beforeEach<{ here: Scene }>(async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
    here.site.takeRequests();
  });

  test("nothing is asked before it is due", async ({ here }) => {
    await here.letPass(29 * MINUTE);
    expect(here.site.takeRequests()).toEqual([]);
    await here.letPass(MINUTE);
    expect(here.site.takeRequests()).toHaveLength(1);
  });

  test("a paused feed is not asked, a resumed one at once", async ({ here }) => {
    expect(await here.watch.pause(here.site.feed)).toBe(true);
    await here.letPass(7 * HOUR);
    expect(here.site.takeRequests()).toEqual([]);
    expect(await here.watch.resume(here.site.feed)).toBe(true);
    await here.letPass(0);
    expect(here.site.takeRequests()).toContain("GET /feed.xml 304");
    expect(await here.watch.pause("http://nowhere.example")).toBe(false);
  });

  test("one that is paused while it is polled stays paused", async ({ here }) => {
    here.watch = here.watchWith({
      fetchFeed: async () => {
        await here.watch.pause(here.site.feed);
        return { kind: "not-modified", movedTo: null };
      },
    });
    await here.letPass(HOUR);
    expect((await here.watch.list())[0]?.standing).toBe("paused");
  });

  test("a removed feed is forgotten, its articles stay", async ({ here }) => {
    expect(await here.watch.remove(here.site.feed)).toBe(true);
    await here.letPass(7 * HOUR);
    expect(here.site.takeRequests()).toEqual([]);
    expect(await here.store.articles.count()).toBe(1);
  });

  test("a second tick during a tick does nothing", async ({ here }) => {
    here.time += HOUR;
    const [first, second] = await Promise.all([here.watch.tick(), here.watch.tick()]);
    expect([first.polled, second.polled]).toEqual([1, 0]);
  });
});

describe("moves", () => {
  beforeEach<{ here: Scene }>(async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
  });

  test("a permanent move is recorded, and nothing comes twice", async ({ here }) => {
    here.site.become({ kind: "moved", status: 301, path: "/rss" });
    expect(await here.letPass(HOUR)).toEqual([]);
    expect((await here.watch.list()).map(({ address, addedAs }) => [address, addedAs])).toEqual([
      [here.site.at("/rss"), here.site.feed],
    ]);
    here.site.takeRequests();
    await here.letPass(HOUR);
    expect(here.site.takeRequests()).toEqual(["GET /rss 304"]);
  });

  test("a temporary move is not", async ({ here }) => {
    here.site.become({ kind: "moved", status: 302, path: "/rss" });
    await here.letPass(HOUR);
    expect((await here.watch.list())[0]?.address).toBe(here.site.feed);
  });

  test("a move to a feed that is followed already ends this one", async ({ here }) => {
    here.site.become({ kind: "moved", status: 301, path: "/rss" });
    await here.watch.add(here.site.at("/rss"), null);
    await here.letPass(HOUR);
    expect((await here.watch.list()).map(({ address, standing }) => [address, standing])).toEqual([
      [here.site.feed, "gone"],
      [here.site.at("/rss"), "active"],
    ]);
  });
});
