import type { Figure, Quote, Span } from "../../model.ts";
import type { Change } from "./changes.ts";
import type { Comparison, Side } from "./comparison.ts";
import { wordsFor } from "./wording.ts";

/** The listed quotations and figures of one side, by the sentences they stand in. */
type Told = ReadonlyMap<number, readonly Span[]>;

/**
 * Sentences that changed in more than the quotations and figures that are listed already: reworded ones whose
 * other words differ, and added or withdrawn ones without a listed quotation or figure.
 */
export function wordingChanges(
  comparison: Comparison,
  quotes: readonly Change<Quote>[],
  figures: readonly Change<Figure>[],
): readonly Change<Span>[] {
  const { before, after } = comparison;
  const changes = [...quotes, ...figures];
  const toldBefore = toldOf(changes.flatMap((change) => (change.kind === "added" ? [] : [change.before])));
  const toldAfter = toldOf(changes.flatMap((change) => (change.kind === "withdrawn" ? [] : [change.after])));
  const reworded = [...comparison.reworded].flatMap(([earlier, later]): readonly Change<Span>[] => {
    const from = before.version.analysis.sentences[earlier];
    const to = after.version.analysis.sentences[later];
    if (from === undefined || to === undefined) return [];
    const same =
      wordsBeside(before, from.span, toldBefore.get(earlier)) ===
      wordsBeside(after, to.span, toldAfter.get(later));
    return same ? [] : [{ kind: "altered", before: from.span, after: to.span }];
  });
  const untold = (side: Side, sentences: readonly number[], told: Told): readonly Span[] =>
    sentences.flatMap((index) =>
      told.has(index) ? [] : (side.version.analysis.sentences[index]?.span ?? []),
    );
  return [
    ...reworded,
    ...untold(after, comparison.added, toldAfter).map(
      (span): Change<Span> => ({ kind: "added", after: span }),
    ),
    ...untold(before, comparison.withdrawn, toldBefore).map(
      (span): Change<Span> => ({ kind: "withdrawn", before: span }),
    ),
  ];
}

function toldOf(items: readonly (Quote | Figure)[]): Told {
  const told = new Map<number, Span[]>();
  for (const item of items) {
    const [first, last] = sentencesOf(item);
    const spans = "spans" in item ? item.spans : [item.span];
    for (let index = first; index <= last; index += 1)
      told.set(index, [...(told.get(index) ?? []), ...spans]);
  }
  return told;
}

function sentencesOf(item: Quote | Figure): Quote["sentences"] {
  return "spans" in item ? item.sentences : [item.sentence, item.sentence];
}

/** The words of a sentence outside the spans. */
function wordsBeside({ version }: Side, sentence: Span, told: readonly Span[] = []): string {
  const pieces: string[] = [];
  let from = sentence.start;
  for (const span of told.toSorted((a, b) => a.start - b.start)) {
    const until = Math.min(span.start, sentence.end);
    if (until > from) pieces.push(version.article.text.slice(from, until));
    from = Math.max(from, span.end);
  }
  if (sentence.end > from) pieces.push(version.article.text.slice(from, sentence.end));
  return wordsFor(pieces.join(" ")).join(" ");
}
