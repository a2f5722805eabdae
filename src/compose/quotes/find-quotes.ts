import type { Quote, Speaker } from "../../model.ts";
import type { Material } from "../brief/unit.ts";
import { bodySentences } from "../brief/units.ts";

/** A quotation that answers, with the article it stands in. */
export type FoundQuote = Readonly<{ material: Material; quote: Quote; score: number }>;

/** What the sentence before or after a quotation is worth against its own words. */
const NEIGHBOUR = 0.6;
/** What the article's relevance as a whole adds, at most. */
const ARTICLE = 0.3;
/** What a scrap of a few words is worth less than a sentence. */
const SCRAP = 0.5;
const SCRAP_WORDS = 3;
/** Below this share of the strongest quotation's relevance one does not answer the question. */
const WEAK = 0.2;

/**
 * The quotations of reporting that answer, best first. With words to look for, a quotation answers when its own
 * sentences or those beside it in the same breath hold some of them; without, every one does, newest first.
 */
export function findQuotes(
  materials: readonly Material[],
  wanted: Readonly<{ words: boolean; speaker: (speaker: Speaker) => boolean; indirect: boolean }>,
): readonly FoundQuote[] {
  const bestArticle = Math.max(...materials.map((material) => material.score), 1e-9);
  const found = materials.flatMap((material) => {
    const relevance = relevanceBySentence(material);
    return material.analysis.quotes
      .filter((quote) => quote.role === "body" && (quote.kind === "indirect") === wanted.indirect)
      .filter((quote) => wanted.speaker(quote.speaker))
      .map((quote) => ({ material, quote, own: near(relevance, quote) }));
  });
  const strongest = Math.max(...found.map(({ own }) => own), 0);
  return found
    .filter(({ own }) => !wanted.words || (own > 0 && own >= WEAK * strongest))
    .map(({ material, quote, own }) => ({
      material,
      quote,
      score:
        (wanted.words ? own / (strongest || 1) + (ARTICLE * material.score) / bestArticle : 0) -
        (isScrap(material, quote) ? SCRAP : 0),
    }))
    .sort(byWorth);
}

/** “extorted”: words that only their sentence explains. */
function isScrap({ article }: Material, { spans }: Quote): boolean {
  const words = spans.flatMap(
    (span) => article.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return words.length <= SCRAP_WORDS;
}

/** Better first; of equals the newer article, then the order of the article. */
function byWorth(a: FoundQuote, b: FoundQuote): number {
  if (a.score !== b.score) return b.score - a.score;
  const [dayA, dayB] = [a.material.article.published ?? "", b.material.article.published ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const [idA, idB] = [a.material.article.id, b.material.article.id];
  if (idA !== idB) return idA < idB ? -1 : 1;
  return a.quote.sentences[0] - b.quote.sentences[0];
}

/** Relevance of every sentence by its index in the analysis; 0 outside the body. */
function relevanceBySentence(material: Material): readonly number[] {
  const scores = material.analysis.sentences.map(() => 0);
  for (const [place, index] of bodySentences(material).entries()) {
    scores[index] = material.relevance[place] ?? 0;
  }
  return scores;
}

function near(relevance: readonly number[], quote: Quote): number {
  const [first, last] = quote.sentences;
  let own = 0;
  for (let index = first; index <= last; index += 1) own = Math.max(own, relevance[index] ?? 0);
  const beside = Math.max(relevance[first - 1] ?? 0, relevance[last + 1] ?? 0);
  return Math.max(own, NEIGHBOUR * beside);
}
