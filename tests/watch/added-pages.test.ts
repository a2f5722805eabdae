import { describe, expect } from "vitest";
import type { GivenFacts } from "../../src/watch/added-page.ts";
import { rereadingLine } from "../../src/watch/rereading-line.ts";
import { simplePorts } from "../support/watch-ports.ts";
import { fire, HOUR, type Scene, test } from "./scene.ts";

const NOTHING_GIVEN: GivenFacts = { outlet: null, headline: null, published: null };
const PAGE = "GET /news/fire ";

/** Publishes the report and adds its page by address; gives the article's id. */
async function add(here: Scene, more: Partial<typeof fire> = {}, given = NOTHING_GIVEN): Promise<string> {
  here.site.publish({ ...fire, ...more });
  const added = await here.watch.addPage(here.site.page("fire"), given);
  if (added.kind === "failed" || added.outcome.kind === "removed-before") throw new Error("not added");
  here.site.takeRequests();
  return added.outcome.article.id;
}

/** "1 304": the hours at which the page was asked for, and what it answered, over ten days. */
async function askedAt(
  here: Scene,
  meanwhile: (hour: number) => unknown = () => {},
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let hour = 1; hour <= 240; hour += 1) {
    await meanwhile(hour);
    await here.letPass(HOUR);
    for (const request of here.site.takeRequests()) {
      if (request.startsWith(PAGE)) asked.push(`${hour} ${request.slice(PAGE.length)}`);
    }
  }
  return asked;
}

describe("a page added by its address", () => {
  test("is read again after an hour, a day and a week, then no more", async ({ here }) => {
    await add(here);
    expect(await askedAt(here)).toEqual(["1 304", "25 304", "193 304"]);
  });

  test("is read again sooner while it says that it will be updated, and then as any other", async ({
    here,
  }) => {
    const id = await add(here, { text: "A mill burned. This story will be updated." });
    const finish = (hour: number) => hour === 3 && here.site.edit("fire", { text: "Two mills burned." });
    expect(await askedAt(here, finish)).toEqual(["1 304", "3 200", "4 304", "28 304", "196 304"]);
    expect((await here.store.articles.get(id))?.article).toMatchObject({
      version: 2,
      text: "Two mills burned.",
    });
  });

  test("that changed is a new version, with what the administrator said of it", async ({ here }) => {
    const given = { outlet: "The Courier", headline: "The fire", published: "2024-03-03" };
    const id = await add(here, {}, given);
    here.site.edit("fire", { text: "Two mills burned.", headline: "Fire at mills" });
    expect(await here.letPass(HOUR)).toEqual(["revised"]);
    expect((await here.store.articles.get(id))?.article).toMatchObject({ ...given, version: 2 });
  });

  test("whose server sends no marks is compared with what is held", async ({ here }) => {
    const { readPage } = simplePorts(here.store);
    here.watch = here.watchWith({
      readPage: async ({ address }) => {
        const page = await readPage({ address, etag: null, lastModified: null });
        return page.kind === "read" ? { ...page, etag: null } : page;
      },
    });
    await add(here);
    expect(await here.letPass(HOUR)).toEqual(["unchanged"]);
  });

  test.for([404, 410])(
    "that answers %i is noted and read no more; its article stays",
    async (status, { here }) => {
      const id = await add(here);
      here.site.breakPage("fire", status);
      expect(await askedAt(here)).toEqual([`1 ${status}`]);
      const state = await here.watch.rereading(id);
      expect(state === undefined ? null : rereadingLine(state)).toBe(
        `Its page could not be read 2024-03-04 10:00 UTC: the page answered ${status}. It is not read again.`,
      );
      expect(await here.store.articles.count()).toBe(1);
    },
  );

  test("that cannot be read for now waits for its next turn", async ({ here }) => {
    const id = await add(here);
    here.site.become({ kind: "down", status: 503, retryAfter: null });
    const mend = (hour: number) => hour === 2 && here.site.become({ kind: "well" });
    expect(await askedAt(here, mend)).toEqual(["1 503", "25 304", "193 304"]);
    expect((await here.watch.rereading(id))?.failure).toBeNull();
  });

  test("is left alone for as long as its server asks", async ({ here }) => {
    await add(here);
    here.site.become({ kind: "down", status: 503, retryAfter: String(3 * 24 * 3600) });
    const mend = (hour: number) => hour === 2 && here.site.become({ kind: "well" });
    expect(await askedAt(here, mend)).toEqual(["1 503", "73 304"]);
  });

  test("that leads to another article by now changes nothing", async ({ here }) => {
    const id = await add(here);
    here.site.edit("fire", { text: "Welcome.", canonical: "https://courier.example/" });
    expect(await here.letPass(HOUR)).toEqual([]);
    expect((await here.watch.rereading(id))?.failure?.reason).toBe("it leads to another article now");
    expect((await here.store.articles.get(id))?.article.version).toBe(1);
    expect(await here.store.articles.count()).toBe(1);
  });

  test("is not read again once an administrator has removed its article, nor added again", async ({
    here,
  }) => {
    const id = await add(here);
    await here.store.articles.remove(id);
    expect(await askedAt(here)).toEqual([]);
    const again = await here.watch.addPage(here.site.page("fire"), NOTHING_GIVEN);
    expect(again).toMatchObject({ kind: "read", outcome: { kind: "removed-before" } });
    expect(await here.watch.rereading(id)).toBeUndefined();
  });

  test("and removed while it is being read stays removed", async ({ here }) => {
    const id = await add(here);
    here.site.edit("fire", { text: "Two mills burned." });
    const { readPage } = simplePorts(here.store);
    here.watch = here.watchWith({
      readPage: async (request) => {
        await here.store.articles.remove(id);
        return readPage(request);
      },
    });
    expect(await here.letPass(HOUR)).toEqual(["removed-before"]);
    here.site.takeRequests();
    expect(await askedAt(here)).toEqual([]);
    expect(await here.store.articles.count()).toBe(0);
  });

  test("added again is read at once, and again an hour later", async ({ here }) => {
    await add(here);
    await here.letPass(30 * HOUR);
    await add(here);
    expect((await askedAt(here)).slice(0, 2)).toEqual(["1 304", "25 304"]);
  });

  test("that gives no article is not remembered", async ({ here }) => {
    const added = await here.watch.addPage(here.site.page("nothing"), NOTHING_GIVEN);
    expect(added).toMatchObject({ kind: "failed", final: true });
    await here.letPass(HOUR);
    expect(here.site.takeRequests()).toEqual(["GET /news/nothing 404"]);
  });
});

describe("a page that was added and that a feed brings", () => {
  const asAnItem = ["6 304", "54 304"];

  test("is read again as the feed's item alone, the feed followed later", async ({ here }) => {
    await add(here);
    await here.follow();
    here.site.takeRequests();
    expect(await askedAt(here)).toEqual(asAnItem);
  });

  test("is read again as the feed's item alone, the page added later", async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
    await add(here);
    expect(await askedAt(here)).toEqual(asAnItem);
  });

  test("is read again by itself when the feed is followed no more", async ({ here }) => {
    await add(here);
    await here.follow();
    await here.watch.remove(here.site.feed);
    here.site.takeRequests();
    expect(await askedAt(here)).toEqual(["1 304", "25 304", "193 304"]);
  });

  test("is asked for once at a tick at which both are due", async ({ here }) => {
    await add(here);
    await here.watch.add(here.site.feed, null);
    here.site.takeRequests();
    await here.letPass(HOUR);
    expect(here.site.takeRequests()).toEqual(["GET /feed.xml 200", "GET /news/fire 200"]);
  });
});
