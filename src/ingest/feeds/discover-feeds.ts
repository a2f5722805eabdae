import { htmlNodes } from "../page/html-nodes.ts";

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|xml)$|^text\/xml$/iu;
const MOST = 20;

/** The feeds that a page names in its head (`<link rel="alternate">`), as absolute http(s) addresses. */
export function discoverFeeds(html: string, address: string): readonly string[] {
  const found = new Set<string>();
  for (const node of htmlNodes(html)) {
    if (node.nodeName !== "link" || !("attrs" in node)) continue;
    const attribute = (name: string): string => node.attrs.find((given) => given.name === name)?.value ?? "";
    const alternate = attribute("rel").toLowerCase().split(/\s+/u).includes("alternate");
    if (!alternate || !FEED_TYPES.test(attribute("type").trim())) continue;
    const url = URL.parse(attribute("href"), address);
    if (url !== null && /^https?:$/u.test(url.protocol)) found.add(url.href);
    if (found.size >= MOST) break;
  }
  return [...found];
}
