import { createReadStream, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { analyse } from "../../src/analyse.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { ArticleRecord, Store } from "../../src/store/store.ts";
import { indexEntryOf } from "../../src/text/terms/index-entry.ts";

/**
 * `node tests/bench/store.ts --articles 10000 [--originals 2000]`: what the store alone costs, on the load data
 * repeated with other letters in every fifth word, so that no repetition is a copy and every span still holds.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    originals: { type: "string", default: "2000" },
    data: { type: "string", default: "../shared/eval/load/reuters.jsonl.gz" },
  },
});
const total = Number(values.articles);
const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string().nullish(),
});

async function originals(count: number): Promise<readonly ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  const lines = createInterface({ input: createReadStream(values.data).pipe(createGunzip()) });
  for await (const line of lines) {
    const row = rowSchema.parse(JSON.parse(line));
    const article: ArticleRecord["article"] = {
      id: row.id,
      version: 1,
      kind: "report",
      outlet: "Load",
      headline: row.title,
      byline: null,
      url: null,
      published: dayOf(row.date ?? ""),
      language: "en",
      source: "load",
      text: row.text,
    };
    const analysis = analyse(article);
    records.push({ article, analysis, index: indexEntryOf(article, analysis) });
    if (records.length === count) break;
  }
  return records;
}

/** "26-FEB-1987 15:01:01.79" as a day. */
function dayOf(date: string): string | null {
  const time = Date.parse(`${date.trim().slice(0, 11)} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function varied(record: ArticleRecord, round: number): ArticleRecord {
  if (round === 0) return record;
  const other = (text: string): string => {
    let word = 0;
    return text.replace(/[a-z]{3,}/gu, (found) => {
      word += 1;
      if (word % 5 !== round % 5) return found;
      return found.replace(/[a-z]/gu, (letter) =>
        String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + round) % 26)),
      );
    });
  };
  return {
    article: {
      ...record.article,
      id: `${record.article.id}-${round}`,
      outlet: `Load ${round % 20}`,
      text: other(record.article.text),
    },
    analysis: record.analysis,
    index: { title: record.index.title, body: other(record.index.body) },
  };
}

async function timed<Result>(what: string, work: () => Promise<Result>, perSecond?: number): Promise<Result> {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const rate = perSecond === undefined ? "" : `, ${Math.round((perSecond * 1000) / ms)} a second`;
  console.log(`${what}: ${ms.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor)${rate}`);
  return result;
}

async function percentiles(
  what: string,
  times: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await work(index);
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number): string => (taken[Math.floor(taken.length * part)] ?? 0).toFixed(2);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

async function opened(directory: string): Promise<Store> {
  const opening = await openSqliteStore({ directory, now: () => new Date() });
  if (opening.kind === "failed") throw new Error(opening.message);
  return opening.store;
}

const directory = mkdtempSync(join(tmpdir(), "otr-bench-"));
try {
  const base = await timed("analysing the originals", () => originals(Number(values.originals)));
  const store = await opened(directory);
  const singles = base.slice(0, 1_000);
  await timed(
    `${singles.length} durable saves, one by one`,
    async () => {
      for (const record of singles) await store.articles.save(record);
    },
    singles.length,
  );
  let stored = singles.length;
  await timed(
    `${total - stored} more in batches of 200`,
    async () => {
      for (let from = stored; from < total; from += 200) {
        const batch = Array.from({ length: Math.min(200, total - from) }, (_, index) => {
          const n = from + index;
          const record = base[n % base.length];
          if (record === undefined) throw new Error("no originals");
          return varied(record, Math.floor(n / base.length));
        });
        await store.articles.saveAll(batch);
        stored += batch.length;
      }
    },
    total - stored,
  );
  await store.close();
  const bytes = readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
  console.log(`on disk: ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / total / 1000).toFixed(1)} kB an article`);
  const again = await timed("opening", () => opened(directory));
  await timed("index entries of the newest 20,000", async () => {
    let count = 0;
    for await (const _entry of again.articles.indexEntries(20_000)) count += 1;
    return count;
  });
  await timed("directory of 5,000", () => again.articles.directory(5_000));
  await timed("counts by outlet", () => again.articles.countsBySource());
  const terms = base.flatMap(({ index }) => index.body.split(/\s+/u)).filter((term) => term.length > 3);
  const query = (index: number): readonly string[] =>
    [0, 1, 2].map((place) => terms[(index * 7919 + place * 104_729) % terms.length] ?? "");
  await percentiles("archive search, 3 terms, 100 hits", 300, (index) =>
    again.articles.searchArchive(query(index), {}, 100),
  );
  await percentiles("50 analysed articles", 100, (index) =>
    again.articles.getMany(
      base.slice((index * 13) % 900, ((index * 13) % 900) + 50).map(({ article }) => article.id),
    ),
  );
  await percentiles("quoting a name", 200, (index) => {
    const quotes = base[index % base.length]?.analysis.quotes ?? [];
    return again.articles.quoting(quotes[0]?.speaker.name ?? "nobody", {}, 50);
  });
  await percentiles("newest 50", 100, () => again.articles.list({}, 50));
  console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  await timed("backup", () => again.archive.backup(join(directory, "backup.sqlite")));
  const health = await timed("check", () => again.archive.check());
  console.log(`${health.articles} articles, problems: ${health.problems.length}`);
  await again.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
