import type { CitedText, Figure } from "../../model.ts";
import { dominantPlace } from "../../relate/figures/dominant-place.ts";
import { type FigureItem, sentenceSpanOf } from "../../relate/figures/figure-item.ts";
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
  const relevance = relevanceOf(material);
  const told = analysis.figures.filter((figure) => figure.role === "body" && !isTimeInPassing(figure));
  const best = mostRelevant(told, MOST, (figure) => relevance.get(figure.sentence) ?? 0);
  return best.map((figure) => ({
    articleId: article.id,
    outlet: article.outlet,
    published: article.published,
    headline: article.headline,
    text: article.text,
    figure,
    sentence: sentenceSpanOf(analysis, figure),
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

/** What a sentence has of the relevance of the one before or behind it. */
const INHERITED = 0.6;

/**
 * The relevance of each body sentence, by index. One takes over a part of what its neighbours in the paragraph have:
 * "Police put the crowd at 4,500. Organizers said 12,000 took part." answers "march crowd" twice.
 */
function relevanceOf(material: Material): ReadonlyMap<number, number> {
  const { sentences } = material.analysis;
  const body = bodySentences(material);
  const relevance = body.map((_, at) => material.relevance[at] ?? 0);
  const paragraph = body.map((index) => sentences[index]?.paragraph);
  const inherit = (at: number, from: number): void => {
    if (paragraph[at] !== paragraph[from]) return;
    relevance[at] = Math.max(relevance[at] ?? 0, INHERITED * (relevance[from] ?? 0));
  };
  for (let at = 1; at < body.length; at += 1) inherit(at, at - 1);
  for (let at = body.length - 2; at >= 0; at -= 1) inherit(at, at + 1);
  return new Map(body.map((index, at) => [index, relevance[at] ?? 0]));
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
