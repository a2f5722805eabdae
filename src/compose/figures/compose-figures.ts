import type { Citation, CitedText, Figure } from "../../model.ts";
import type { FigureVerdict } from "../../relate/figures/figure-verdict.ts";
import { type FigureGroup, groupFigures, type Printings } from "../../relate/figures/group-figures.ts";
import { createProfiler, type Profiler } from "../../relate/figures/measure-profile.ts";
import { printDate } from "../../text/print-date.ts";
import type { Material } from "../brief/unit.ts";
import { cite } from "../cite.ts";
import { saysWords } from "../says-words.ts";
import { figureItems, type MaterialItem, mostRelevant, sayerOf, sentenceOf } from "./figure-items.ts";
import { printedFigure, printingsOf, type Reports } from "./printings.ts";

/** A figure as an answer shows it. */
export type ShownFigure = Readonly<{
  figure: CitedText;
  /** Null when it is the article's own statement, or whoever says so is not named. */
  sayer: string | null;
  place: string | null;
  period: string | null;
  sentence: CitedText;
  also: readonly Citation[];
}>;

export type ShownMeasure = Readonly<{
  measure: string;
  verdict: FigureVerdict;
  explanation: string | null;
  rows: readonly ShownFigure[];
  /** Whether there are more rows than can be shown: those that answer best are here. */
  cut: boolean;
}>;

/** Weaker than this share of the strongest a figure's sentence is not about the question. */
const WEAK = 0.35;
/** What a disagreement is worth when measures are put in order: a reader must not miss it. */
const CONFLICT = 0.4;
/** Rows shown of a measure. */
const MOST_ROWS = 40;
const DIFFERING: ReadonlySet<FigureVerdict> = new Set(["conflict", "printings-differ"]);

/** A stretch of the measures, best first; those outside it are only counted, for writing out takes longest. */
type Shown = Readonly<{ from: number; most: number }>;

/**
 * The figures of reporting on a topic, those of one measure side by side with how they stand to each other. The
 * measures that answer best come first, disagreements before the rest. Without words to look for every figure
 * counts, newest first. `reports` tells which articles print one report: those are one voice. `total` counts all
 * measures.
 */
export function composeFigures(
  materials: readonly Material[],
  words: boolean,
  reports: Reports,
  { from, most }: Shown,
  profileOf = createProfiler(),
): Readonly<{ measures: readonly ShownMeasure[]; total: number }> {
  const printings = printingsOf(materials, reports);
  const groups = bestGroups(materials, words, printings, profileOf);
  const measures = groups.slice(from, from + most).map((group) => ({
    measure: group.measure,
    verdict: group.verdict,
    explanation: group.explanation,
    ...shownRows(group, printings),
  }));
  return { measures, total: groups.length };
}

function bestGroups(
  materials: readonly Material[],
  words: boolean,
  printings: Printings,
  profileOf: Profiler,
): readonly FigureGroup<MaterialItem>[] {
  const items = materials.flatMap(figureItems);
  const strongest = Math.max(...items.map((item) => item.relevance), 0);
  return groupFigures(items, printings, profileOf)
    .filter(
      (group) =>
        !words || group.members.some((item) => item.relevance > 0 && item.relevance >= WEAK * strongest),
    )
    .map((group) => ({ group, worth: worthOf(group, strongest) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ group }) => group);
}

/**
 * What else to look for so that nobody who says otherwise is missed: the measures of the figures that answer
 * best, in words. "who said 110,000?" finds one article; its measure, "undocumented immigrants", finds the others.
 */
export function measuresToFollow(
  materials: readonly Material[],
  most: number,
  profileOf: Profiler,
): readonly string[] {
  return bestGroups(materials, true, printingsOf(materials, new Map()), profileOf)
    .map(({ measure }) => measure)
    .filter(saysWords)
    .slice(0, most);
}

function worthOf(group: FigureGroup<MaterialItem>, strongest: number): number {
  const best = Math.max(...group.members.map((item) => item.relevance));
  const relevance = strongest === 0 ? 0 : best / strongest;
  return relevance + (DIFFERING.has(group.verdict) ? CONFLICT : 0);
}

/** The rows of a group: of very many those that answer best, with those the explanation is about. */
function shownRows(
  { members, compared }: FigureGroup<MaterialItem>,
  printings: Printings,
): Pick<ShownMeasure, "rows" | "cut"> {
  const rows = rowsOf(members, printings);
  const named = new Set(compared);
  const shown = mostRelevant(rows, MOST_ROWS, ({ item }) => (named.has(item) ? Infinity : item.relevance));
  return {
    rows: shown.map(({ item, also }) =>
      shownFigure(
        item,
        also.map((other) => shownFigure(other, []).figure.citation),
      ),
    ),
    cut: shown.length < rows.length,
  };
}

type Row = Readonly<{ item: MaterialItem; also: MaterialItem[] }>;

/** One row for each figure; the same one in another printing of the report, or in the same words, joins it. */
function rowsOf(members: readonly MaterialItem[], { figureOf }: Printings): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const item of members) {
    const words = printedFigure(item.text, item.figure);
    const keys = [`${words}\n${sentenceOf(item).text.replace(/\W+/gu, " ")}`];
    const name = figureOf(item);
    if (name !== undefined) keys.push(`${words}\n#${name}`);
    const row = keys.map((key) => rows.get(key)).find((known) => known !== undefined);
    if (row !== undefined && row.item.articleId !== item.articleId) row.also.push(item);
    const kept = row ?? { item, also: [] };
    for (const key of keys) rows.set(key, kept);
  }
  return [...new Set(rows.values())];
}

function shownFigure(item: MaterialItem, also: readonly Citation[]): ShownFigure {
  const { figure, material } = item;
  const { article } = material;
  const sentence = sentenceOf(item);
  const slice = (span: Figure["place"]): string | null =>
    span === null ? null : article.text.slice(span.start, span.end);
  return {
    figure: cite(article, [figure.span], sentence.citation.paragraph),
    sayer: sayerOf(item),
    place: slice(figure.place),
    period: periodOf(item),
    sentence,
    also,
  };
}

/** As printed, with the date that it counts from publication: "on Monday (24 June 2019)". */
function periodOf({ figure, material }: MaterialItem): string | null {
  const { period } = figure;
  if (period === null) return null;
  const printed = material.article.text.slice(period.start, period.end);
  const date = material.analysis.dates.find(({ span }) => span.start < period.end && span.end > period.start);
  const known = date === undefined || (date.kind === "explicit" && /\d{4}/u.test(printed));
  return known ? printed : `${printed} (${printDate(date.value)})`;
}
