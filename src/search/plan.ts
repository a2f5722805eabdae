import { equivalentsOf, type Spelling } from "./equivalence.ts";
import type { WeightedTerm } from "./first-stage.ts";
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
  /** What two words standing together are worth, a number a pair. */
  pairs: readonly number[];
  /** For word k the words beside it in the question. */
  neighbours: readonly (readonly Neighbour[])[];
}>;

export type PlannedSpelling = Readonly<{ rest: readonly number[]; words: readonly number[] }>;
/** `pair`: index into `Plan.pairs`; `before`: the neighbour comes first in the question. */
export type Neighbour = Readonly<{ word: number; pair: number; before: boolean }>;

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
    ...pairsOf(query, worth),
  };
}

/** The indexes of the `limit` highest values. */
export function mostWorth(values: readonly number[], limit: number): ReadonlySet<number> {
  const order = values.map((_value, at) => at);
  if (values.length > limit) order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  return new Set(order.slice(0, limit));
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
): Pick<Plan, "pairs" | "neighbours"> {
  const named = new Set(
    query.names.flatMap((name) => name.slice(1).map((word, at) => `${name[at]} ${word}`)),
  );
  const pairs: number[] = [];
  const neighbours: Neighbour[][] = query.words.map(() => []);
  const seen = new Set<string>();
  query.order.forEach((word, at) => {
    const previous = query.order[at - 1];
    const key = `${previous} ${word}`;
    if (previous === undefined || previous === word || seen.has(key)) return;
    seen.add(key);
    const least = Math.min(worth[previous] ?? 0, worth[word] ?? 0);
    if (least === 0) return;
    neighbours[word]?.push({ word: previous, pair: pairs.length, before: true });
    neighbours[previous]?.push({ word, pair: pairs.length, before: false });
    pairs.push(least * (named.has(key) ? TUNING.nameFactor : 1));
  });
  return { pairs, neighbours };
}

/** The terms the first stage is asked for: the words worth most, most first, then their other spellings. */
export function firstTerms(
  query: Pick<Query, "words">,
  plan: Plan,
  lexicon: Lexicon,
): readonly WeightedTerm[] {
  const words = [...mostWorth(plan.worth, TUNING.firstStageTerms)]
    .sort((a, b) => (plan.worth[b] ?? 0) - (plan.worth[a] ?? 0))
    .flatMap((word) => {
      const term = query.words[word]?.term;
      return term === undefined ? [] : [{ term, weight: plan.weight[word] ?? 1 }];
    });
  const listed = new Set(words.map(({ term }) => term));
  const others = [...plan.spellings].flatMap(([first, spellings]) =>
    [first, ...spellings.flatMap(({ rest }) => rest)].map((id) => lexicon.termOf(id)),
  );
  return [
    ...words,
    ...[...new Set(others)].filter((term) => !listed.has(term)).map((term) => ({ term, weight: 0.5 })),
  ];
}
