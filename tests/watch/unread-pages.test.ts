import { beforeEach, describe, expect } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { fire, HOUR, type Scene, test } from "./scene.ts";

/** What the feed prints of the fire: two whole sentences, and a third that it breaks off. */
const WHOLE = "The old mill at the river burned on Sunday night. Nobody was hurt, the fire brigade said.";
const printed = `${WHOLE} The damage is put at 4.2 mi…`;

/** "version kind: text" of every article held. */
async function held({ articles }: Store): Promise<readonly string[]> {
  const found = await Promise.all((await articles.list({}, 10)).map(({ id }) => articles.get(id)));
  return found.map((read) => `${read?.article.version} ${read?.article.kind}: ${read?.article.text}`);
}

describe("an item whose page is not there", () => {
  beforeEach<{ here: Scene }>(async ({ here }) => {
    here.site.publish({ ...fire, printed });
    here.site.breakPage("fire", 404);
    await here.follow();
  });

  test("is what the feed printed of it, whole sentences only, marked as that", async ({ here }) => {
    expect(await held(here.store)).toEqual([`1 feed-item: ${WHOLE}`]);
    expect((await here.store.articles.list({}, 1))[0]).toMatchObject({
      headline: "Fire at mill",
      outlet: "Valley Courier",
      url: here.site.page("fire"),
    });
    expect((await here.watch.list())[0]?.trouble).toBeNull();
  });

  test("becomes the report when the page comes, though the page names another address", async ({ here }) => {
    here.site.breakPage(null);
    here.site.edit("fire", { canonical: "https://courier.example/2024/fire" });
    expect(await here.letPass(HOUR)).toEqual(["revised"]);
    expect(await held(here.store)).toEqual(["2 report: A mill burned."]);
    here.site.edit("fire", { headline: "Fire at mill put out" });
    expect(await here.letPass(HOUR)).toEqual(["revised"]);
    expect(await here.store.articles.count()).toBe(1);
  });

  test("is looked for again six times over four days, then no more", async ({ here }) => {
    here.site.takeRequests();
    const asked: number[] = [];
    for (let hour = 1; hour <= 200; hour += 1) {
      await here.letPass(HOUR);
      if (here.site.takeRequests().includes("GET /news/fire 404")) asked.push(hour);
    }
    expect(asked).toEqual([1, 3, 7, 15, 39, 87]);
    expect(await held(here.store)).toEqual([`1 feed-item: ${WHOLE}`]);
  });

  test("is not brought back once an administrator has removed it", async ({ here }) => {
    const [article] = await here.store.articles.list({}, 1);
    await here.store.articles.remove(article?.id ?? "");
    here.site.edit("fire", { headline: "Fire at mill put out" });
    await here.letPass(48 * HOUR);
    expect(await here.store.articles.count()).toBe(0);
  });
});

test("while a page fails for the moment the feed's words stand in for it", async ({ here }) => {
  here.site.publish({ ...fire, printed });
  here.site.breakPage("fire", 503);
  await here.follow();
  expect(await held(here.store)).toEqual([`1 feed-item: ${WHOLE}`]);
  expect((await here.watch.list())[0]?.trouble?.reason).toContain("1 of its items could not be read");
  here.site.breakPage(null);
  expect(await here.letPass(HOUR)).toEqual(["revised"]);
  expect(await held(here.store)).toEqual(["2 report: A mill burned."]);
  expect((await here.watch.list())[0]?.trouble).toBeNull();
});

test("a report that was read is never replaced by what the feed prints", async ({ here }) => {
  here.site.publish({ ...fire, printed });
  await here.follow();
  here.site.breakPage("fire", 404);
  here.site.edit("fire", { headline: "Fire at mill put out" });
  expect(await here.letPass(HOUR)).toEqual(["unchanged"]);
  expect(await held(here.store)).toEqual(["1 report: A mill burned."]);
});

test("a feed that prints too little to be read gives no article", async ({ here }) => {
  here.site.publish({
    ...fire,
    printed: "A mill burned on Sunday, and nobody knows yet why or how it could come to th…",
  });
  here.site.breakPage("fire", 404);
  await here.follow();
  expect(await here.store.articles.count()).toBe(0);
});

test("one page that stays away does not keep the feed's other news waiting", async ({ here }) => {
  here.site.publish(fire);
  here.site.breakPage("fire", 500);
  await here.follow();
  for (let failure = 0; failure < 20; failure += 1) await here.letPass(HOUR);
  here.site.publish({ ...fire, slug: "flood" });
  expect(await here.letPass(HOUR)).toEqual(["added"]);
});
