import type { BlockRole } from "../../model.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What is known of an article from elsewhere: a page's metadata, a list of sources. */
export type KnownFacts = Readonly<{ headline: string | null; byline: string | null }>;

/** A paragraph on its way to a role. The rules write it, in turn; null is not decided yet. */
export type Draft = {
  readonly paragraph: Paragraph;
  /** How many words it has; counted once, for most rules ask. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  role: BlockRole | null;
  rule: string;
};

/** A paragraph that no rule has looked at yet. */
export function toDraft(paragraph: Paragraph): Draft {
  const { text } = paragraph;
  return { paragraph, words: wordCount(text), closed: endsAsSentence(text), role: null, rule: "default" };
}

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

/** Whether a text has these plain words and no others. */
export function hasWords(text: string, words: string): boolean {
  // The first word tells most paragraphs apart from a headline; the others are not taken to pieces.
  const first = /[\p{L}\p{N}]+/u.exec(text.toLowerCase())?.[0] ?? "";
  return words !== "" && words.startsWith(first) && plainWords(text) === words;
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Ends as a sentence does, perhaps inside quotation marks or brackets. */
function endsAsSentence(text: string): boolean {
  return /$(?<=[.!?…:;,।。！？]["”’')\]»]*)/u.test(text);
}

/** Long and closed enough to be a paragraph of a report. */
export function isProse(text: string): boolean {
  return wordCount(text) >= 12 && endsAsSentence(text);
}
