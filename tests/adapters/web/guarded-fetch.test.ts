import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { isPublic } from "../../../adapters/web/guarded-connect.ts";
import {
  createGuardedFetch,
  type FetchOptions,
  type FetchRequest,
} from "../../../adapters/web/guarded-fetch.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server on a port of this machine, and a fetcher that may reach that port alone. */
async function serve(listener: RequestListener, options: FetchOptions = {}) {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const fetcher = createGuardedFetch({
    allowPrivate: (_, asked) => asked === port,
    timeout: 2000,
    ...options,
  });
  closing.push(async () => {
    await fetcher.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const get = (path: string, more: Partial<FetchRequest> = {}) =>
    fetcher.get({ url: `http://127.0.0.1:${port}${path}`, accept: "text/html", largest: 100_000, ...more });
  return { get, port, fetcher };
}

test.each([
  "127.0.0.1",
  "127.1",
  "0x7f.1",
  "2130706433",
  "0177.0.0.1",
  "10.0.0.7",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::127.0.0.1",
  "::a00:7",
  "4000::1",
  "2002:7f00:1::",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fc00::1",
  "not an address",
])("%s is not on the public internet", (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"])(
  "%s is on the public internet",
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

describe("a fetcher without any allowance", () => {
  const fetcher = createGuardedFetch({ resolve: async () => ["127.0.0.1"] });

  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.168.0.1/",
    "http://news.example.org/",
  ])("%s is refused before a byte is sent", async (url) => {
    const outcome = await fetcher.get({ url, accept: "*/*", largest: 1000 });
    expect(outcome.kind).toBe("refused");
  });

  test.each([
    ["http://2130706433/", "127.0.0.1 is not on the public internet"],
    ["http://news.example.org/", "news.example.org leads to 127.0.0.1, which is not on the public internet"],
    ["http://news.example.org:6000/", "its port is none that pages are served on"],
  ])("%s: %s", async (url, why) => {
    expect(await fetcher.get({ url, accept: "*/*", largest: 1000 })).toEqual({ kind: "refused", why });
  });

  test.each([
    "file:///etc/passwd",
    "ftp://example.org/",
    "data:text/html,x",
    "javascript:1",
    "no address",
    "",
  ])("“%s” is refused: only http and https are fetched", async (url) => {
    expect((await fetcher.get({ url, accept: "*/*", largest: 1000 })).kind).toBe("refused");
  });

  test("an address with a password is refused", async () => {
    const outcome = await fetcher.get({ url: "http://a:b@example.org/", accept: "*/*", largest: 1000 });
    expect(outcome).toEqual({
      kind: "refused",
      why: "addresses with a user name or password are not fetched",
    });
  });
});

test("a name whose second answer leads inside is refused at the second connection", async () => {
  let asked = 0;
  const { fetcher, port } = await serve((_, response) => response.end("ok"), {
    resolve: async () => {
      asked += 1;
      return [asked === 1 ? "127.0.0.1" : "10.0.0.1"];
    },
    allowPrivate: (address) => address === "127.0.0.1",
  });
  const url = `http://news.example.org:${port}/`;
  expect((await fetcher.get({ url, accept: "*/*", largest: 1000 })).kind).toBe("ok");
  const other = `http://other.example.org:${port}/`;
  expect((await fetcher.get({ url: other, accept: "*/*", largest: 1000 })).kind).toBe("refused");
});

test.each([
  "http://127.0.0.1:8099/",
  "http://[::1]:8099/",
  "http://2130706433:8099/",
  "file:///etc/passwd",
  "//localhost:8099/x",
])("a redirect to %s is not followed", async (location) => {
  const { get } = await serve((_, response) => response.writeHead(302, { location }).end());
  expect(["refused"]).toContain((await get("/")).kind);
});

test("redirects are followed five times, and only permanent ones move the address", async () => {
  const { get, port } = await serve((request, response) => {
    const hop = Number(request.url?.slice(1));
    if (hop === 0) response.end("there");
    else response.writeHead(hop === 9 ? 302 : 301, { location: hop === 9 ? "/2" : `/${hop - 1}` }).end();
  });
  expect(await get("/3")).toMatchObject({ kind: "ok", movedTo: `http://127.0.0.1:${port}/0` });
  expect(await get("/9")).toMatchObject({ kind: "ok", movedTo: null });
  expect(await get("/8")).toMatchObject({ kind: "failed", why: "more than 5 redirects" });
});

test("a body larger than asked for is given up, packed or not", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const { get } = await serve((request, response) => {
    if (request.url === "/packed") response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    else response.end("x".repeat(100_001));
  });
  expect(await get("/plain")).toMatchObject({ kind: "failed" });
  expect(await get("/packed")).toMatchObject({ kind: "failed" });
});

test("a server that never ends is left after the time limit", async () => {
  const { get } = await serve((_, response) => response.write("<html>"), { timeout: 300 });
  expect(await get("/")).toMatchObject({ kind: "failed", why: expect.stringContaining("no answer within") });
});

test.each([
  [304, { kind: "not-modified", movedTo: null }],
  [410, { kind: "gone" }],
  [404, { kind: "failed", status: 404 }],
  [503, { kind: "failed", status: 503, retryAfter: "120" }],
])("status %i is %o", async (status, expected) => {
  const { get } = await serve((_, response) => response.writeHead(status, { "retry-after": "120" }).end());
  expect(await get("/")).toMatchObject(expected);
});

test("what the server said last time is sent back with the next request", async () => {
  const { get } = await serve((request, response) => {
    const known =
      request.headers["if-none-match"] === '"1"' && request.headers["if-modified-since"] === "yesterday";
    response.writeHead(known ? 304 : 200, { etag: '"1"', "last-modified": "yesterday" }).end("body");
  });
  const first = await get("/");
  expect(first).toMatchObject({ kind: "ok", etag: '"1"', lastModified: "yesterday" });
  expect((await get("/", { etag: '"1"', lastModified: "yesterday" })).kind).toBe("not-modified");
});
