import { equivalentsOf, type Spelling } from "./equivalence.ts";
import type { WeightedTerm } from "./first-stage.ts";
import { indexesOfHighest } from "./highest.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Query } from "./query.ts";
import { TUNING } from "./tuning.ts";

/** A query made ready for one state of the index: words by number, with what each is worth. */
export type Plan = Readonly<{
  /** What finding word k of `Query.words` is worth: its weight in the question times its rarity. */
  worth: readonly number[];
  /** Weight in the question alone. */
  weight: readonly number[];
  /** The words that a term by itself says. */
  wordOf: ReadonlyMap<number, number>;
  /** Spellings by their first term: terms that must follow, and the words they say. */
  spellings: ReadonlyMap<number, readonly PlannedSpelling[]>;
  /** Words that stand together in the question, in its order, and what it is worth when an article has them so. */
  pairs: readonly PlannedPair[];
}>;

export type PlannedSpelling = Readonly<{ rest: readonly number[]; words: readonly number[] }>;
export type PlannedPair = Readonly<{ first: number; second: number; worth: number }>;

/** How telling a term is: `ln(1 + (N − n + ½) / (n + ½))`, as in BM25; n the articles that hold it. */
export function rarity(articles: number, holders: number): number {
  return Math.log(1 + (articles - holders + 0.5) / (holders + 0.5));
}

/** Words the index does not know stay in the plan with their worth: they are missed, not forgotten. */
export function planQuery(
  query: Pick<Query, "words" | "order" | "names">,
  lexicon: Lexicon,
  learned?: (firstTerm: string) => readonly (readonly Spelling[])[],
): Plan {
  const articles = lexicon.articles();
  const weight = query.words.map(
    ({ times }) => (times * (1 + TUNING.questionRepetition)) / (times + TUNING.questionRepetition),
  );
  const ids = query.words.map(({ term }) => lexicon.idOf(term));
  const all = weight.map((value, word) => {
    const id = ids[word];
    return value * rarity(articles, Math.min(articles, id === undefined ? 0 : lexicon.articlesWith(id)));
  });
  const kept = mostWorth(all, TUNING.secondStageTerms);
  const worth = all.map((value, word) => (kept.has(word) ? value : 0));
  const wordOf = new Map<number, number>();
  ids.forEach((id, word) => {
    if (id !== undefined && kept.has(word)) wordOf.set(id, word);
  });
  return {
    worth,
    weight,
    wordOf,
    spellings: spellingsOf(query, lexicon, learned),
    pairs: pairsOf(query, worth),
  };
}

/** The indexes of the `limit` highest values. */
function mostWorth(values: readonly number[], limit: number): ReadonlySet<number> {
  return new Set(values.length > limit ? indexesOfHighest(Float64Array.from(values), limit) : values.keys());
}

function spellingsOf(
  query: Pick<Query, "words" | "order">,
  lexicon: Lexicon,
  learned: ((firstTerm: string) => readonly (readonly Spelling[])[]) | undefined,
): ReadonlyMap<number, readonly PlannedSpelling[]> {
  const planned = new Map<number, PlannedSpelling[]>();
  for (const { words, spelling } of equivalentsOf(query, learned)) {
    const [first, ...rest] = spelling.flatMap((term) => lexicon.idOf(term) ?? []);
    if (first === undefined || rest.length + 1 < spelling.length) continue;
    planned.set(first, [...(planned.get(first) ?? []), { rest, words }]);
  }
  return planned;
}

function pairsOf(
  query: Pick<Query, "words" | "order" | "names">,
  worth: readonly number[],
): readonly PlannedPair[] {
  const named = new Set(
    query.names.flatMap((name) => name.slice(1).map((word, at) => `${name[at]} ${word}`)),
  );
  const pairs = new Map<string, PlannedPair>();
  query.order.forEach((second, at) => {
    const first = query.order[at - 1];
    if (first === undefined || first === second) return;
    const key = `${first} ${second}`;
    const least = Math.min(worth[first] ?? 0, worth[second] ?? 0);
    if (least > 0) pairs.set(key, { first, second, worth: least * (named.has(key) ? TUNING.nameFactor : 1) });
  });
  return [...pairs.values()];
}

/**
 * The terms the first stage is asked for, rarest first: the words worth most, and of every other spelling the
 * rarest term. They drive until they are held by enough articles to choose from; the commoner ones then only
 * add to the score, because finding more would add nothing but work.
 */
export function firstTerms(
  query: Pick<Query, "words">,
  plan: Plan,
  lexicon: Lexicon,
): readonly WeightedTerm[] {
  const words = [...mostWorth(plan.worth, TUNING.firstStageTerms)].flatMap((word) => {
    const term = query.words[word]?.term;
    return term === undefined
      ? []
      : [{ term, worth: plan.worth[word] ?? 0, holders: articlesHolding(term, lexicon) }];
  });
  const said = new Set(words.map(({ term }) => term));
  const spelled = new Set<string>();
  for (const [first, spellings] of plan.spellings) {
    for (const { rest } of spellings) {
      const terms = [first, ...rest].map((id) => lexicon.termOf(id));
      const rarest = terms.sort((a, b) => articlesHolding(a, lexicon) - articlesHolding(b, lexicon))[0];
      if (rarest !== undefined && !said.has(rarest)) spelled.add(rarest);
    }
  }
  const others = [...spelled].map((term) => {
    const holders = articlesHolding(term, lexicon);
    return { term, worth: rarity(lexicon.articles(), holders), holders };
  });
  const enough = TUNING.drivenArticles + TUNING.drivenArticlesPerWord * query.words.length;
  let articles = 0;
  return [...words, ...others]
    .sort((a, b) => a.holders - b.holders)
    .map(({ term, worth, holders }) => {
      const drives = articles < enough;
      articles += holders;
      return { term, worth, drives };
    });
}

/** How many articles of the window hold a term; none when it is unknown. */
export function articlesHolding(term: string, lexicon: Lexicon): number {
  const id = lexicon.idOf(term);
  return id === undefined ? 0 : lexicon.articlesWith(id);
}
