import type { Entity, Sentence } from "../../model.ts";
import { SAID_BY_PRONOUN } from "./dangling-words.ts";

/**
 * Whether a sentence is the claim of a mere "he" or "she": “It is late,” she said. Outside the marks nobody is named
 * before the pronoun, so that a reader who sees the sentence alone cannot know whose words they are.
 */
export function saidByPronoun(text: string, { span }: Sentence, entities: readonly Entity[]): boolean {
  const words = text.slice(span.start, span.end);
  const around = words.replace(/“[^”]*”?|"[^"]*"?/gu, (quoted) => " ".repeat(quoted.length));
  const at = SAID_BY_PRONOUN.exec(around)?.index;
  if (at === undefined) return false;
  return !entities.some(
    ({ kind, mentions }) =>
      kind === "person" && mentions.some(({ start, end }) => start >= span.start && end <= span.start + at),
  );
}
