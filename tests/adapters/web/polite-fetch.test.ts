import { expect, test } from "vitest";
import type { FetchOutcome, GuardedFetch } from "../../../adapters/web/guarded-fetch.ts";
import { politely } from "../../../adapters/web/polite-fetch.ts";

/** A web of fixed answers, a clock that only waiting moves, and a list of what was asked when. */
function web(answers: Readonly<Record<string, FetchOutcome>>) {
  let time = 0;
  const asked: string[] = [];
  const fetcher: GuardedFetch = {
    get: async ({ url }) => {
      asked.push(`${time} ${url}`);
      return answers[url] ?? missing;
    },
    close: async () => {},
  };
  const polite = politely(fetcher, {
    now: () => new Date(time),
    wait: async (milliseconds) => {
      time += milliseconds;
    },
  });
  const get = (url: string) => polite.get({ url, accept: "text/html", largest: 1000 });
  return { get, asked };
}

const missing: FetchOutcome = {
  kind: "failed",
  why: "the server answered 404",
  status: 404,
  retryAfter: null,
};
const broken: FetchOutcome = {
  kind: "failed",
  why: "the server answered 500",
  status: 500,
  retryAfter: null,
};

function page(text: string): FetchOutcome {
  return {
    kind: "ok",
    url: "",
    body: new TextEncoder().encode(text),
    contentType: "text/html",
    etag: null,
    lastModified: null,
    movedTo: null,
  };
}

test("robots.txt is read first, and one host is asked one thing a second", async () => {
  const { get, asked } = web({ "http://a.example/1": page("one"), "http://a.example/2": page("two") });
  await Promise.all([get("http://a.example/1"), get("http://a.example/2")]);
  expect(asked).toEqual([
    "0 http://a.example/robots.txt",
    "1000 http://a.example/1",
    "2000 http://a.example/2",
  ]);
});

test("what robots.txt forbids is not fetched; what it does not mention is", async () => {
  const { get, asked } = web({
    "http://a.example/robots.txt": page("User-agent: *\nDisallow: /private/"),
    "http://a.example/public": page("ok"),
  });
  expect(await get("http://a.example/private/x")).toMatchObject({ kind: "refused" });
  expect((await get("http://a.example/public")).kind).toBe("ok");
  expect(asked.some((line) => line.includes("private"))).toBe(false);
});

test("rules for this program go before the rules for everybody", async () => {
  const rules = "User-agent: OnTheRecord\nDisallow: /\n\nUser-agent: *\nAllow: /";
  const { get } = web({ "http://a.example/robots.txt": page(rules), "http://a.example/x": page("ok") });
  expect((await get("http://a.example/x")).kind).toBe("refused");
});

test("a robots.txt that fails with a server error forbids everything for now; a missing one nothing", async () => {
  const { get } = web({
    "http://a.example/robots.txt": broken,
    "http://a.example/x": page("ok"),
    "http://b.example/x": page("ok"),
  });
  expect(await get("http://a.example/x")).toMatchObject({
    kind: "failed",
    why: expect.stringContaining("robots.txt"),
  });
  expect((await get("http://b.example/x")).kind).toBe("ok");
});
