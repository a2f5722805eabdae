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

/** Reads a feed once; a page that names feeds leads to the first of them. */
export async function testFeed(ports: WatchPorts, address: string): Promise<FeedTest> {
  const first = await readOnce(ports, address);
  if (first.kind !== "page") return first;
  const [named] = first.feeds;
  if (named === undefined) return { kind: "failed", reason: first.reason };
  const second = await readOnce(ports, named);
  if (second.kind !== "page") return second;
  return { kind: "failed", reason: `${address} names a feed, but: ${second.reason}` };
}

/** `why` as the parser gives it: "it is empty". */
export function notAFeed(address: string, why: string): string {
  return `What ${address} gives is no feed: ${why}.`;
}

type Reading = FeedTest | Readonly<{ kind: "page"; reason: string; feeds: readonly string[] }>;

async function readOnce(ports: WatchPorts, address: string): Promise<Reading> {
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
      const parsed = ports.parseFeed(response.body, response.contentType, source);
      if (parsed.kind === "not-a-feed") {
        return { kind: "page", reason: notAFeed(source, parsed.reason), feeds: parsed.feeds };
      }
      const whole = parsed.items.filter(({ content }) => content !== null).length;
      return { kind: "feed", address: source, title: parsed.title, items: parsed.items.length, whole };
    }
  }
}
