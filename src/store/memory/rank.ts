import type { ArticleRecord } from "../article-store.ts";

const TITLE_WEIGHT = 3;

/**
 * The records with any (or all) of the terms, best first: rare terms weigh more, many occurrences ever less. Those
 * of `also` find nothing and are weighed with the others.
 */
export function rank(
  records: readonly ArticleRecord[],
  terms: readonly string[],
  mode: "any" | "all" = "any",
  also: readonly string[] = [],
): readonly Readonly<{ record: ArticleRecord; score: number }>[] {
  const wanted = wordsOf(terms);
  const scores = new Map<ArticleRecord, number>();
  const held = new Map<ArticleRecord, number>();
  for (const term of wanted.union(wordsOf(also))) {
    const weights = records.flatMap((record) => {
      const weight =
        TITLE_WEIGHT * occurrences(record.index.title, term) + occurrences(record.index.body, term);
      return weight === 0 ? [] : [{ record, weight }];
    });
    const rarity = Math.log(1 + records.length / (1 + weights.length));
    for (const { record, weight } of weights) {
      scores.set(record, (scores.get(record) ?? 0) + (rarity * weight) / (weight + 1));
      if (wanted.has(term)) held.set(record, (held.get(record) ?? 0) + 1);
    }
  }
  const least = mode === "any" ? 1 : Math.max(1, wanted.size);
  return [...scores]
    .filter(([record]) => (held.get(record) ?? 0) >= least)
    .map(([record, score]) => ({ record, score }))
    .sort((a, b) => b.score - a.score || (a.record.article.id < b.record.article.id ? -1 : 1));
}

function occurrences(text: string, term: string): number {
  return text.split(/\s+/u).filter((word) => word === term).length;
}

function wordsOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap((term) => term.split(/\s+/u)).filter((term) => term !== ""));
}
