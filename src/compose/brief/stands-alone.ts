import type { Entity, Sentence } from "../../model.ts";
import { saysWords } from "../says-words.ts";
import {
  AMONG_THEM,
  BACKWARD_OPENINGS,
  BACKWARD_TIES,
  PERSON_PRONOUNS,
  PLURAL_PRONOUNS,
  SHORT_REFERENCES,
} from "./dangling-words.ts";

/** "families", "children"; not "this", "bus" or "crisis". */
const PLURAL = /^(?:\p{L}{2,}[^siu]s|people|children|men|women)$/u;
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/**
 * How well a sentence can be read without the one before it: 1 alone, 0 not at all.
 * "He also said the raids would go on." gives 0; "Bhatt said the raids would go on." gives 1.
 */
export function standsAlone(text: string, sentence: Sentence, entities: readonly Entity[]): number {
  const { start, end } = sentence.span;
  const words = text.slice(start, end).match(WORDS) ?? [];
  const first = words[0]?.toLowerCase();
  if (first === undefined || words.length < 4 || !saysWords(text.slice(start, end))) return 0;
  if (BACKWARD_OPENINGS.has(stem(first))) return first === "that" || first === "this" ? 0.1 : 0;
  let score = 1;
  const second = words[1]?.toLowerCase() ?? "";
  if (/^(?:the|that|this|those|these)$/u.test(first) && SHORT_REFERENCES.has(second)) score -= 0.5;
  if (words.slice(1, 5).some((word) => BACKWARD_TIES.has(word.toLowerCase()))) score -= 0.4;
  const pronounAt = words.findIndex((word) => PERSON_PRONOUNS.has(stem(word.toLowerCase())));
  const meansMany = PLURAL_PRONOUNS.has(stem(words[pronounAt]?.toLowerCase() ?? ""));
  const manyNamed = meansMany && words.slice(0, pronounAt).some((word) => PLURAL.test(word));
  if (pronounAt >= 0 && !manyNamed && !namesSomebody(start, end, entities)) score -= 0.6;
  if (AMONG_THEM.test(text.slice(start, end))) score -= 0.6;
  return Math.max(0, score);
}

/** The pronoun inside a contraction: "he’s" gives "he". */
function stem(word: string): string {
  return word.split(/['’]/u)[0] ?? word;
}

function namesSomebody(start: number, end: number, entities: readonly Entity[]): boolean {
  return entities.some(
    (entity) =>
      (entity.kind === "person" || entity.kind === "organisation") &&
      entity.mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
}
