import { numberOf } from "../../../commands/sources-of.ts";
import type { Citation } from "../../../src/model.ts";
import { place, referenceLabel } from "../../shared/source-words.ts";
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
