import { printDay } from "../../../commands/coverage.ts";
import type { Section } from "../../../commands/reply.ts";
import { citationsOf, numberOf, sourceKey } from "../../../commands/sources-of.ts";
import type { Citation } from "../../../src/model.ts";
import { UMBRELLA } from "../slash-names.ts";
import { linked, type RichElement } from "./blocks.ts";
import { mrkdwnLink, mrkdwnWords, withoutFragment } from "./markup.ts";

/** `[2 ¶5]`: the number of the source and the paragraph, linked to the words in their place. */
export function reference(sources: readonly Citation[], citation: Citation): RichElement {
  return linked(citation.url, referenceLabel(sources, citation));
}

/** References one after the other, the article's own first. */
export function references(sources: readonly Citation[], citations: readonly Citation[]): RichElement[] {
  return citations.map((citation) => reference(sources, citation));
}

/** `[1 ¶3] The Courant, 24 June 2019, “Headline” (digest)` in mrkdwn, the words linked. */
export function citationLine(sources: readonly Citation[], citation: Citation): string {
  return `${mrkdwnWords(referenceLabel(sources, citation))} ${mrkdwnLink(citation.url, place(citation))}`;
}

/** The entry of a source in the list at the end, with how to read it. */
export function sourceLine(sources: readonly Citation[], source: Citation): string {
  const url = source.url === null ? null : withoutFragment(source.url);
  const id = mrkdwnWords(`/${UMBRELLA} article ${source.articleId}`);
  return `[${numberOf(sources, source)}] ${mrkdwnLink(url, place(source))} · ${id}`;
}

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

function referenceLabel(sources: readonly Citation[], citation: Citation): string {
  const paragraph = citation.paragraph === null ? "" : ` ¶${citation.paragraph}`;
  return `[${numberOf(sources, citation)}${paragraph}]`;
}

function place(citation: Citation): string {
  const headline = citation.headline === null ? "" : `, “${citation.headline}”`;
  const kind = citation.kind === "digest" ? " (digest)" : "";
  const version = citation.version > 1 ? `, version ${citation.version}` : "";
  return `${citation.outlet}, ${printDay(citation.published)}${headline}${kind}${version}`;
}
