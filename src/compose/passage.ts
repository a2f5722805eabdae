import type { AnalysedArticle, CitedText, Sentence } from "../model.ts";
import type { Material } from "./brief/unit.ts";
import { bodySentences } from "./brief/units.ts";
import { cite } from "./cite.ts";

/** Longest passage shown with a search hit, in UTF-16 units; a longer sentence is shown alone all the same. */
const LONGEST = 320;

/** The sentence of an article that answers best, with the next one where both fit. Null for an empty body. */
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
  const sentence = at === undefined ? undefined : material.analysis.sentences[at];
  if (at === undefined || sentence === undefined) return null;
  const next = material.analysis.sentences[at + 1];
  const end = next !== undefined && fits(sentence, next) ? next.span.end : sentence.span.end;
  return cite(material.article, [{ start: sentence.span.start, end }], sentence.paragraph);
}

function fits(sentence: Sentence, next: Sentence): boolean {
  return next.paragraph === sentence.paragraph && next.span.end - sentence.span.start <= LONGEST;
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
