import { expect, test } from "vitest";
import type { FetchOutcome, GuardedFetch } from "../../../adapters/web/guarded-fetch.ts";
import { politely } from "../../../adapters/web/polite-fetch.ts";

/** A web of fixed answers (an address is a redirect), a clock that only waiting moves, and a list of what was asked when. */
function web(answers: Readonly<Record<string, FetchOutcome | string>>) {
  let time = 0;
  const asked: string[] = [];
  const fetcher: GuardedFetch = {
    get: async ({ url, stopAt }) => {
      asked.push(`${time} ${url}`);
      const answer = answers[url] ?? missing;
      if (typeof answer !== "string") return answer;
      return (await stopAt?.(new URL(answer))) ?? page("there");
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
  const letPass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { get, asked, letPass };
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

test("a redirect to where robots.txt forbids is not followed, on this host or another", async () => {
  const rules = page("User-agent: *\nDisallow: /private/");
  const { get, asked } = web({
    "http://a.example/robots.txt": rules,
    "http://b.example/robots.txt": rules,
    "http://a.example/1": "http://a.example/private/1",
    "http://a.example/2": "http://b.example/private/2",
    "http://a.example/3": "http://b.example/3",
  });
  expect(await get("http://a.example/1")).toMatchObject({ kind: "refused" });
  expect(await get("http://a.example/2")).toMatchObject({
    kind: "refused",
    why: "the robots.txt of b.example asks not to read this address",
  });
  expect((await get("http://a.example/3")).kind).toBe("ok");
  expect(asked.filter((line) => line.endsWith("robots.txt"))).toHaveLength(2);
});

test("a host that asks to be left alone is not asked until then; others are", async () => {
  const { get, asked, letPass } = web({
    "http://a.example/busy": { ...broken, status: 429, retryAfter: "600" },
    "http://a.example/x": page("ok"),
    "http://b.example/x": page("ok"),
  });
  expect(await get("http://a.example/busy")).toMatchObject({ status: 429 });
  expect(await get("http://a.example/x")).toEqual({
    kind: "failed",
    why: "a.example asks to be left alone for 10 more minutes",
    status: null,
    retryAfter: "600",
  });
  expect((await get("http://b.example/x")).kind).toBe("ok");
  expect(asked.filter((line) => line.endsWith("a.example/x"))).toEqual([]);
  letPass(600_000);
  expect((await get("http://a.example/x")).kind).toBe("ok");
});

test.each([
  ["stars without end", `Disallow: /${"*".repeat(500_000)}b`],
  ["stars between letters", `Disallow: /${"*a".repeat(250_000)}b`],
  ["ten thousand rules with stars", "Disallow: /*a*a*a*a*a*a*a*a*a*a*b\n".repeat(14_000)],
])("a robots.txt of %s is matched at once", async (_, rules) => {
  const { get } = web({
    "http://a.example/robots.txt": page(`User-agent: *\n${rules}`),
    "http://a.example/b/private": page("ok"),
  });
  const started = performance.now();
  await get(`http://a.example/${"a".repeat(1900)}`);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("a rule with many stars forbids what it says, and an address without end is not fetched", async () => {
  const { get } = web({
    "http://a.example/robots.txt": page(`User-agent: *\nDisallow: /${"a*".repeat(30)}z`),
    "http://a.example/b": page("ok"),
  });
  expect((await get(`http://a.example/${"a-".repeat(30)}z`)).kind).toBe("refused");
  expect((await get("http://a.example/b")).kind).toBe("ok");
  expect(await get(`http://a.example/${"b".repeat(2000)}`)).toMatchObject({
    kind: "refused",
    why: "its address is longer than 2000 characters",
  });
});
