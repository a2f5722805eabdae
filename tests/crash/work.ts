import type { ArticleRecord, Store } from "../../src/store/store.ts";
import { sampleFeed, sampleItem } from "../store/sample-feed.ts";
import { sampleRecord } from "../store/sample-record.ts";

/** The one feed whose state and items the work changes. */
export const FEED = "https://crash.example/feed";
const BATCH = 20;

/** Article n in its first or second version: everything in it follows from the two numbers. */
function articleOf(n: number, version: 1 | 2): ArticleRecord {
  const text = Array.from({ length: 60 }, (_, word) => `w${n}x${version}x${word}`).join(" ");
  return sampleRecord(
    { id: `article-${n}`, text },
    { speaker: `Speaker Number${n}`, index: { title: `title${n}`, body: `term${n} version${version}` } },
  );
}

/** The articles that piece n of the work stores: none, one, one that is then revised, or a batch. */
export function articlesOf(n: number): readonly ArticleRecord[] {
  if (n % 10 === 7) return Array.from({ length: BATCH }, (_, index) => articleOf(n * 1_000 + index, 1));
  if (n % 10 >= 8) return [];
  return n % 10 === 3 ? [articleOf(n, 1), articleOf(n, 2)] : [articleOf(n, 1)];
}

/** Does piece n: imports, polls of a feed with its items, changes of a setting. */
export async function work(store: Store, n: number): Promise<void> {
  if (n % 10 === 8) {
    await store.feeds.add(sampleFeed(FEED));
    const items = [sampleItem(`item-${n}`), sampleItem(`item-${n}-b`)];
    await store.feeds.record(FEED, (feed) => ({ ...feed, etag: `after-${n}` }), items);
  } else if (n % 10 === 9) {
    await store.settings.set("crash", "latest", String(n));
  } else if (n % 10 === 7) {
    await store.articles.saveAll(articlesOf(n));
  } else {
    for (const record of articlesOf(n)) await store.articles.save(record);
  }
}
