import { printDay } from "../../commands/coverage.ts";
import type { Section } from "../../commands/reply.ts";
import { citationsOf, numberOf, sourceKey } from "../../commands/sources-of.ts";
import type { Citation } from "../../src/model.ts";

/**
 * The citations a section prints as numbers alone, which the list of sources spells out. Quotes and found
 * articles print theirs in full.
 */
export function numberedOnly(section: Section): readonly Citation[] {
  if (section.type === "hits") return [];
  if (section.type !== "quotes") return citationsOf(section);
  return section.quotes.flatMap(({ citation, also, variants }) => {
    const full = new Set([citation, ...also].map(sourceKey));
    return variants.map((variant) => variant.citation).filter((each) => !full.has(sourceKey(each)));
  });
}

/** `[2 ¶5]`: the number of the source and the paragraph; `[2]` for a headline. */
export function referenceLabel(sources: readonly Citation[], citation: Citation): string {
  const paragraph = citation.paragraph === null ? "" : ` ¶${citation.paragraph}`;
  return `[${numberOf(sources, citation)}${paragraph}]`;
}

/** `The Courant, 24 June 2019, “Headline” (digest)`: what tells a source from another. */
export function place(citation: Citation): string {
  const headline = citation.headline === null ? "" : `, “${citation.headline}”`;
  const version = citation.version > 1 ? `, version ${citation.version}` : "";
  return `${citation.outlet}, ${printDay(citation.published)}${headline}${kindMark(citation)}${version}`;
}

/** " (digest)" behind a source that is no report; nothing behind one that is. */
export function kindMark({ kind }: Pick<Citation, "kind">): string {
  switch (kind) {
    case "report":
      return "";
    case "digest":
      return " (digest)";
    case "feed-item":
      return " (from its feed)";
  }
}
