import { parseFeed as parseAnyFeed } from "feedsmith";
import { z } from "zod";
import type { ParsedFeed } from "../../watch/ports.ts";
import { decodeText } from "../readers/decode-text.ts";
import { boundedXml, LARGEST_FEED } from "./bounded-xml.ts";
import { discoverFeeds } from "./discover-feeds.ts";
import { feedDate } from "./feed-date.ts";
import { type WrittenItem, withWords } from "./item-words.ts";
import { salvageFeed } from "./salvage.ts";

type AnyFeed = ReturnType<typeof parseAnyFeed>;

/** Items beyond this are left out: a feed is news, not an archive. */
const MOST_ITEMS = 1000;
const ROOT = /<(?:rss|feed|rdf:RDF)\b/iu;

/**
 * Reads RSS, Atom, RDF or JSON Feed. A feed that breaks off gives its whole items; one without items is a feed
 * all the same. Anything else says why it is none, and which feeds it names when it is a page. Never throws.
 */
export function parseFeed(body: Uint8Array, contentType: string | null, address: string): ParsedFeed {
  if (body.byteLength > LARGEST_FEED) return notAFeed("it is larger than 8 MB");
  const declared = /charset=["']?([\w-]+)/iu.exec(contentType ?? "")?.[1] ?? null;
  const inDocument = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/iu.exec(
    new TextDecoder("latin1").decode(body.subarray(0, 200)),
  )?.[1];
  const text = decodeText(body, declared ?? inDocument ?? null).trim();
  if (text === "") return notAFeed("it is empty");
  if (text.startsWith("{")) return parseJson(text, address);
  const bounded = boundedXml(text);
  if (bounded.kind === "refused") return notAFeed(bounded.why);
  const { xml } = bounded;
  const parsed = tryParse(xml) ?? tryParse(salvageFeed(xml));
  if (parsed !== null) return feedOf(parsed, address);
  if (ROOT.test(xml.slice(0, 4096))) return { kind: "feed", title: null, items: [] };
  const feeds = /<(?:html|head|link|body)\b/iu.test(xml.slice(0, 65_536)) ? discoverFeeds(xml, address) : [];
  return { kind: "not-a-feed", reason: "it is neither RSS nor Atom nor JSON Feed", feeds };
}

function notAFeed(reason: string): ParsedFeed {
  return { kind: "not-a-feed", reason, feeds: [] };
}

function tryParse(xml: string | null): AnyFeed | null {
  if (xml === null) return null;
  try {
    return parseAnyFeed(xml);
  } catch {
    return null;
  }
}

const jsonFeed = z.looseObject({ version: z.string(), items: z.array(z.unknown()).optional() });

/** Servers that write `"version": "1.1"` instead of the address the format asks for are understood too. */
function parseJson(text: string, address: string): ParsedFeed {
  try {
    const value = jsonFeed.parse(JSON.parse(text));
    if (value.items === undefined) return { kind: "feed", title: null, items: [] };
    return feedOf(parseAnyFeed({ ...value, version: "https://jsonfeed.org/version/1.1" }), address);
  } catch {
    return notAFeed("it is JSON, but no JSON Feed");
  }
}

function feedOf(parsed: AnyFeed, address: string): ParsedFeed {
  const { title, items } = writtenFeed(parsed, address);
  return { kind: "feed", title, items: items.map(withWords) };
}

type WrittenFeed = Readonly<{ title: string | null; items: readonly WrittenItem[] }>;

function writtenFeed(parsed: AnyFeed, address: string): WrittenFeed {
  switch (parsed.format) {
    case "rss": {
      const items = (parsed.feed.items ?? []).slice(0, MOST_ITEMS).map(
        (item): WrittenItem => ({
          id: plain(item.guid?.value),
          link: absolute(item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value), address),
          title: plain(item.title),
          published: feedDate(item.pubDate ?? item.dc?.dates?.[0]),
          byline: plain(item.dc?.creators?.[0] ?? personName(item.authors?.[0])),
          summary: plain(item.description),
          content: plain(item.content?.encoded),
        }),
      );
      return { title: plain(parsed.feed.title), items };
    }
    case "rdf": {
      const items = (parsed.feed.items ?? []).slice(0, MOST_ITEMS).map(
        (item): WrittenItem => ({
          id: plain(item.rdf?.about),
          link: absolute(item.link, address),
          title: plain(item.title),
          published: feedDate(item.dc?.dates?.[0]),
          byline: plain(item.dc?.creators?.[0]),
          summary: plain(item.description),
          content: plain(item.content?.encoded),
        }),
      );
      return { title: plain(parsed.feed.title), items };
    }
    case "atom": {
      const items = (parsed.feed.entries ?? []).slice(0, MOST_ITEMS).map((entry): WrittenItem => {
        const link =
          entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0];
        return {
          id: plain(entry.id),
          link: absolute(link?.href, address),
          title: plain(entry.title?.value),
          published: feedDate(entry.published ?? entry.updated),
          byline: plain(entry.authors?.[0]?.name),
          summary: plain(entry.summary?.value),
          content: plain(entry.content?.value),
        };
      });
      return { title: plain(parsed.feed.title?.value), items };
    }
    case "json": {
      const items = (parsed.feed.items ?? []).slice(0, MOST_ITEMS).map(
        (item): WrittenItem => ({
          id: plain(item.id),
          link: absolute(item.url ?? item.external_url, address),
          title: plain(item.title),
          published: feedDate(item.date_published),
          byline: plain(item.authors?.[0]?.name),
          summary: plain(item.summary),
          content: plain(item.content_html ?? item.content_text),
        }),
      );
      return { title: plain(parsed.feed.title), items };
    }
  }
}

/** RSS gives an address with the name in brackets, or either alone. */
function personName(
  person: string | Readonly<{ name?: string; email?: string }> | undefined,
): string | undefined {
  return typeof person === "string" ? person : person?.name;
}

function plain(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  return text === "" ? null : text;
}

/** An absolute http(s) address, null for anything else. */
function absolute(link: string | null | undefined, base: string): string | null {
  const url = link === null || link === undefined ? null : URL.parse(link.trim(), base);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}
