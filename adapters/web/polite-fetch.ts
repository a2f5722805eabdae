import PQueue from "p-queue";
import { retryDelay } from "../../src/watch/schedule.ts";
import { type FetchOutcome, type FetchRequest, type GuardedFetch, USER_AGENT } from "./guarded-fetch.ts";
import { type Robots, readRobots } from "./robots.ts";

export type PoliteOptions = Readonly<{
  now: () => Date;
  /** Waits some milliseconds; injected so that tests need not. */
  wait: (milliseconds: number) => Promise<void>;
}>;

/** Between two requests to one host, in milliseconds. */
const PAUSE = 1000;
const DAY = 86_400_000;
/** robots.txt is asked for again after a day (RFC 9309, 2.4). */
const ROBOTS_AGE = DAY;
/** A host that asks for a longer silence is asked again after this. */
const LONGEST_SILENCE = DAY;
/** At least this much must be read (RFC 9309, 2.5). */
const LARGEST_ROBOTS = 512 * 1024;
/** Longer addresses lead to no page; matching them with rules would take long. */
const LONGEST_ADDRESS = 2000;
/** Hosts remembered; the least lately asked go first. */
const MOST_HOSTS = 1000;

/** "unknown" while the server fails to give its rules. */
type Rules = Robots | "unknown";

type Host = {
  readonly name: string;
  readonly queue: PQueue;
  last: number | null;
  /** Until when it asked not to be asked (`Retry-After`). */
  silentUntil: number;
  robots: Readonly<{ at: number; rules: Robots }> | null;
};

/**
 * Fetches as a guest: one request at a time to a host with a pause between, none for as long as it asks to be left
 * alone, and nothing its robots.txt forbids, redirects included. A robots.txt that cannot be had because of a
 * server error forbids everything for now, which is a failure to be tried again and no refusal; a missing or
 * unreachable one forbids nothing (RFC 9309, 2.3.1).
 */
export function politely(fetcher: GuardedFetch, { now, wait }: PoliteOptions): GuardedFetch {
  const hosts = new Map<string, Host>();

  const hostOf = (name: string): Host => {
    const known: Host = hosts.get(name) ?? {
      name,
      queue: new PQueue({ concurrency: 1 }),
      last: null,
      silentUntil: 0,
      robots: null,
    };
    hosts.delete(name);
    hosts.set(name, known);
    const [oldest] = hosts.keys();
    if (hosts.size > MOST_HOSTS && oldest !== undefined) hosts.delete(oldest);
    return known;
  };

  const inTurn = async (host: Host, request: FetchRequest): Promise<FetchOutcome> => {
    const silent = host.silentUntil - now().getTime();
    if (silent > 0) return silenceOf(host, silent);
    const left = host.last === null ? 0 : host.last + PAUSE - now().getTime();
    if (left > 0) await wait(left);
    const outcome = await fetcher.get(request);
    host.last = now().getTime();
    if (outcome.kind === "failed") {
      host.silentUntil = host.last + Math.min(LONGEST_SILENCE, retryDelay(outcome.retryAfter, now()));
    }
    return outcome;
  };

  const rulesOf = async (host: Host, url: URL): Promise<Rules> => {
    if (host.robots !== null && now().getTime() - host.robots.at < ROBOTS_AGE) return host.robots.rules;
    const address = new URL("/robots.txt", url).href;
    const outcome = await inTurn(host, { url: address, accept: "text/plain", largest: LARGEST_ROBOTS });
    // A server that fails is asked again with the next request; a missing robots.txt is an answer.
    if (outcome.kind === "failed" && outcome.status !== null && outcome.status >= 500) return "unknown";
    const rules = readRobots(address, outcome.kind === "ok" ? new TextDecoder().decode(outcome.body) : "");
    if (outcome.kind !== "failed" || outcome.status !== null) host.robots = { at: now().getTime(), rules };
    return rules;
  };

  /** Why an address is not asked for; null when it may be. */
  const objection = async (url: URL): Promise<FetchOutcome | null> => {
    if (url.href.length > LONGEST_ADDRESS) {
      return { kind: "refused", why: `its address is longer than ${LONGEST_ADDRESS} characters` };
    }
    const host = hostOf(url.host);
    const silent = host.silentUntil - now().getTime();
    if (silent > 0) return silenceOf(host, silent);
    const rules = await rulesOf(host, url);
    if (rules === "unknown") {
      const why = `the robots.txt of ${url.host} cannot be read for now, so nothing there is`;
      return { kind: "failed", why, status: null, retryAfter: null };
    }
    if (rules.isAllowed(url.href, USER_AGENT) !== false) return null;
    return { kind: "refused", why: `the robots.txt of ${url.host} asks not to read this address` };
  };

  return {
    get: (request) => {
      const url = URL.parse(request.url);
      if (url === null || !/^https?:$/u.test(url.protocol)) return fetcher.get(request);
      const host = hostOf(url.host);
      const stopAt = async (next: URL): Promise<FetchOutcome | null> =>
        /^https?:$/u.test(next.protocol) ? objection(next) : null;
      return host.queue.add(
        async () => (await objection(url)) ?? (await inTurn(host, { ...request, stopAt })),
      );
    },
    close: fetcher.close,
  };
}

function silenceOf({ name }: Host, milliseconds: number): FetchOutcome {
  const minutes = Math.ceil(milliseconds / 60_000);
  return {
    kind: "failed",
    why: `${name} asks to be left alone for ${minutes} more minute${minutes === 1 ? "" : "s"}`,
    status: null,
    retryAfter: String(Math.ceil(milliseconds / 1000)),
  };
}
