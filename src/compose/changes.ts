import type { AnalysedArticle, CitedText, Figure, Quote, Span } from "../model.ts";
import type { Change, Changes } from "../relate/revisions/changes.ts";
import { cite, paragraphAt } from "./cite.ts";

/** One change as it is shown: the sentences before and after, null where there is none. */
export type ShownChange = Readonly<{
  what: "quotation" | "figure" | "wording" | "notice";
  kind: Change<unknown>["kind"];
  before: CitedText | null;
  after: CitedText | null;
}>;

/** What changed, in the order it matters: quotations, figures, what the publisher says itself, then wording. */
export function shownChanges(
  before: AnalysedArticle,
  after: AnalysedArticle,
  changes: Changes,
): readonly ShownChange[] {
  const shown = <Item>(
    what: ShownChange["what"],
    list: readonly Change<Item>[],
    spanOf: (version: AnalysedArticle, item: Item) => Span | undefined,
  ): readonly ShownChange[] =>
    list.map((change) => ({
      what,
      kind: change.kind,
      before: change.kind === "added" ? null : citedAt(before, spanOf(before, change.before)),
      after: change.kind === "withdrawn" ? null : citedAt(after, spanOf(after, change.after)),
    }));
  const notices = changes.notices.map((after) => ({ kind: "added", after }) as const);
  const own = (_: AnalysedArticle, span: Span): Span => span;
  return [
    ...shown("quotation", changes.quotes, quoteSpan),
    ...onceEach(shown("figure", changes.figures, figureSpan)),
    ...shown("notice", notices, own),
    ...shown("wording", changes.wording, own),
  ];
}

/** Several figures of one sentence that changed alike are one change: the sentence shows them all. */
function onceEach(changes: readonly ShownChange[]): readonly ShownChange[] {
  const key = ({ kind, before, after }: ShownChange): string =>
    JSON.stringify([kind, before?.citation.spans, after?.citation.spans]);
  return [...new Map(changes.map((change) => [key(change), change])).values()];
}

/** From the first to the last sentence that a quotation touches. */
export function quoteSpan(
  { analysis }: AnalysedArticle,
  { sentences: [first, last] }: Quote,
): Span | undefined {
  const from = analysis.sentences[first];
  const to = analysis.sentences[last];
  return from === undefined || to === undefined ? undefined : { start: from.span.start, end: to.span.end };
}

/** The sentence a figure stands in. */
export function figureSpan({ analysis }: AnalysedArticle, { sentence }: Figure): Span | undefined {
  return analysis.sentences[sentence]?.span;
}

/** A range of the reporting with its citation; null without a range. */
export function citedAt({ article, analysis }: AnalysedArticle, span: Span | undefined): CitedText | null {
  return span === undefined ? null : cite(article, [span], paragraphAt(analysis.blocks, span.start));
}
