import type { Sentence, Span } from "../../model.ts";

/** Indexes of the first and last sentence that spans touch; sentences and spans in order of the text. */
export function sentenceRange(
  sentences: readonly Sentence[],
  spans: readonly Span[],
): readonly [first: number, last: number] {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const first = Math.min(firstEndingAfter(sentences, start), Math.max(0, sentences.length - 1));
  let last = first;
  while ((sentences[last + 1]?.span.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return [first, last];
}

function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
