import PQueue from "p-queue";
import { type FetchOutcome, type FetchRequest, type GuardedFetch, USER_AGENT } from "./guarded-fetch.ts";
import { type Robots, readRobots } from "./robots.ts";

export type PoliteOptions = Readonly<{
  now: () => Date;
  /** Waits some milliseconds; injected so that tests need not. */
  wait: (milliseconds: number) => Promise<void>;
}>;

/** Between two requests to one host, in milliseconds. */
const PAUSE = 1000;
/** robots.txt is asked for again after a day (RFC 9309, 2.4). */
const ROBOTS_AGE = 86_400_000;
/** At least this much must be read (RFC 9309, 2.5). */
const LARGEST_ROBOTS = 512 * 1024;
/** Hosts remembered; the least lately asked go first. */
const MOST_HOSTS = 1000;

/** "unknown" while the server fails to give its rules. */
type Rules = Robots | "unknown";

type Host = {
  readonly queue: PQueue;
  last: number | null;
  robots: Readonly<{ at: number; rules: Robots }> | null;
};

/**
 * Fetches as a guest: one request at a time to a host with a pause between, and nothing its robots.txt forbids.
 * A robots.txt that cannot be had because of a server error forbids everything for now, which is a failure to be
 * tried again and no refusal; a missing or unreachable one forbids nothing (RFC 9309, 2.3.1).
 */
export function politely(fetcher: GuardedFetch, { now, wait }: PoliteOptions): GuardedFetch {
  const hosts = new Map<string, Host>();

  const hostOf = (name: string): Host => {
    const known: Host = hosts.get(name) ?? {
      queue: new PQueue({ concurrency: 1 }),
      last: null,
      robots: null,
    };
    hosts.delete(name);
    hosts.set(name, known);
    const [oldest] = hosts.keys();
    if (hosts.size > MOST_HOSTS && oldest !== undefined) hosts.delete(oldest);
    return known;
  };

  const inTurn = async (host: Host, request: FetchRequest): Promise<FetchOutcome> => {
    const left = host.last === null ? 0 : host.last + PAUSE - now().getTime();
    if (left > 0) await wait(left);
    const outcome = await fetcher.get(request);
    host.last = now().getTime();
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

  return {
    get: (request) => {
      const url = URL.parse(request.url);
      if (url === null || !/^https?:$/u.test(url.protocol)) return fetcher.get(request);
      const host = hostOf(url.host);
      return host.queue.add(async () => {
        const rules = await rulesOf(host, url);
        if (rules === "unknown") {
          const why = `the robots.txt of ${url.host} cannot be read for now, so nothing there is`;
          return { kind: "failed", why, status: null, retryAfter: null };
        }
        if (rules.isAllowed(url.href, USER_AGENT) === false) {
          return { kind: "refused", why: `the robots.txt of ${url.host} asks not to read this address` };
        }
        return inTurn(host, request);
      });
    },
    close: fetcher.close,
  };
}
