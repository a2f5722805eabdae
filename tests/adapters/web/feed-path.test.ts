import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createGuardedFetch } from "../../../adapters/web/guarded-fetch.ts";
import { createPageReader } from "../../../adapters/web/page-reader.ts";
import { politely } from "../../../adapters/web/polite-fetch.ts";
import { fetchFeed, readPage } from "../../../adapters/web/read-page.ts";
import { readPageFile } from "../../../adapters/web/read-page-file.ts";
import { createEngine } from "../../../src/create-engine.ts";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";

/** The whole way of a feed over a real socket; only the clock and the waiting between requests are made up. */

const ONE = "The harbour board voted on Tuesday to close the old swing bridge for repairs over the winter.";
const TWO = "“The sea does not wait for a vote,” said Vera Lind, who has led the board for eleven years.";
const FOUR =
  "Members heard from fishermen who feared for their season, and from the engineers who had found the cracks in May.";
const FIVE =
  "A diver had seen the first of the cracks in the spring, when the ice went and the water in the basin stood low; the board had his report for five weeks before it sent for the engineers, who needed a single day to find the same cracks and to say so in writing to every member.";
const THREE = "The work will cost 4.2 million crowns, and the ferry will run twice an hour until April.";
const PAGE = `<html lang="en"><head><title>Bridge closes</title></head><body><article><h1>Bridge closes</h1>
  <p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><p>${FOUR}</p></article></body></html>`;

type Answer = Readonly<{
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  endless?: true;
}>;
type Answers = Readonly<Record<string, Answer>>;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A site with fixed answers, and the program's own way to it. Paths that have no answer are 404. */
async function start(
  answersAt: (site: string) => Answers,
  timeout = 20_000,
  look: (request: IncomingMessage) => void = () => {},
) {
  const requests: string[] = [];
  let answers: Answers = {};
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    look(request);
    const path = request.url ?? "/";
    const { status = 200, headers = {}, body = "", endless } = answers[path] ?? { status: 404 };
    const known = headers.etag !== undefined && request.headers["if-none-match"] === headers.etag;
    requests.push(`${path} ${known ? 304 : status}`);
    response.writeHead(known ? 304 : status, headers);
    if (endless) response.write("<html><p>".repeat(100));
    else response.end(known ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}`;
  answers = answersAt(site);

  let time = Date.parse("2026-11-03T12:00:00Z");
  const now = (): Date => new Date(time);
  const wait = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
  };
  const reader = createPageReader();
  const fetcher = politely(
    createGuardedFetch({
      timeout,
      resolve: async () => ["127.0.0.1"],
      allowPrivate: (address, at) => address === "127.0.0.1" && at === port,
    }),
    { now, wait },
  );
  const engine = await createEngine({
    store: createMemoryStore(now),
    now,
    random: () => 0.5,
    window: 100,
    web: {
      readPage: (request) => readPage(request, fetcher, reader),
      fetchFeed: (request) => fetchFeed(request, fetcher),
      parseFeed: reader.parseFeed,
      readPageFile: (file) => readPageFile(file, reader),
    },
  });
  const after = async (hours: number) => {
    time += hours * 3_600_000;
    return engine.watch.tick();
  };
  closing.push(async () => {
    await fetcher.close();
    await reader.close();
    await engine.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    site,
    engine,
    /** Reads a page of the site without storing it. */
    read: (path: string) =>
      readPage({ address: `${site}${path}`, etag: null, lastModified: null }, fetcher, reader),
    takeRequests: () => requests.splice(0),
    /** Lets two hours pass and does what is due. */
    later: () => after(2),
    after,
    /** "outlet: headline" and the text of everything held, by headline. */
    held: async () => {
      const { articles } = engine.store;
      const summaries = await articles.list({}, 50);
      const texts = await Promise.all(
        summaries.map(async ({ id }) => (await articles.get(id))?.article.text),
      );
      return new Map(summaries.map(({ headline }, index) => [headline, texts[index]]));
    },
  };
}

const XML = { "content-type": "application/rss+xml" };
const MARKS = { etag: '"1"', "last-modified": "Mon, 02 Nov 2026 10:00:00 GMT" };
const HTML = { "content-type": "text/html; charset=utf-8" };

function rss(items: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Harbour Herald</title>${items}</channel></rss>`;
}

const item = (link: string, more = "<description>Cracks…</description>"): string =>
  `<item><title>Item ${link.slice(link.lastIndexOf("/") + 1)}</title><link>${link}</link>${more}</item>`;

test("a feed of whole items is read from the feed alone, and asked again only for what is new", async () => {
  const whole = `<content:encoded><![CDATA[<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><p>${FOUR}</p><p>${FIVE}</p>]]></content:encoded>`;
  const { site, engine, takeRequests, later, held } = await start((at) => ({
    "/feed": { headers: { ...XML, etag: '"1"' }, body: rss(item(`${at}/news/bridge`, whole)) },
  }));
  await engine.watch.add(`${site}/feed`, null);
  expect((await engine.watch.tick()).outcomes).toHaveLength(1);
  expect(await held()).toEqual(new Map([["Item bridge", [ONE, TWO, THREE, FOUR, FIVE].join("\n\n")]]));
  takeRequests();
  expect((await later()).outcomes).toEqual([]);
  expect(takeRequests()).toEqual(["/feed 304"]);
});

test("summaries are followed to their pages, whose quotations are read", async () => {
  const { site, engine, held } = await start((at) => ({
    "/feed": { headers: XML, body: rss(item(`${at}/news/bridge`)) },
    "/news/bridge": { headers: HTML, body: PAGE },
  }));
  await engine.watch.add(`${site}/feed`, "The Herald");
  const report = await engine.watch.tick();
  expect(report.failures).toEqual([]);
  expect(await held()).toEqual(new Map([["Bridge closes", [ONE, TWO, THREE, FOUR].join("\n\n")]]));
  const [summary] = await engine.store.articles.list({}, 1);
  expect(summary).toMatchObject({ outlet: "The Herald", url: `${site}/news/bridge` });
  const read = summary === undefined ? undefined : await engine.article(summary.id);
  expect(read?.analysis.quotes).toMatchObject([{ speaker: { name: "Vera Lind" } }]);
});

test("a page in another encoding comes out in its own letters, declared in the header or in the page", async () => {
  const german = PAGE.replace("Bridge closes</title>", "Brücke zu</title>").replaceAll("swing", "größe");
  const bytes = Buffer.from(german, "latin1");
  const declared = Buffer.from(german.replace("<head>", '<head><meta charset="iso-8859-1">'), "latin1");
  const { read } = await start(() => ({
    "/a": { headers: { "content-type": "text/html; charset=ISO-8859-1" }, body: bytes },
    "/b": { headers: { "content-type": "text/html" }, body: declared },
  }));
  for (const path of ["/a", "/b"]) {
    const page = await read(path);
    expect(page).toMatchObject({ kind: "read", raw: { text: expect.stringContaining("old größe bridge") } });
  }
});

test("what robots.txt forbids is never asked for, and the item is not asked for again", async () => {
  const { site, engine, takeRequests, later } = await start((at) => ({
    "/robots.txt": { body: "User-agent: *\nDisallow: /news/" },
    "/feed": { headers: XML, body: rss(item(`${at}/news/bridge`)) },
    "/news/bridge": { headers: HTML, body: PAGE },
  }));
  await engine.watch.add(`${site}/feed`, null);
  expect((await engine.watch.tick()).outcomes).toEqual([]);
  await later();
  expect(takeRequests().filter((line) => line.startsWith("/news/"))).toEqual([]);
  expect((await engine.watch.list())[0]?.trouble).toBeNull();
});

test("an item whose robots.txt fails for now is read when it is back", async () => {
  const answers: Record<string, Answer> = {};
  const { site, engine, later, held } = await start((at) =>
    Object.assign(answers, {
      "/feed": { headers: XML, body: rss(item(`${at.replace("127.0.0.1", "news.example")}/news/bridge`)) },
      "/news/bridge": { headers: HTML, body: PAGE },
    }),
  );
  await engine.watch.add(`${site}/feed`, null);
  answers["/robots.txt"] = { status: 503 };
  expect((await engine.watch.tick()).outcomes).toEqual([]);
  answers["/robots.txt"] = { status: 404 };
  for (let tries = 0; tries < 12 && (await held()).size === 0; tries += 1) await later();
  expect((await held()).size).toBe(1);
});

test("a page that redirects inside the network is refused, in every spelling, and the others are read", async () => {
  const inside = [
    "http://169.254.169.254/latest/",
    "http://10.0.0.7/",
    "http://[::1]:1/",
    "http://2130706433:1/",
  ];
  const { site, engine, read, held } = await start((at) => ({
    "/feed": {
      headers: XML,
      body: rss([...inside.map((_, index) => item(`${at}/in/${index}`)), item(`${at}/news/bridge`)].join("")),
    },
    ...Object.fromEntries(
      inside.map((location, index) => [`/in/${index}`, { status: 302, headers: { location } }]),
    ),
    "/news/bridge": { headers: HTML, body: PAGE },
  }));
  await engine.watch.add(`${site}/feed`, null);
  const report = await engine.watch.tick();
  expect(report.failures).toEqual([]);
  expect([...(await held()).keys()]).toEqual(["Bridge closes"]);
  expect(await read("/in/0")).toMatchObject({ kind: "failed", final: true });
});

test("pages that are huge, no pages or empty fail with one clear line; the next is read", async () => {
  const { read } = await start(() => ({
    "/huge": { headers: HTML, body: `${PAGE}${" ".repeat(9 * 1024 * 1024)}` },
    "/picture": { headers: { "content-type": "image/png" }, body: "x" },
    "/empty": { headers: HTML, body: "<html></html>" },
    "/fine": { headers: HTML, body: PAGE },
  }));
  const reasons: unknown[] = [];
  for (const path of ["/huge", "/picture", "/empty", "/missing"]) {
    const page = await read(path);
    reasons.push(page.kind === "failed" ? [page.reason, page.final] : page);
  }
  expect(reasons).toEqual([
    ["it is larger than 5 MB", true],
    ["it is no web page (image/png)", true],
    ["there is no article on that page", true],
    ["the server answered 404 (Not Found)", true],
  ]);
  expect((await read("/fine")).kind).toBe("read");
}, 15_000);

test("a page that never ends is left, and is to be tried again", async () => {
  const { read } = await start(() => ({ "/endless": { headers: HTML, endless: true } }), 500);
  expect(await read("/endless")).toEqual({
    kind: "failed",
    reason: expect.stringContaining("no answer within"),
    retryAfter: null,
    final: false,
  });
});

test("an added page is asked for what is new by both of its marks, and not at all for as long as it asks", async () => {
  const asked: unknown[] = [];
  const answers: Record<string, Answer> = {};
  const { site, engine, held, after } = await start(
    () => Object.assign(answers, { "/news/bridge": { headers: { ...HTML, ...MARKS }, body: PAGE } }),
    20_000,
    ({ url, headers }) => {
      if (url === "/news/bridge") asked.push([headers["if-none-match"], headers["if-modified-since"]]);
    },
  );
  const nothing = { outlet: null, headline: null, published: null };
  expect(await engine.watch.addPage(`${site}/news/bridge`, nothing)).toMatchObject({
    outcome: { kind: "added" },
  });
  answers["/news/bridge"] = { status: 429, headers: { "retry-after": String(3 * 24 * 3600) } };
  await after(1);
  expect(asked).toEqual([
    [undefined, undefined],
    [MARKS.etag, MARKS["last-modified"]],
  ]);
  answers["/news/bridge"] = { headers: HTML, body: PAGE.replace(ONE, TWO) };
  await after(3 * 24 - 1);
  expect(asked).toHaveLength(2);
  await after(2);
  expect(asked).toHaveLength(3);
  expect([...(await held()).values()][0]).not.toContain(ONE);
});

test("an added page that robots.txt forbids later on is not asked for any more", async () => {
  const answers: Record<string, Answer> = {};
  const { site, engine, takeRequests, after } = await start(() =>
    Object.assign(answers, { "/news/bridge": { headers: HTML, body: PAGE } }),
  );
  await engine.watch.addPage(`${site}/news/bridge`, { outlet: null, headline: null, published: null });
  answers["/robots.txt"] = { body: "User-agent: *\nDisallow: /news/" };
  await after(1);
  await after(25);
  takeRequests();
  await after(200);
  expect(takeRequests()).toEqual([]);
  const [article] = await engine.store.articles.list({}, 1);
  expect((await engine.watch.rereading(article?.id ?? ""))?.failure?.reason).toContain("robots.txt");
});
