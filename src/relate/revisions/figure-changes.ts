import type { Figure, Span } from "../../model.ts";
import type { Change } from "./changes.ts";
import type { Comparison, Side } from "./comparison.ts";
import { pairUp } from "./pair-up.ts";
import { likeness, wordsFor } from "./wording.ts";

type Given = Readonly<{ figure: Figure; printed: string; measure: readonly string[] }>;

/**
 * Figures within sentences that differ. A figure is altered when its sentence was reworded and it counts the
 * same kind of thing, or when another sentence gives another number for the same measure.
 */
export function figureChanges(comparison: Comparison): readonly Change<Figure>[] {
  const isPair = (a: Given, b: Given): boolean =>
    comparison.reworded.get(a.figure.sentence) === b.figure.sentence;
  return pairUp(givenIn(comparison.before), givenIn(comparison.after), {
    key: (given) => given.printed,
    same: (a, b) => sameMeasure(a, b) || isPair(a, b),
    kinship: (a, b) => {
      const alike = a.measure.length + b.measure.length === 0 ? 0 : likeness(a.measure, b.measure);
      if (isPair(a, b)) {
        return a.figure.unit === b.figure.unit ? 1 + alike : alike;
      }
      return a.figure.unit === b.figure.unit && sameMeasure(a, b) ? alike : 0;
    },
  }).map(figureOf);
}

function givenIn({ version, differing }: Side): readonly Given[] {
  const words = (span: Span | null): readonly string[] =>
    span === null ? [] : wordsFor(version.article.text.slice(span.start, span.end));
  return version.analysis.figures
    .filter((figure) => figure.role === "body" && differing.has(figure.sentence))
    .map((figure) => ({ figure, printed: words(figure.span).join(" "), measure: words(figure.measure) }));
}

function sameMeasure(a: Given, b: Given): boolean {
  return a.measure.length > 0 && a.measure.join(" ") === b.measure.join(" ");
}

function figureOf(change: Change<Given>): Change<Figure> {
  switch (change.kind) {
    case "added":
      return { kind: "added", after: change.after.figure };
    case "withdrawn":
      return { kind: "withdrawn", before: change.before.figure };
    case "altered":
      return { kind: "altered", before: change.before.figure, after: change.after.figure };
  }
}
