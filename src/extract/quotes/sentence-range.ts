import type { Sentence, Span } from "../../model.ts";
import { lowerBound } from "./lower-bound.ts";

/** Indexes of the first and last sentence that spans touch; sentences and spans in order of the text. */
export function sentenceRange(
  sentences: readonly Sentence[],
  spans: readonly Span[],
): readonly [first: number, last: number] {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const touching = lowerBound(sentences.length, (index) => (sentences[index]?.span.end ?? 0) <= start);
  const first = Math.min(touching, Math.max(0, sentences.length - 1));
  let last = first;
  while ((sentences[last + 1]?.span.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return [first, last];
}
