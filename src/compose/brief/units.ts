import type { AnalysedArticle, Quote, Sentence } from "../../model.ts";
import { claimantOf } from "./claimant.ts";
import { saidByPronoun } from "./said-by-pronoun.ts";
import { standsAlone } from "./stands-alone.ts";
import type { Material, Unit } from "./unit.ts";

/** A unit never runs longer than this many UTF-16 units: about three printed sentences. */
const LONGEST = 520;
const MOST_SENTENCES = 3;

/**
 * Everything of an article that a brief may show: its body sentences, a quotation never cut out of its
 * attribution, and a sentence that leans on the one before it together with that one. Only the `best`
 * sentences by relevance are looked at, with what they need around them.
 */
export function unitsOf(material: Material, best: number): readonly Unit[] {
  const { analysis } = material;
  const body = bodySentences(material);
  const chosen = body
    .map((index, place) => ({ index, place, relevance: material.relevance[place] ?? 0 }))
    .sort((a, b) => b.relevance - a.relevance || a.index - b.index)
    .slice(0, best);
  const placeOf = new Map(body.map((index, place) => [index, place]));
  const units = new Map<string, Unit>();
  for (const { index } of chosen) {
    if (isOnlyAsked(material, index)) continue;
    const range = rangeAround(material, index);
    if (range === null) continue;
    const key = `${range.first}-${range.last}`;
    if (units.has(key)) continue;
    const unit = unitOf(material, range, placeOf, analysis.sentences);
    if (unit !== null) units.set(key, unit);
  }
  return [...units.values()];
}

/** Indexes of the sentences that are reporting. */
export function bodySentences({ analysis }: AnalysedArticle): readonly number[] {
  return analysis.sentences.flatMap((sentence, index) => (sentence.paragraph > 0 ? [index] : []));
}

/** A question of the article's own, or an interviewer's: it answers nothing. One that somebody is quoted with may. */
function isOnlyAsked({ article, analysis }: Material, index: number): boolean {
  const span = analysis.sentences[index]?.span;
  if (span === undefined || article.text[span.end - 1] !== "?") return false;
  return !analysis.quotes.some(
    ({ kind, sentences: [from, to] }) => kind !== "indirect" && from <= index && index <= to,
  );
}

export type Range = Readonly<{ first: number; last: number }>;

/** Widens a sentence until no quotation is cut and it does not lean on anything; null when that gets too long. */
function rangeAround(material: Material, index: number): Range | null {
  const { analysis, article } = material;
  let range = closeQuotations(analysis.quotes, { first: index, last: index });
  const opening = analysis.sentences[range.first];
  if (opening === undefined) return null;
  const before = analysis.sentences[range.first - 1];
  if (
    before !== undefined &&
    before.paragraph === opening.paragraph &&
    standsAlone(article.text, opening, analysis.entities) < 0.5
  ) {
    range = closeQuotations(analysis.quotes, { first: range.first - 1, last: range.last });
  }
  const first = analysis.sentences[range.first];
  const last = analysis.sentences[range.last];
  if (first === undefined || last === undefined) return null;
  const tooLong = range.last - range.first + 1 > MOST_SENTENCES || last.span.end - first.span.start > LONGEST;
  return tooLong && range.first !== range.last ? null : range;
}

/** Widens a range until every direct quotation it touches is whole in it, cue included. */
export function closeQuotations(quotes: readonly Quote[], range: Range): Range {
  let { first, last } = range;
  let grown = true;
  while (grown) {
    grown = false;
    for (const quote of quotes) {
      if (quote.kind === "indirect") continue;
      const [from, to] = quote.sentences;
      if (to < first || from > last || (from >= first && to <= last)) continue;
      first = Math.min(first, from);
      last = Math.max(last, to);
      grown = true;
    }
  }
  return { first, last };
}

function unitOf(
  material: Material,
  range: Range,
  placeOf: ReadonlyMap<number, number>,
  sentences: readonly Sentence[],
): Unit | null {
  const first = sentences[range.first];
  const last = sentences[range.last];
  if (first === undefined || last === undefined) return null;
  const from = placeOf.get(range.first);
  const to = placeOf.get(range.last);
  if (from === undefined || to === undefined) return null;
  const terms = new Set<string>();
  let relevance = 0;
  for (let index = range.first; index <= range.last; index += 1) {
    const place = placeOf.get(index);
    if (place === undefined) return null;
    for (const term of material.terms[place] ?? []) terms.add(term);
    relevance = Math.max(relevance, material.relevance[place] ?? 0);
  }
  const claimant = claimantOf(material.analysis, range.first, range.last);
  const { text } = material.article;
  const { entities } = material.analysis;
  const nobodys = claimant === null && saidByPronoun(text, first, entities);
  return {
    material,
    ...range,
    places: [from, to],
    span: { start: first.span.start, end: last.span.end },
    paragraph: first.paragraph,
    terms,
    relevance,
    standsAlone: nobodys ? 0 : standsAlone(text, first, entities),
    lede: 1 / first.paragraph,
    claimant,
  };
}
