import type { AnalysedArticle, Figure } from "../../model.ts";
import { comparePrintings } from "../../relate/copies/compare-printings.ts";
import type { Printings } from "../../relate/figures/group-figures.ts";

/** The report that each article is a printing of, by article id; an article that is missing is its own. */
export type Reports = ReadonlyMap<string, string>;

/**
 * Tells figures of printings of one report from those of different sources. Every printing is compared with
 * the first one (by id), so that a figure has one name in all of them, also where one gives another number.
 */
export function printingsOf(articles: readonly AnalysedArticle[], reports: Reports): Printings {
  const names = new Map<Figure, string>();
  const reprinted = new Map<string, string>();
  for (const [report, printings] of byReport(articles, reports)) {
    const [first, ...others] = printings;
    if (first === undefined || others.length === 0) continue;
    for (const { article } of printings) reprinted.set(article.id, report);
    for (const [index, figure] of first.analysis.figures.entries()) names.set(figure, `${report}#${index}`);
    for (const other of others) nameAfter(first, other, names);
  }
  return {
    reportOf: ({ articleId }) => reprinted.get(articleId),
    figureOf: ({ figure }) => names.get(figure),
  };
}

function byReport(
  articles: readonly AnalysedArticle[],
  reports: Reports,
): ReadonlyMap<string, readonly AnalysedArticle[]> {
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return Map.groupBy(sorted, ({ article }) => reports.get(article.id) ?? article.id);
}

/** Gives the figures of another printing the names that the first one's have; what only it has keeps its own. */
function nameAfter(first: AnalysedArticle, other: AnalysedArticle, names: Map<Figure, string>): void {
  const free = new Set(first.analysis.figures);
  const name = (figure: Figure, same: Figure): void => {
    const known = names.get(same);
    if (known !== undefined) names.set(figure, known);
    free.delete(same);
  };
  for (const difference of comparePrintings(first, other).figures) name(difference.second, difference.first);
  for (const [index, figure] of other.analysis.figures.entries()) {
    if (names.has(figure)) continue;
    const alike = [...free].filter((candidate) => printed(first, candidate) === printed(other, figure));
    const same = alike.find((candidate) => around(first, candidate) === around(other, figure)) ?? alike[0];
    if (same === undefined) names.set(figure, `${other.article.id}#${index}`);
    else name(figure, same);
  }
}

function printed({ article }: AnalysedArticle, { span }: Figure): string {
  return printedFigure(article.text, { span });
}

/** A figure as printed, white space and case aside. */
export function printedFigure(text: string, { span }: Pick<Figure, "span">): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, " ").toLowerCase();
}

/** The sentence of a figure, white space and punctuation aside. */
function around({ article, analysis }: AnalysedArticle, { sentence, span }: Figure): string {
  const whole = analysis.sentences[sentence]?.span ?? span;
  return article.text.slice(whole.start, whole.end).replace(/\W+/gu, " ");
}
