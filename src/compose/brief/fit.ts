import { termsOf } from "../../text/terms/terms.ts";
import type { Asked } from "./asked.ts";
import type { Material, Unit } from "./unit.ts";

/** What finding a part of the question is worth: in the unit, in the headline above the lede, elsewhere around it. */
const PLACE = { unit: 1, ledeOfHeadline: 0.9, headline: 0.45, article: 0.3 } as const;
/** Two words of the question side by side, beside the rarer of the two alone. */
const PAIR = 0.6;
/** Without words in the question the lede answers, and what comes later less and less. */
const LATER = 0.5;
/** Side by side: nothing or one word between them. */
const APART = 2;

export type Fit = Readonly<{
  /** 0 to 1: how much of the question the unit answers, read in its article. */
  ofUnit: (unit: Unit) => number;
  /** 0 to 1: how much of the question the article holds. */
  ofArticle: (material: Material) => number;
}>;

/** A word of the question, or two that stand side by side in it, as the parts that a line of terms holds. */
type Part = Readonly<{ weight: number; first: string; second: string | null }>;
type Held = Readonly<{
  headline: ReadonlySet<Part>;
  lines: readonly ReadonlySet<Part>[];
  body: ReadonlySet<Part>;
}>;

/**
 * How well units fit the question, by the rarity of its words in these articles; words that stand side by side
 * in the question and in some article count together as well, so that buses that fill the lanes of a fairground
 * are not bus lanes. A sentence need not repeat what its article is about: "The project would cost $14 million"
 * answers for the headline above it.
 */
export function fitOf(materials: readonly Material[], { terms }: Asked): Fit {
  const parts = partsOf(terms, materials);
  const held = new Map(materials.map((material) => [material, heldIn(material, parts)]));
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const share = (worth: (part: Part) => number): number =>
    all === 0 ? 1 : parts.reduce((sum, part) => sum + part.weight * worth(part), 0) / all;
  return {
    ofUnit: ({ material, places: [from, to], paragraph, lede }) => {
      if (parts.length === 0) return from === 0 ? 1 : LATER * lede;
      const around = held.get(material);
      const own = around?.lines.slice(from, to + 1) ?? [];
      // Nothing of the question here nor in the headline: what the article says elsewhere is not this sentence's.
      if (around?.headline.size === 0 && own.every((line) => line.size === 0)) return 0;
      return share((part) => {
        if (own.some((line) => line.has(part))) return PLACE.unit;
        if (around?.headline.has(part)) return paragraph === 1 ? PLACE.ledeOfHeadline : PLACE.headline;
        return around?.body.has(part) ? PLACE.article : 0;
      });
    },
    ofArticle: (material) => {
      const around = held.get(material);
      return share((part) => (around?.headline.has(part) || around?.body.has(part) ? 1 : 0));
    },
  };
}

function partsOf(terms: readonly string[], materials: readonly Material[]): readonly Part[] {
  const lines = materials.flatMap((material) => material.terms);
  const words = terms.map((term): Part => {
    const holders = lines.filter((line) => line.includes(term)).length;
    return { weight: rarity(lines.length, holders), first: term, second: null };
  });
  const pairs = words.slice(1).map((second, at): Part => {
    const first = words[at] ?? second;
    return { weight: PAIR * Math.min(first.weight, second.weight), first: first.first, second: second.first };
  });
  return [...words, ...pairs.filter((pair) => lines.some((line) => holds(line, pair)))];
}

function heldIn({ headline, terms, words }: Material, parts: readonly Part[]): Held {
  const partsIn = (line: readonly string[]): ReadonlySet<Part> =>
    new Set(parts.filter((part) => holds(line, part)));
  const lines = terms.map(partsIn);
  // "without legal status" says "undocumented": the search knows, the lines do not show it.
  const said = new Set(words.flatMap(termsOf));
  const otherwise = parts.filter(({ first, second }) => second === null && said.has(first));
  return {
    headline: partsIn(headline),
    lines,
    body: new Set([...lines.flatMap((line) => [...line]), ...otherwise]),
  };
}

function holds(line: readonly string[], { first, second }: Part): boolean {
  let at = line.indexOf(first);
  if (second === null) return at >= 0;
  while (at >= 0) {
    const next = line.indexOf(second, at + 1);
    if (next < 0) return false;
    if (next - at <= APART) return true;
    at = line.indexOf(first, at + 1);
  }
  return false;
}

/** Among the sentences of these articles, as BM25 weighs it; never nothing. */
function rarity(sentences: number, holders: number): number {
  return Math.log(1 + (sentences - holders + 0.5) / (holders + 0.5));
}
