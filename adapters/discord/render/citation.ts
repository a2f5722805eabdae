import { numberOf } from "../../../commands/sources-of.ts";
import type { Citation } from "../../../src/model.ts";
import { place, referenceLabel } from "../../shared/source-words.ts";
import { cut, escapeMarkdown, link, withoutFragment } from "./markdown.ts";

/** Characters of an outlet, a day and a long headline. */
const LONGEST_PLACE = 300;

/** `[2 ¶5]`, linked to the words in their place; one after the other, the article's own first. */
export function references(sources: readonly Citation[], citations: readonly Citation[]): string {
  return citations.map((citation) => link(referenceLabel(sources, citation), citation.url)).join("");
}

/** `[1 ¶3] The Courant, 24 June 2019, “Headline” (digest)`, the place linked. */
export function citationLine(sources: readonly Citation[], citation: Citation): string {
  const label = escapeMarkdown(referenceLabel(sources, citation));
  return `${label} ${link(cut(place(citation), LONGEST_PLACE), citation.url)}`;
}

/** The entry of a source in the list at the end, with how to read it. */
export function sourceLine(sources: readonly Citation[], source: Citation): string {
  const url = source.url === null ? null : withoutFragment(source.url);
  const about = link(cut(place(source), LONGEST_PLACE), url);
  return `\\[${numberOf(sources, source)}\\] ${about} · /article ${escapeMarkdown(source.articleId)}`;
}
