import { beforeEach, describe, expect } from "vitest";
import { StoreOutage } from "../../src/store/store.ts";
import { simplePorts } from "../support/watch-ports.ts";
import { fire, HOUR, MINUTE, type Scene, test } from "./scene.ts";

describe("trouble", () => {
  beforeEach<{ here: Scene }>(async ({ here }) => {
    await here.follow();
    here.site.takeRequests();
  });

  test("is retried ever later, tells since when and why, and ends with the first good poll", async ({
    here,
  }) => {
    here.site.become({ kind: "down", status: 503, retryAfter: null });
    await here.letPass(HOUR);
    const since = here.now().toISOString();
    const waits: number[] = [];
    for (let failure = 0; failure < 12; failure += 1) {
      const next = Date.parse((await here.watch.list())[0]?.nextAt ?? "");
      waits.push((next - here.time) / MINUTE);
      await here.letPass(next - here.time);
    }
    expect(waits).toEqual([2.5, 5, 10, 20, 40, 80, 160, 320, 640, 720, 720, 720]);
    const trouble = { since, count: 13, reason: "The server answered 503." };
    expect((await here.watch.list())[0]?.trouble).toEqual(trouble);
    here.site.become({ kind: "well" });
    await here.letPass(24 * HOUR);
    expect((await here.watch.list())[0]).toMatchObject({
      trouble: null,
      succeededAt: here.now().toISOString(),
    });
  });

  test("Retry-After is honoured", async ({ here }) => {
    here.site.become({ kind: "down", status: 429, retryAfter: "7200" });
    await here.letPass(HOUR);
    expect((await here.watch.list())[0]?.nextAt).toBe(new Date(here.time + 2 * HOUR).toISOString());
  });

  test("a page in place of the feed is trouble too", async ({ here }) => {
    here.site.become({ kind: "garbled" });
    await here.letPass(HOUR);
    expect((await here.watch.list())[0]?.trouble?.reason).toContain(
      `What ${here.site.feed} gives is no feed: `,
    );
  });

  test("410 ends the polling until it is resumed", async ({ here }) => {
    here.site.become({ kind: "gone" });
    await here.letPass(HOUR);
    expect((await here.watch.list())[0]?.standing).toBe("gone");
    here.site.takeRequests();
    await here.letPass(48 * HOUR);
    expect(here.site.takeRequests()).toEqual([]);
    here.site.become({ kind: "well" });
    await here.watch.resume(here.site.feed);
    await here.letPass(0);
    expect((await here.watch.list())[0]).toMatchObject({ standing: "active", trouble: null });
  });

  test("an item whose page fails is tried again, though the feed did not change", async ({ here }) => {
    here.site.publish(fire);
    here.site.breakPage("fire");
    expect(await here.letPass(HOUR)).toEqual([]);
    expect((await here.watch.list())[0]?.trouble?.reason).toBe(
      "1 of its items could not be read: the page answered 500",
    );
    here.site.breakPage(null);
    expect(await here.letPass(HOUR)).toEqual(["added"]);
    expect((await here.watch.list())[0]?.trouble).toBeNull();
  });

  test("an item without a page is not asked for again and again", async ({ here }) => {
    here.site.publish(fire);
    here.watch = here.watchWith({
      readPage: async () => ({ kind: "failed", reason: "not an article", final: true, retryAfter: null }),
    });
    await here.letPass(HOUR);
    here.site.takeRequests();
    await here.letPass(HOUR);
    expect(here.site.takeRequests()).toEqual(["GET /feed.xml 304"]);
  });

  test("a bug in one item costs that item, not the others", async ({ here }) => {
    here.site.publish(fire);
    here.site.publish({ ...fire, slug: "flood", headline: "Flood" });
    const { importDocument } = simplePorts(here.store);
    here.watch = here.watchWith({
      importDocument: async (raw) => {
        if (raw.headline === "Flood") throw new TypeError("a bug");
        return importDocument(raw);
      },
    });
    here.time += HOUR;
    const report = await here.watch.tick();
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(["added"]);
    expect(report.failures).toEqual([new TypeError("a bug")]);
    expect((await here.watch.list())[0]?.trouble?.reason).toContain("an error of this program");
  });

  test("a database that is down stops the poll and loses nothing", async ({ here }) => {
    here.site.publish(fire);
    here.watch = here.watchWith({ importDocument: () => Promise.reject(new StoreOutage("full")) });
    here.time += HOUR;
    expect((await here.watch.tick()).failures).toEqual([new StoreOutage("full")]);
    here.watch = here.watchWith({});
    expect(await here.letPass(HOUR)).toEqual(["added"]);
  });
});
