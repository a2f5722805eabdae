import type { Found } from "../../engine.ts";
import type { FigureVerdict } from "../../relate/figures/figure-verdict.ts";
import { createProfiler, type Profiler } from "../../relate/figures/measure-profile.ts";
import { ofOneSubject } from "../../relate/figures/subject.ts";
import type { Rated } from "../brief/rate.ts";
import { isNumberTerm, SHARED_WORDS, sameNumber } from "../figures/alike.ts";
import { composeFigures, type ShownFigure } from "../figures/compose-figures.ts";
import { figureItems, type MaterialItem } from "../figures/figure-items.ts";
import type { Reports } from "../figures/printings.ts";
import { type Beside, outletOf } from "./beside.ts";

/** Figures for one measure that differ, in the order of the question's answers. */
export type DifferingFigures = Readonly<{
  measure: string;
  explanation: string | null;
  rows: readonly ShownFigure[];
}>;

/** Figures that a reader has to see beside each other. */
const SIDE_BY_SIDE: ReadonlySet<FigureVerdict> = new Set(["conflict", "printings-differ", "older-estimate"]);
/** Measures looked at, best first and disagreements before the rest: more than a comparison has room for. */
const MOST_MEASURES = 20;

/** Measures for which outlets give different figures, where an answer to the question gives one of them. */
export function differingFigures(
  { materials, understood }: Pick<Found, "materials" | "understood">,
  strong: readonly Rated[],
  reports: Reports,
): readonly DifferingFigures[] {
  const answering = new Set(strong.map(({ unit }) => unit.material));
  const among = materials.filter((material) => answering.has(material));
  const best = { from: 0, most: MOST_MEASURES };
  return composeFigures(among, understood.words.length > 0, reports, best)
    .measures.filter(({ verdict, rows }) => {
      const outlets = new Set(rows.map(({ sentence }) => sentence.citation.outlet));
      return SIDE_BY_SIDE.has(verdict) && outlets.size > 1;
    })
    .filter(({ rows }) => strong.some((one) => rows.some((row) => holds(one, row))));
}

/** Whether a sentence that answers is the one a figure is shown with. */
export function holds({ unit }: Rated, { sentence: { citation } }: ShownFigure): boolean {
  const [span] = citation.spans;
  return (
    citation.articleId === unit.material.article.id &&
    span !== undefined &&
    unit.span.start <= span.start &&
    span.end <= unit.span.end
  );
}

/**
 * Sentences of several outlets with other numbers of one unit and words in common: "Rebuilding the levee would cost $27
 * million", "The levee's cost has risen to $31 million". Nobody says that they measure the same, nor do we; a reader
 * wants to see them beside each other all the same.
 */
export function numbersSideBySide(
  strong: readonly Rated[],
  { elsewhere }: Beside,
  used: Set<Rated>,
): readonly (readonly Rated[])[] {
  const profileOf = createProfiler();
  const ofMaterial = new Map(
    [...new Set(strong.map(({ unit }) => unit.material))].map((material) => [
      material,
      figureItems(material),
    ]),
  );
  const figures = new Map(
    strong.map((one) => [one, figuresIn(one, ofMaterial.get(one.unit.material) ?? [])]),
  );
  const telling = new Map(
    strong.map((one) => [one, [...one.unit.terms].filter((term) => !isNumberTerm(term))]),
  );
  const groups: (readonly Rated[])[] = [];
  for (const one of strong) {
    if (used.has(one) || figures.get(one)?.length === 0) continue;
    const best = new Map<string, Rated>();
    for (const other of elsewhere(one)) {
      const outlet = outletOf(other);
      if (used.has(other) || best.has(outlet) || !figures.get(other)?.length) continue;
      if (!sharesWords(telling.get(one) ?? [], other)) continue;
      if (differ(figures.get(one) ?? [], figures.get(other) ?? [], profileOf)) best.set(outlet, other);
    }
    if (best.size === 0) continue;
    const group = [one, ...best.values()];
    for (const member of group) used.add(member);
    groups.push(group);
  }
  return groups;
}

function figuresIn({ unit }: Rated, items: readonly MaterialItem[]): readonly MaterialItem[] {
  return items.filter(
    ({ figure: { sentence, unit: counted } }) =>
      sentence >= unit.first && sentence <= unit.last && counted !== null,
  );
}

function sharesWords(telling: readonly string[], { unit: { terms } }: Rated): boolean {
  return telling.filter((term) => terms.has(term)).length >= SHARED_WORDS;
}

/** Another number of one unit about one subject, and none that both give. */
function differ(
  mine: readonly MaterialItem[],
  theirs: readonly MaterialItem[],
  profileOf: Profiler,
): boolean {
  const comparable = (a: MaterialItem, b: MaterialItem): boolean =>
    a.figure.unit === b.figure.unit && ofOneSubject(profileOf(a).subject(), profileOf(b).subject());
  const alike = (a: MaterialItem, b: MaterialItem): boolean =>
    a.figure.unit === b.figure.unit && sameNumber(a.figure, b.figure);
  return (
    mine.some((a) => theirs.some((b) => comparable(a, b))) &&
    !mine.some((a) => theirs.some((b) => alike(a, b)))
  );
}
