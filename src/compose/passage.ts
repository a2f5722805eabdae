import type { AnalysedArticle, CitedText, Sentence } from "../model.ts";
import type { Material } from "./brief/unit.ts";
import { bodySentences, closeQuotations, type Range } from "./brief/units.ts";
import { cite } from "./cite.ts";

/** Longest passage shown with a search hit, in UTF-16 units; a longer sentence is shown alone all the same. */
const LONGEST = 320;

/**
 * The sentence of an article that answers best, with the next one where both fit; never a part of a quotation
 * without the rest and whoever said it. Null for an empty body.
 */
export function bestPassage(material: Material): CitedText | null {
  const body = bodySentences(material);
  let best = -1;
  let strongest = Number.NEGATIVE_INFINITY;
  for (const [place, relevance] of material.relevance.entries()) {
    if (relevance > strongest) {
      best = place;
      strongest = relevance;
    }
  }
  const at = body[best];
  if (at === undefined) return null;
  const { sentences, quotes } = material.analysis;
  const own = closeQuotations(quotes, { first: at, last: at });
  const longer = closeQuotations(quotes, { first: own.first, last: own.last + 1 });
  const { first, last } = fits(longer, own, sentences) ? longer : own;
  const from = sentences[first];
  const to = sentences[last];
  if (from === undefined || to === undefined) return null;
  return cite(material.article, [{ start: from.span.start, end: to.span.end }], from.paragraph || null);
}

/** Whether the longer range stays in one paragraph and is short enough to read at a glance. */
function fits(longer: Range, own: Range, sentences: readonly Sentence[]): boolean {
  const from = sentences[longer.first];
  const to = sentences[longer.last];
  if (from === undefined || to === undefined || longer.last > own.last + 1) return false;
  return from.paragraph === to.paragraph && to.span.end - from.span.start <= LONGEST;
}

/** Every block of an article with its words, cited; `around` keeps only that body paragraph and its neighbours. */
export function passageOf(
  { article, analysis }: AnalysedArticle,
  around: number | null,
  neighbours = 2,
): readonly Readonly<{ role: AnalysedArticle["analysis"]["blocks"][number]["role"]; said: CitedText }>[] {
  let paragraph = 0;
  const numbered = analysis.blocks.map((block) => {
    if (block.role === "body") paragraph += 1;
    return { block, paragraph: block.role === "body" ? paragraph : null, near: paragraph };
  });
  return numbered
    .filter(({ near }) => around === null || Math.abs(near - around) <= neighbours)
    .map(({ block, paragraph: number }) => ({
      role: block.role,
      said: cite(article, [block.span], number),
    }));
}
