import { generateOpml, parseOpml } from "feedsmith";

/** A feed as a subscription list names it. */
export type Subscription = Readonly<{
  address: string;
  title: string | null;
  /** The outlet that an administrator files its items under; null in lists of other programs. */
  outlet: string | null;
}>;

type Outline = Readonly<{
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlet?: unknown;
  outlines?: readonly Outline[];
}>;

/** An attribute of our own, which other readers pass over: what they call a feed is not what its outlet is called. */
const OWN = { extraOutlineAttributes: ["outlet"] } as const;

/** The feeds of a subscription list, folders flattened; null when it is no OPML. */
export function readOpml(text: string): readonly Subscription[] | null {
  try {
    const outlines: readonly Outline[] = parseOpml(text, OWN).body?.outlines ?? [];
    return outlines.flatMap(subscriptionsOf);
  } catch {
    return null;
  }
}

function subscriptionsOf(outline: Outline): readonly Subscription[] {
  const url = outline.xmlUrl === undefined ? null : URL.parse(outline.xmlUrl);
  const own =
    url !== null && /^https?:$/u.test(url.protocol)
      ? [
          {
            address: url.href,
            title: outline.title ?? outline.text ?? null,
            outlet: typeof outline.outlet === "string" ? outline.outlet : null,
          },
        ]
      : [];
  return [...own, ...(outline.outlines ?? []).flatMap(subscriptionsOf)];
}

/** A subscription list that other readers take. */
export function writeOpml(subscriptions: readonly Subscription[]): string {
  const outlines = subscriptions.map(({ address, title, outlet }) => {
    const name = outlet ?? title ?? address;
    return { type: "rss", text: name, title: name, xmlUrl: address, ...(outlet === null ? {} : { outlet }) };
  });
  return generateOpml({ head: { title: "On the Record" }, body: { outlines } }, OWN);
}
