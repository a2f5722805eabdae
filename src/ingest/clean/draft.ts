import type { BlockRole } from "../../model.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What is known of an article from elsewhere: a page's metadata, a list of sources. */
export type KnownFacts = Readonly<{ headline: string | null; byline: string | null }>;

/** A paragraph on its way to a role. The rules write it, in turn; null is not decided yet. */
export type Draft = { readonly paragraph: Paragraph; role: BlockRole | null; rule: string };

/** Gives a role, unless an earlier rule has. */
export function mark(draft: Draft | undefined, role: BlockRole, rule: string): void {
  if (draft === undefined || draft.role !== null) return;
  draft.role = role;
  draft.rule = rule;
}

/** Words for comparing: lower case, without marks. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Ends as a sentence does, perhaps inside quotation marks or brackets. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:;,।。！？]["”’')\]»]*$/u.test(text);
}

/** Long and closed enough to be a paragraph of a report. */
export function isProse(text: string): boolean {
  return wordCount(text) >= 12 && endsAsSentence(text);
}
