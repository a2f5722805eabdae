import type { Analysis, Figure, Span } from "../../model.ts";

/** A figure with what is needed to compare it with those of other articles. */
export type FigureItem = Readonly<{
  articleId: string;
  outlet: string;
  /** ISO day or date-time, null when unknown. */
  published: string | null;
  headline: string | null;
  /** The article's text: the figure's spans point into it. */
  text: string;
  figure: Figure;
  /** The sentence it stands in. */
  sentence: Span;
  /** What "our state" and "the city" mean in this article (`dominantPlace`); null when unknown. */
  articlePlace: string | null;
}>;

/** The sentence that a figure stands in; the figure itself in an analysis without it. */
export function sentenceSpanOf({ sentences }: Pick<Analysis, "sentences">, { sentence, span }: Figure): Span {
  return sentences[sentence]?.span ?? span;
}
