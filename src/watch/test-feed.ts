import type { WatchPorts } from "./ports.ts";

/** What a feed's address gives now. */
export type FeedTest =
  | Readonly<{
      kind: "feed";
      /** The feed's own address: another one when a site's address was given, or it moved for good. */
      address: string;
      title: string | null;
      items: number;
      /** Items that carry their whole text; the others are read from the pages they link to. */
      whole: number;
    }>
  | Readonly<{ kind: "failed"; reason: string }>;

/** What reading a feed asks of the rest of the program. */
type FeedPorts = Pick<WatchPorts, "fetchFeed" | "parseFeed">;

/** Feeds of a page that are tried until one of them is a feed. */
const MOST_TRIED = 3;
/** Where sites that name no feed most often have one. */
const USUAL_PATHS: readonly string[] = ["/feed/", "/rss.xml", "/feed.xml", "/atom.xml"];

/** Reads a feed once. A page leads to the feeds that it names, and when it names none, to where they usually are. */
export async function testFeed(ports: FeedPorts, address: string): Promise<FeedTest> {
  const first = await readOnce(ports, address);
  if (first.kind !== "page") return first;
  const named = first.feeds.slice(0, MOST_TRIED);
  const tried = named.length > 0 ? named : first.isPage ? usualFeeds(address) : [];
  let reason: string | null = null;
  for (const candidate of tried) {
    const second = await readOnce(ports, candidate);
    if (second.kind === "feed") return second;
    reason ??= second.reason;
  }
  return {
    kind: "failed",
    reason: named.length > 0 ? `${address} names a feed, but: ${reason}` : first.reason,
  };
}

function usualFeeds(address: string): readonly string[] {
  return USUAL_PATHS.map((path) => new URL(path, address).href);
}

/** `why` as the parser gives it: "it is empty". */
export function notAFeed(address: string, why: string): string {
  return `What ${address} gives is no feed: ${why}.`;
}

type Reading =
  | FeedTest
  | Readonly<{ kind: "page"; isPage: boolean; reason: string; feeds: readonly string[] }>;

async function readOnce(ports: FeedPorts, address: string): Promise<Reading> {
  const response = await ports.fetchFeed({ address, etag: null, lastModified: null });
  switch (response.kind) {
    case "failed":
      return { kind: "failed", reason: response.reason };
    case "gone":
      return { kind: "failed", reason: "The server says that it is gone for good (410)." };
    case "not-modified":
      return { kind: "failed", reason: "The server sent nothing, though nothing was asked conditionally." };
    case "fetched": {
      const source = response.movedTo ?? address;
      const parsed = await ports.parseFeed(response.body, response.contentType, source);
      if (parsed.kind === "not-a-feed") {
        const isPage = /html/iu.test(response.contentType ?? "");
        return { kind: "page", isPage, reason: notAFeed(source, parsed.reason), feeds: parsed.feeds };
      }
      const whole = parsed.items.filter(({ content }) => content !== null).length;
      return { kind: "feed", address: source, title: parsed.title, items: parsed.items.length, whole };
    }
  }
}
