import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/store/sqlite/database.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { packAnalysis } from "../../src/store/sqlite/packed-analysis.ts";
import { migrations } from "../../src/store/sqlite/schema.ts";
import { type Store, StoreOutage } from "../../src/store/store.ts";
import { sampleFeed, sampleItem } from "./sample-feed.ts";
import { sampleRecord } from "./sample-record.ts";
import { describeStore } from "./store-contract.ts";

const now = (): Date => new Date("2025-01-01T00:00:00Z");
const folders: string[] = [];
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "otr-store-"));
  folders.push(folder);
  return folder;
};

async function opened(directory: string, clock = now): Promise<Store> {
  const opening = await openSqliteStore({ directory, now: clock });
  if (opening.kind === "failed") throw new Error(opening.message);
  return opening.store;
}

afterEach(() => {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

describeStore("the SQLite store", (clock) => opened(temporary(), clock));

describe("the SQLite store on disk", () => {
  let directory: string;
  beforeEach(() => {
    directory = join(temporary(), "made", "on", "the", "way");
  });

  test("is there again after closing and opening", async () => {
    const first = await opened(directory);
    await first.articles.save(sampleRecord({ id: "a" }));
    await first.settings.set("s", "k", "v");
    await first.close();
    const second = await opened(directory);
    expect((await second.articles.get("a"))?.article.headline).toBe("Library to stay open");
    expect(await second.settings.get("s", "k")).toBe("v");
    await second.close();
  });

  test("keeps nothing of a batch in which one record fails", async () => {
    const store = await opened(directory);
    const broken = sampleRecord({ id: "broken" });
    const explosive = {
      ...broken,
      get index(): never {
        throw new Error("no terms");
      },
    };
    await expect(store.articles.saveAll([sampleRecord({ id: "a" }), explosive])).rejects.toThrow("no terms");
    expect(await store.articles.count()).toBe(0);
    expect(await store.articles.save(sampleRecord({ id: "a" }))).toMatchObject({ kind: "added" });
    await store.close();
  });

  test("leaves no byte of a removed article in its files", async () => {
    const store = await opened(directory);
    const text = "The zanzibarite mineral was found near the mill.";
    const speaker = "Zanzibarita Ek";
    const index = { title: "zanzibarit miner", body: "zanzibarit miner found mill" };
    await store.articles.save(sampleRecord({ id: "kept" }));
    await store.articles.save(sampleRecord({ id: "a", text: `${text} More to come.` }, { index, speaker }));
    await store.articles.save(sampleRecord({ id: "a", text, headline: "Zanzibarite" }, { index, speaker }));
    const bytes = (): string =>
      readdirSync(directory)
        .map((name) => readFileSync(join(directory, name), "latin1").toLowerCase())
        .join("");
    await store.feeds.add(sampleFeed("https://a.example/feed"));
    const said = { title: "Zanzibarite", byline: null, published: null };
    await store.feeds.record("https://a.example/feed", (feed) => feed, [
      sampleItem("1", { articleId: "a", link: "https://a.example/zanzibarite", said }),
    ]);
    expect(bytes()).toContain("zanzibarit");
    await store.articles.remove("a");
    expect(bytes()).not.toContain("zanzibarit");
    await store.close();
  });
});

describe("a store opened for reading", () => {
  test("reads, checks and backs up beside the one that writes, and writes nothing", async () => {
    const directory = temporary();
    const writing = await opened(directory);
    await writing.articles.save(sampleRecord({ id: "a" }));
    const opening = await openSqliteStore({ directory, now, access: "read" });
    if (opening.kind === "failed") throw new Error(opening.message);
    const reading = opening.store;
    await writing.articles.save(sampleRecord({ id: "b" }));
    expect(await reading.articles.count()).toBe(2);
    expect(await reading.archive.check()).toMatchObject({ articles: 2, problems: [] });
    expect(await reading.archive.backup(join(temporary(), "b.sqlite"))).toMatchObject({ kind: "made" });
    await expect(reading.articles.save(sampleRecord({ id: "c" }))).rejects.toThrow(StoreOutage);
    await reading.close();
    expect(await writing.articles.save(sampleRecord({ id: "c" }))).toMatchObject({ kind: "added" });
    await writing.close();
  });

  test("needs a database", async () => {
    const opening = await openSqliteStore({ directory: temporary(), now, access: "read" });
    expect(opening).toMatchObject({ kind: "failed", reason: "missing" });
  });
});

describe("a backup", () => {
  test("made while articles come in is a whole database", async () => {
    const directory = temporary();
    const store = await opened(directory);
    const records = Array.from({ length: 260 }, (_, index) => sampleRecord({ id: `a${index}` }));
    await store.articles.saveAll(records.slice(0, 200));
    const copy = temporary();
    const making = store.archive.backup(join(copy, "on-the-record.sqlite"));
    for (const record of records.slice(200)) {
      await store.articles.save(record);
      await new Promise(setImmediate);
    }
    expect(await making).toEqual({ kind: "made", path: join(copy, "on-the-record.sqlite") });
    await store.close();
    const restored = await opened(copy);
    const health = await restored.archive.check();
    expect(health.problems).toEqual([]);
    expect(health.articles).toBeGreaterThanOrEqual(200);
    await restored.close();
  });

  test("never overwrites a file, and says so when it cannot be written", async () => {
    const store = await opened(temporary());
    const path = join(temporary(), "backup.sqlite");
    writeFileSync(path, "mine");
    expect(await store.archive.backup(path)).toMatchObject({ kind: "failed" });
    expect(readFileSync(path, "utf8")).toBe("mine");
    const nowhere = await store.archive.backup(join(path, "below.sqlite"));
    expect(nowhere).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("could not be written"),
    });
    await store.close();
  });
});

describe("checking a database", () => {
  const broken = [
    { what: "an entry is missing", sql: "DELETE FROM entry", problem: /without an index entry/u },
    { what: "an analysis is missing", sql: "DELETE FROM analysis", problem: /without an analysis/u },
    {
      what: "a version is missing",
      sql: "UPDATE article SET newest = 9",
      problem: /without their newest version/u,
    },
    { what: "a name is miscounted", sql: "UPDATE known_name SET quotes = 9", problem: /counted wrongly/u },
    {
      what: "the index differs from the entries",
      sql: "UPDATE entry SET body = 'changed behind its back'",
      problem: /full-text index/u,
    },
  ];
  test.each(broken)("finds that $what", async ({ sql, problem }) => {
    const directory = temporary();
    const store = await opened(directory);
    await store.articles.save(sampleRecord({ id: "a" }));
    await store.close();
    const database = openDatabase(join(directory, "on-the-record.sqlite"), { readOnly: false });
    database.run(sql);
    database.close();
    const again = await opened(directory);
    expect((await again.archive.check()).problems).toEqual([expect.stringMatching(problem)]);
    await again.close();
  });
});

test("a database of the first version is brought up to date with all it holds", async () => {
  const directory = temporary();
  const database = openDatabase(join(directory, "on-the-record.sqlite"), { readOnly: false });
  const [first = ""] = migrations;
  database.script(`${first}; CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TEXT) STRICT;
    INSERT INTO schema_version VALUES (1, '2025-01-01');
    INSERT INTO article VALUES (1, 'a', 1, 'hill times', '2024-03-05', '2024-03-05T00:00:00.000Z');
    INSERT INTO revision VALUES (1, 1, 1, '2025-01-01', 'digest', 'Hill Times', NULL, NULL, NULL, '2024-03-05',
      'en', 'test', 'Text.');
    INSERT INTO entry VALUES (1, 'title', 'body');
    INSERT INTO name VALUES (1, 'ana ruiz', 'person', 'Ana Ruiz', 2)`);
  const { analysis } = sampleRecord({ id: "a" });
  database.run("INSERT INTO analysis VALUES (1, 1, ?)", packAnalysis(analysis));
  database.close();
  const store = await opened(directory);
  const outlet = {
    name: "Hill Times",
    kind: "digest",
    articles: 1,
    earliest: "2024-03-05",
    latest: "2024-03-05",
  };
  expect(await store.articles.countsBySource()).toEqual([outlet]);
  const ruiz = { name: "Ana Ruiz", kind: "person", articles: 1, quotes: 2, latest: "2024-03-05" };
  expect((await store.articles.directory(10)).speakers).toEqual([ruiz]);
  expect((await store.articles.get("a"))?.analysis).toEqual(analysis);
  expect((await store.archive.check()).problems).toEqual([]);
  await store.close();
});

describe("a data folder that cannot be opened gives one clear line:", () => {
  test("it is a file", async () => {
    const path = join(temporary(), "data");
    writeFileSync(path, "not a folder");
    const opening = await openSqliteStore({ directory: path, now });
    expect(opening).toMatchObject({ kind: "failed", reason: "not-a-folder" });
    expect(opening).toHaveProperty("message", expect.stringMatching(/^[^\n]+ is a file .*DATA_DIR.*$/u));
  });

  test("a folder above it is a file", async () => {
    const path = join(temporary(), "data");
    writeFileSync(path, "not a folder");
    expect(await openSqliteStore({ directory: join(path, "below"), now })).toMatchObject({
      kind: "failed",
      reason: "not-a-folder",
    });
  });

  test("another store has it open; closing that one frees it", async () => {
    const directory = temporary();
    const first = await opened(directory);
    expect(await openSqliteStore({ directory, now })).toMatchObject({ kind: "failed", reason: "in-use" });
    await first.close();
    await (await opened(directory)).close();
  });

  test("a newer version wrote it, and nothing is changed", async () => {
    const directory = temporary();
    await (await opened(directory)).close();
    const path = join(directory, "on-the-record.sqlite");
    const database = openDatabase(path, { readOnly: false });
    database.run("INSERT INTO schema_version VALUES (99, '2031-01-01')");
    database.close();
    const opening = await openSqliteStore({ directory, now });
    expect(opening).toMatchObject({ kind: "failed", reason: "newer-version" });
    expect(opening).toHaveProperty("message", expect.stringContaining("database version 99"));
  });

  test("it is not a database", async () => {
    const directory = temporary();
    writeFileSync(join(directory, "on-the-record.sqlite"), "plain text, long enough to be read".repeat(100));
    expect(await openSqliteStore({ directory, now })).toMatchObject({ kind: "failed", reason: "damaged" });
    expect(existsSync(join(directory, "on-the-record.sqlite"))).toBe(true);
  });

  test("it is read-only", async () => {
    const directory = temporary();
    chmodSync(directory, 0o555);
    const opening = await asOrdinaryUser(() => openSqliteStore({ directory, now }));
    expect(opening).toMatchObject({ kind: "failed", reason: "read-only" });
  });
});

/** Permissions do not bind the superuser, who runs tests in many containers. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  const superuser = process.getuid?.() === 0;
  if (superuser) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (superuser) process.seteuid?.(0);
  }
}

test("a full disk rejects the write, keeps what was there and works on when there is room", async () => {
  const path = join(temporary(), "small.sqlite");
  const database = openDatabase(path, { readOnly: false });
  database.script("CREATE TABLE t (x TEXT) STRICT; PRAGMA max_page_count = 8");
  database.run("INSERT INTO t VALUES ('kept')");
  const large = (): number => database.run("INSERT INTO t VALUES (?)", "x".repeat(100_000));
  expect(() => database.transaction(large)).toThrow(StoreOutage);
  expect(() => database.transaction(large)).toThrow(/disk .* is full/u);
  database.script("PRAGMA max_page_count = 1000");
  expect(database.transaction(large)).toBe(1);
  database.close();
});
