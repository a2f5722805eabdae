import { analyse } from "../analyse.ts";
import { bareArticle } from "../ingest/bare-article.ts";
import type { Quote, Span } from "../model.ts";
import { figureRow } from "./figures/figure-row.ts";

type Pair = readonly [start: number, end: number];

export type ExtractedQuote = Readonly<{
  kind: Quote["kind"];
  spans: readonly Pair[];
  speaker: Readonly<{ name: string | null; mention: Pair | null }>;
}>;

/** What `otr extract` finds in a text, in the shape the measures read: pairs of offsets instead of spans. */
export type ExtractedRow = Readonly<{
  quotes: readonly ExtractedQuote[];
  figures: readonly NonNullable<ReturnType<typeof figureRow>>[];
  sentences: readonly Pair[];
}>;

/** Quotes, figures and sentences of a text that is taken as it is, without outlet, headline or date. */
export function extractRow(text: string): ExtractedRow {
  const analysis = analyse(bareArticle(text));
  return {
    quotes: analysis.quotes.map(({ kind, spans, speaker }) => ({
      kind,
      spans: spans.map(pairOf),
      speaker: {
        name: speaker.name,
        mention: speaker.mention === null ? null : pairOf(speaker.mention),
      },
    })),
    figures: analysis.figures.flatMap((figure) => figureRow(figure, text) ?? []),
    sentences: analysis.sentences.map((sentence) => pairOf(sentence.span)),
  };
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
