import type { AnalysedArticle, CitedText, Quote, Span } from "../../model.ts";
import { cite, paragraphAt } from "../cite.ts";
import { saysWords } from "../says-words.ts";

/** A piece of a quotation as printed, or the reporter's words between two pieces. */
export type Piece = Readonly<{ type: "quoted" | "cue"; text: string }>;

/** Longer stretches between two pieces are not a cue but text in between, and shown as a gap. */
const LONGEST_CUE = 160;

/** Stands where a quotation goes on in the next paragraph, which opens its marks again without closing any. */
const PARAGRAPH = "¶";

/** The quotation in its pieces, the cue that splits it marked. The words are slices of the article. */
export function piecesOf({ article }: AnalysedArticle, quote: Quote): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Span | undefined;
  for (const span of quote.spans) {
    if (before !== undefined) {
      const gap = article.text.slice(before.end, span.start);
      const between = gap.trim();
      if (between === "" && gap.includes("\n")) pieces.push({ type: "cue", text: PARAGRAPH });
      else if (between !== "") {
        pieces.push({ type: "cue", text: between.length <= LONGEST_CUE ? between : "…" });
      }
    }
    pieces.push({ type: "quoted", text: article.text.slice(span.start, span.end) });
    before = span;
  }
  return pieces;
}

/** A reporter's words around a quotation count as its context from this many on: "Bhatt said" is only a cue. */
const FEWEST_WORDS_AROUND = 8;

/**
 * What a reader needs beside the quotation: the reporter's sentence where that says more than who spoke, else
 * the sentence before when it leads into it. A sentence that quotes somebody, or
 * tells what somebody else says, is no context: it would read as if the one answered the other; nor is "9:15 a.m.".
 * Null when there is none.
 */
export function contextOf({ article, analysis }: AnalysedArticle, quote: Quote): CitedText | null {
  const [first, last] = quote.sentences;
  const from = analysis.sentences[first];
  const to = analysis.sentences[last];
  if (from === undefined || to === undefined) return null;
  const own = { start: from.span.start, end: to.span.end };
  if (quote.kind === "partial" || wordsAround(article.text, own, quote) >= FEWEST_WORDS_AROUND) {
    return cite(article, [own], from.paragraph || null);
  }
  const before = analysis.sentences[first - 1];
  if (before === undefined || before.paragraph === 0 || from.paragraph - before.paragraph > 1) return null;
  const others = analysis.quotes.some(
    ({ kind, sentences, speaker }) =>
      (kind === "direct" || speaker.name !== quote.speaker.name) &&
      sentences[0] <= first - 1 &&
      sentences[1] >= first - 1,
  );
  const says = saysWords(article.text.slice(before.span.start, before.span.end));
  return others || !says ? null : cite(article, [before.span], before.paragraph);
}

/** Words of a range that stand outside the quotation. */
function wordsAround(text: string, range: Span, quote: Quote): number {
  let rest = "";
  let at = range.start;
  for (const span of quote.spans) {
    rest += ` ${text.slice(at, Math.max(at, span.start))}`;
    at = Math.max(at, span.end);
  }
  rest += ` ${text.slice(at, Math.max(at, range.end))}`;
  return rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The paragraph a quotation begins in. */
export function paragraphOf({ analysis }: AnalysedArticle, quote: Quote): number | null {
  return paragraphAt(analysis.blocks, quote.spans[0]?.start ?? 0);
}
