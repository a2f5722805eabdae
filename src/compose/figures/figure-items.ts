import type { CitedText, Figure } from "../../model.ts";
import { dominantPlace } from "../../relate/figures/dominant-place.ts";
import type { FigureItem } from "../../relate/figures/measure-profile.ts";
import type { Material } from "../brief/unit.ts";
import { bodySentences } from "../brief/units.ts";
import { cite, citeSentence } from "../cite.ts";
import { sureName } from "../sure-name.ts";

/** A figure of an article that was found, ready to be compared. */
export type MaterialItem = FigureItem & Readonly<{ material: Material; relevance: number }>;

/** Most figures compared of one article: a table set as text has thousands, and nobody can be shown them all. */
const MOST = 300;

/** The figures of an article's reporting, in order: of very many those that answer best. */
export function figureItems(material: Material): readonly MaterialItem[] {
  const { article, analysis } = material;
  const place = dominantPlace(analysis.entities, article);
  const relevance = new Map(
    bodySentences(material).map((index, at) => [index, material.relevance[at] ?? 0] as const),
  );
  const told = analysis.figures.filter((figure) => figure.role === "body" && !isTimeInPassing(figure));
  const best = mostRelevant(told, MOST, (figure) => relevance.get(figure.sentence) ?? 0);
  return best.map((figure) => ({
    articleId: article.id,
    outlet: article.outlet,
    published: article.published,
    text: article.text,
    figure,
    articlePlace: place,
    material,
    relevance: relevance.get(figure.sentence) ?? 0,
  }));
}

/** At most so many of some things, those worth most, in the order given; the first of those worth the same. */
export function mostRelevant<T>(
  things: readonly T[],
  most: number,
  worthOf: (thing: T) => number,
): readonly T[] {
  if (things.length <= most) return things;
  const best = new Set(things.toSorted((a, b) => worthOf(b) - worthOf(a)).slice(0, most));
  return things.filter((thing) => best.has(thing));
}

const TIMES: ReadonlySet<string> = new Set("second minute hour day week month year decade".split(" "));

/** "two years earlier", "for a week": a stretch of time that measures nothing is when, not how many. */
function isTimeInPassing({ unit, measure, rule }: Figure): boolean {
  return rule.endsWith(":ago") || (measure === null && unit !== null && TIMES.has(unit));
}

/** Who says a figure: a name where it is surely known, null when it is the article's own statement. */
export function sayerOf({ figure: { sayer }, material }: MaterialItem): string | null {
  if (sayer === null) return null;
  return sureName(sayer, material.analysis) ?? "somebody who is not named";
}

/** The sentence a figure stands in. */
export function sentenceOf({ figure, material }: MaterialItem): CitedText {
  const { article, analysis } = material;
  const sentence = analysis.sentences[figure.sentence];
  return sentence === undefined ? cite(article, [figure.span], null) : citeSentence(article, sentence);
}
