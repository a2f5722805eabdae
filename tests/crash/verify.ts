import type { ArticleRecord, Store } from "../../src/store/store.ts";
import { articlesOf, FEED } from "./work.ts";

/** What is wrong after a kill, given the pieces of work that were acknowledged; nothing when all is there. */
export async function verify(store: Store, acknowledged: readonly number[]): Promise<readonly string[]> {
  const problems = [...(await store.archive.check()).problems];
  for (const n of acknowledged) {
    const newest = new Map(articlesOf(n).map((record) => [record.article.id, record]));
    for (const record of newest.values()) problems.push(...(await articleProblems(store, record)));
    if (n % 10 === 8) {
      const seen = await store.feeds.seen(FEED, [`item-${n}`, `item-${n}-b`]);
      if (seen.size !== 2) problems.push(`Items of poll ${n} are missing.`);
    }
  }
  const setting = acknowledged.findLast((n) => n % 10 === 9);
  if (setting !== undefined && Number(await store.settings.get("crash", "latest")) < setting) {
    problems.push(`The setting of ${setting} is lost.`);
  }
  const poll = acknowledged.findLast((n) => n % 10 === 8);
  const mark = (await store.feeds.get(FEED))?.etag?.replace("after-", "");
  if (poll !== undefined && !(Number(mark) >= poll)) problems.push(`The feed's state of ${poll} is lost.`);
  return problems;
}

async function articleProblems(store: Store, expected: ArticleRecord): Promise<readonly string[]> {
  const { id, text } = expected.article;
  const found = await store.articles.get(id);
  if (found === undefined) return [`${id} is missing.`];
  const problems: string[] = [];
  if (found.article.text !== text) problems.push(`${id} has another text.`);
  if (JSON.stringify(found.analysis) !== JSON.stringify(expected.analysis)) {
    problems.push(`${id} has another analysis.`);
  }
  const [term = ""] = expected.index.body.split(" ");
  const hits = await store.articles.searchArchive([term], {}, 10);
  if (hits.length !== 1 || hits[0]?.id !== id) problems.push(`${id} is indexed ${hits.length} times.`);
  const quoted = await store.articles.quoting(expected.analysis.entities[0]?.name ?? "", {}, 10);
  if (quoted.length !== 1) problems.push(`${id} is under its speaker ${quoted.length} times.`);
  return problems;
}
