import { termsOf } from "../../text/terms/terms.ts";
import type { Asked } from "./asked.ts";
import type { Material, Unit } from "./unit.ts";

/** What finding a term of the question is worth: in the unit, in its headline above the lede, elsewhere around it. */
const PLACE = { unit: 1, ledeOfHeadline: 0.8, headline: 0.45, article: 0.3 } as const;

export type Fit = Readonly<{
  /** 0 to 1: how much of the question the unit answers, read in its article. */
  ofUnit: (unit: Unit) => number;
  /** 0 to 1: how much of the question the article holds. */
  ofArticle: (material: Material) => number;
}>;

/**
 * How well units fit the question, by the rarity of its terms in these articles. A sentence need not repeat
 * what its article is about: "The project would cost $14 million" answers for the headline above it.
 */
export function fitOf(materials: readonly Material[], { terms }: Asked): Fit {
  const places = new Map(materials.map((material) => [material, placesOf(material)]));
  const weights = new Map(terms.map((term) => [term, rarity(term, materials)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (worth: (term: string) => number): number => {
    if (all === 0) return 1;
    let sum = 0;
    for (const [term, weight] of weights) sum += weight * worth(term);
    return sum / all;
  };
  return {
    ofUnit: (unit) => {
      const around = places.get(unit.material);
      return share((term) => {
        if (unit.terms.has(term)) return PLACE.unit;
        if (around?.headline.has(term)) return unit.paragraph === 1 ? PLACE.ledeOfHeadline : PLACE.headline;
        return around?.body.has(term) ? PLACE.article : 0;
      });
    },
    ofArticle: (material) => {
      const around = places.get(material);
      return share((term) => (around?.headline.has(term) || around?.body.has(term) ? 1 : 0));
    },
  };
}

type Places = Readonly<{ headline: ReadonlySet<string>; body: ReadonlySet<string> }>;

function placesOf({ article, terms }: Material): Places {
  return { headline: new Set(termsOf(article.headline ?? "")), body: new Set(terms.flat()) };
}

/** Among the sentences of these articles, as BM25 weighs it; never nothing. */
function rarity(term: string, materials: readonly Material[]): number {
  let sentences = 0;
  let holders = 0;
  for (const { terms } of materials) {
    sentences += terms.length;
    for (const line of terms) if (line.includes(term)) holders += 1;
  }
  return Math.log(1 + (sentences - holders + 0.5) / (holders + 0.5));
}
