import type { AnalysedArticle, CitedText, Span } from "../model.ts";
import { comparePrintings, type Difference } from "../relate/copies/compare-printings.ts";
import { citedAt, figureSpan, quoteSpan } from "./changes.ts";

/** What two printings of one report put differently: each one's sentence. */
export type ShownDifference = Readonly<{
  what: "figure" | "quotation" | "wording";
  first: CitedText;
  second: CitedText;
  /** For a figure: as each prints it, "more than 700,000" and "more than 120,000"; else null. */
  printed: readonly [first: string, second: string] | null;
}>;

/** Where two printings of one report differ, as it is shown. */
export type ShownDifferences = Readonly<{
  /** Figures first, then quotations, then wording. */
  differences: readonly ShownDifference[];
  /** How many sentences only one of them has. */
  onlyInFirst: number;
  onlyInSecond: number;
}>;

export function printingDifferences(first: AnalysedArticle, second: AnalysedArticle): ShownDifferences {
  const compared = comparePrintings(first, second);
  const wordsAt = ({ article }: AnalysedArticle, { start, end }: Span): string =>
    article.text.slice(start, end).replace(/\s+/gu, " ");
  const shown = <Item>(
    what: ShownDifference["what"],
    differences: readonly Difference<Item>[],
    spanOf: (printing: AnalysedArticle, item: Item) => Span | undefined,
    printedOf: (difference: Difference<Item>) => ShownDifference["printed"] = () => null,
  ): readonly ShownDifference[] =>
    differences.flatMap((difference) => {
      const here = citedAt(first, spanOf(first, difference.first));
      const there = citedAt(second, spanOf(second, difference.second));
      return here === null || there === null
        ? []
        : [{ what, first: here, second: there, printed: printedOf(difference) }];
    });
  return {
    differences: [
      ...shown("figure", compared.figures, figureSpan, (figure) => [
        wordsAt(first, figure.first.span),
        wordsAt(second, figure.second.span),
      ]),
      ...shown("quotation", compared.quotes, quoteSpan),
      ...shown("wording", compared.wording, (_, span: Span) => span),
    ],
    onlyInFirst: compared.onlyInFirst.length,
    onlyInSecond: compared.onlyInSecond.length,
  };
}
