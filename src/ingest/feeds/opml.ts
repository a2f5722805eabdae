import { generateOpml, parseOpml } from "feedsmith";

/** A feed as a subscription list names it. */
export type Subscription = Readonly<{ address: string; title: string | null }>;

type Outline = Readonly<{ text?: string; title?: string; xmlUrl?: string; outlines?: readonly Outline[] }>;

/** The feeds of a subscription list, folders flattened; null when it is no OPML. */
export function readOpml(text: string): readonly Subscription[] | null {
  try {
    const outlines: readonly Outline[] = parseOpml(text).body?.outlines ?? [];
    return outlines.flatMap(subscriptionsOf);
  } catch {
    return null;
  }
}

function subscriptionsOf(outline: Outline): readonly Subscription[] {
  const url = outline.xmlUrl === undefined ? null : URL.parse(outline.xmlUrl);
  const own =
    url !== null && /^https?:$/u.test(url.protocol)
      ? [{ address: url.href, title: outline.title ?? outline.text ?? null }]
      : [];
  return [...own, ...(outline.outlines ?? []).flatMap(subscriptionsOf)];
}

/** A subscription list that other readers take. */
export function writeOpml(subscriptions: readonly Subscription[]): string {
  const outlines = subscriptions.map(({ address, title }) => ({
    type: "rss",
    text: title ?? address,
    title: title ?? address,
    xmlUrl: address,
  }));
  return generateOpml({ head: { title: "On the Record" }, body: { outlines } });
}
