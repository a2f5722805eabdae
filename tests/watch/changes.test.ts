import { describe, expect } from "vitest";
import { fire, HOUR, test } from "./scene.ts";

describe("what changes", () => {
  const headline = "Fire at mill put out";

  test("an item edited in the feed becomes a revision", async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
    here.site.edit("fire", { headline });
    expect(await here.letPass(HOUR)).toEqual(["revised"]);
    const [article] = await here.store.articles.list({}, 1);
    expect((await here.store.articles.history(article?.id ?? "")).map((version) => version.headline)).toEqual(
      [headline, "Fire at mill"],
    );
  });

  const schedules = [
    { text: "A mill burned.", hours: [6, 54] },
    { text: "A mill burned. This story will be updated.", hours: [1, 3, 7, 15, 39, 87] },
  ];
  test.for(schedules)(
    "the page of “$text” is read again after $hours hours",
    async ({ text, hours }, { here }) => {
      here.site.publish({ ...fire, text });
      await here.follow();
      here.site.takeRequests();
      const read: number[] = [];
      for (let hour = 1; hour <= 200; hour += 1) {
        await here.letPass(HOUR);
        if (here.site.takeRequests().includes("GET /news/fire 304")) read.push(hour);
      }
      expect(read).toEqual(hours);
    },
  );

  test("a correction on the page alone is found, and reading it again without one is none", async ({
    here,
  }) => {
    here.site.publish(fire);
    await here.follow();
    here.site.edit("fire", { text: "Two mills burned." });
    expect(await here.letPass(6 * HOUR)).toEqual(["revised"]);
    here.site.takeRequests();
    expect(await here.letPass(48 * HOUR)).toEqual([]);
    expect(here.site.takeRequests()).toContain("GET /news/fire 304");
  });

  test("a page that is gone is read no more; its article stays", async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
    here.site.withdraw("fire");
    await here.letPass(6 * HOUR);
    here.site.takeRequests();
    await here.letPass(96 * HOUR);
    expect(here.site.takeRequests()).toEqual(["GET /feed.xml 304"]);
    expect(await here.store.articles.count()).toBe(1);
  });

  test("a removed article is not brought back, nor its page read again", async ({ here }) => {
    here.site.publish(fire);
    await here.follow();
    const [article] = await here.store.articles.list({}, 1);
    await here.store.articles.remove(article?.id ?? "");
    here.site.edit("fire", { headline });
    expect(await here.letPass(HOUR)).toEqual(["removed-before"]);
    await here.letPass(6 * HOUR);
    expect(await here.store.articles.count()).toBe(0);
  });
});
