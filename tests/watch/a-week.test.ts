import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import { createWatch, type Watch } from "../../src/watch/create-watch.ts";
import { type NewsSite, startNewsSite } from "../support/news-site.ts";
import { simplePorts } from "../support/watch-ports.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let directory: string;
let sites: readonly [courier: NewsSite, times: NewsSite, weekly: NewsSite];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "otr-week-"));
  sites = [
    await startNewsSite("Valley Courier"),
    await startNewsSite("Hill Times"),
    await startNewsSite("Coast Weekly"),
  ];
});
afterEach(async () => {
  await Promise.all(sites.map((site) => site.close()));
  rmSync(directory, { recursive: true, force: true });
});

test("a week of three sites: news, edits, corrections, deletions, an outage, a move, an end, daily restarts", async () => {
  const [courier, times, weekly] = sites;
  const start = Date.parse("2024-03-04T00:00:00Z");
  let time = start;
  const now = (): Date => new Date(time);
  const story = (slug: string, text = `The ${slug} story.`) => ({
    slug,
    headline: `About ${slug}`,
    text,
    published: now().toISOString(),
  });

  /** What the sites do, by hours from the start. */
  const script = new Map<number, () => unknown>([
    [1, () => courier.publish(story("bridge"))],
    [2, () => times.publish(story("school"))],
    [3, () => addFlood()],
    [5, () => times.publish(story("storm", "Wind. This story will be updated."))],
    [8, () => times.edit("storm", { text: "Wind and rain. This story will be updated." })],
    [9, () => weekly.edit("flood", { text: "Water everywhere. This story will be updated." })],
    [12, () => courier.edit("bridge", { headline: "About the bridge" })],
    [13, () => weekly.edit("flood", { text: "The water falls." })],
    [20, () => times.edit("storm", { text: "Wind, rain and hail." })],
    [26, () => courier.become({ kind: "down", status: 503, retryAfter: "3600" })],
    [30, () => courier.publish(story("market"))],
    [35, () => weekly.withdraw("flood")],
    [40, () => courier.become({ kind: "well" })],
    [50, () => times.become({ kind: "moved", status: 301, path: "/rss" })],
    [52, () => times.publish(story("library"))],
    [70, () => courier.withdraw("market")],
    [90, () => times.edit("library", { text: "The library story, corrected." })],
    [100, () => courier.publish(story("election"))],
    [120, () => courier.become({ kind: "gone" })],
    [130, () => courier.publish(story("never-read"))],
    [140, () => times.publish(story("parade"))],
  ]);

  const open = async (): Promise<Readonly<{ store: Store; watch: Watch }>> => {
    const opening = await openSqliteStore({ directory, now });
    if (opening.kind === "failed") throw new Error(opening.message);
    const { store } = opening;
    return {
      store,
      watch: createWatch({
        ports: simplePorts(store),
        feeds: store.feeds,
        pages: store.pages,
        now,
        random: () => 0.5,
      }),
    };
  };

  let { store, watch } = await open();
  /** No feed tells of this page. */
  const addFlood = () => {
    weekly.publish(story("flood", "Water. This story will be updated."));
    return watch.addPage(weekly.page("flood"), { outlet: "Coast Weekly", headline: null, published: null });
  };
  await watch.add(courier.feed, null);
  await watch.add(times.feed, null);
  const came = { added: 0, revised: 0, unchanged: 0, "removed-before": 0 };
  for (let quarter = 0; quarter < 7 * 24 * 4; quarter += 1) {
    time = start + (quarter * HOUR) / 4;
    if (quarter % 4 === 0) await script.get(quarter / 4)?.();
    if (time > start && (time - start) % DAY === 0) {
      await store.close();
      ({ store, watch } = await open());
    }
    const report = await watch.tick();
    expect(report.failures).toEqual([]);
    for (const { kind } of report.outcomes) came[kind] += 1;
  }

  const articles = await store.articles.list({}, 50);
  const held = new Map<string, readonly unknown[]>();
  for (const { headline, outlet, version, id } of articles) {
    held.set(`${outlet}: ${headline}`, [version, (await store.articles.get(id))?.article.text]);
  }
  expect(held).toEqual(
    new Map([
      ["Valley Courier: About the bridge", [2, "The bridge story."]],
      ["Valley Courier: About market", [1, "The market story."]],
      ["Valley Courier: About election", [1, "The election story."]],
      ["Hill Times: About school", [1, "The school story."]],
      ["Hill Times: About storm", [3, "Wind, rain and hail."]],
      ["Hill Times: About library", [2, "The library story, corrected."]],
      ["Hill Times: About parade", [1, "The parade story."]],
      ["Coast Weekly: About flood", [3, "The water falls."]],
    ]),
  );
  expect(came).toMatchObject({ added: 7, revised: 6, "removed-before": 0 });
  expect((await store.articles.changesSince("2024-03-04", 50)).length).toBe(came.revised);
  const standings = new Map((await watch.list()).map(({ address, standing }) => [address, standing]));
  expect(standings).toEqual(
    new Map([
      [courier.feed, "gone"],
      [times.at("/rss"), "active"],
    ]),
  );
  expect(await store.archive.check()).toMatchObject({ articles: 8, versions: 14, feeds: 2, problems: [] });
  const asked = courier.takeRequests().filter((request) => request.includes("/feed.xml"));
  expect(asked.length).toBeLessThan(2 * 24 * 7);
  // Read when it was added and 1, 3, 7 and 15 hours later, the last time to find it finished; then as any other.
  expect(weekly.takeRequests().map((request) => request.slice("GET /news/flood ".length))).toEqual([
    "200",
    "304",
    "304",
    "200",
    "200",
    "304",
    "404",
  ]);
  await store.close();
});
