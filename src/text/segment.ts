import type { Block, Sentence, Span } from "../model.ts";

/** The sentences of every block, in order; a block that is not body has paragraph number 0. */
export function segment(text: string, blocks: readonly Block[]): readonly Sentence[] {
  let paragraph = 0;
  return blocks.flatMap((block, index) => {
    if (block.role === "body") paragraph += 1;
    const start = block.dateline?.end ?? block.span.start;
    return splitSentences(text, { start, end: block.span.end }).map((span) => ({
      span,
      block: index,
      paragraph: block.role === "body" ? paragraph : 0,
    }));
  });
}

/** Splits a range of running text into sentences, white space trimmed. */
export function splitSentences(text: string, range: Span): readonly Span[] {
  const spans: Span[] = [];
  const pattern = /\S[\s\S]*?[.!?]["”’)]*(?=\s|$)|\S[\s\S]*$/gu;
  const stretch = text.slice(range.start, range.end);
  for (const match of stretch.matchAll(pattern)) {
    const start = range.start + match.index;
    const end = start + match[0].trimEnd().length;
    spans.push({ start, end });
  }
  return spans;
}
