import type { AnalysedArticle, Figure, Quote, Span } from "../../model.ts";
import type { Change } from "../revisions/changes.ts";
import { compareVersions } from "../revisions/compare-versions.ts";

/** The same thing as two printings give it; each span is of its own printing. */
export type Difference<Item> = Readonly<{ first: Item; second: Item }>;

/**
 * Where two printings of one report differ. That one printing is shorter is no contradiction, so what only one
 * has stands apart from what both have and put differently.
 */
export type PrintingDifferences = Readonly<{
  figures: readonly Difference<Figure>[];
  quotes: readonly Difference<Quote>[];
  /** Sentences that differ in more than the above. */
  wording: readonly Difference<Span>[];
  onlyInFirst: readonly Span[];
  onlyInSecond: readonly Span[];
}>;

/** `isCopy` must hold for the two; of unrelated articles this says nothing useful. */
export function comparePrintings(first: AnalysedArticle, second: AnalysedArticle): PrintingDifferences {
  const changes = compareVersions(first, second);
  const apart = { first: new Map<string, Span>(), second: new Map<string, Span>() };
  for (const change of [...changes.quotes, ...changes.figures]) {
    if (change.kind === "withdrawn") remember(apart.first, sentenceOf(first, change.before));
    if (change.kind === "added") remember(apart.second, sentenceOf(second, change.after));
  }
  for (const change of changes.wording) {
    if (change.kind === "withdrawn") remember(apart.first, change.before);
    if (change.kind === "added") remember(apart.second, change.after);
  }
  return {
    figures: differences(changes.figures),
    quotes: differences(changes.quotes),
    wording: differences(changes.wording),
    onlyInFirst: inOrder(apart.first),
    onlyInSecond: inOrder(apart.second),
  };
}

function differences<Item>(changes: readonly Change<Item>[]): readonly Difference<Item>[] {
  return changes.flatMap((change) =>
    change.kind === "altered" ? [{ first: change.before, second: change.after }] : [],
  );
}

function sentenceOf({ analysis }: AnalysedArticle, item: Quote | Figure): Span | undefined {
  return analysis.sentences["spans" in item ? item.sentences[0] : item.sentence]?.span;
}

function remember(places: Map<string, Span>, span: Span | undefined): void {
  if (span !== undefined) places.set(`${span.start}-${span.end}`, span);
}

function inOrder(places: ReadonlyMap<string, Span>): readonly Span[] {
  return [...places.values()].sort((a, b) => a.start - b.start);
}
