/** Judged documents of each query and how relevant they are: `QUERY 0 DOCUMENT GRADE`, a line each. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Means over queries, each between 0 and 1. */
export type RankingScores = Readonly<{ queries: number; ndcg10: number; map: number; recall100: number }>;

export function readJudgements(text: string): Judgements {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of text.split("\n")) {
    const [query, , document, grade] = line.trim().split(/\s+/u);
    if (query === undefined || document === undefined) continue;
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return judgements;
}

/** Documents by query, best first, out of TREC run lines. */
export function readRun(lines: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const run = new Map<string, string[]>();
  for (const line of lines) {
    const [query, , document] = line.split(" ");
    if (query === undefined || document === undefined) continue;
    run.set(query, [...(run.get(query) ?? []), document]);
  }
  return run;
}

/** nDCG at 10, mean average precision and recall at 100 as `score.mjs` counts them, over the chosen queries. */
export function scoreRun(
  judgements: Judgements,
  run: ReadonlyMap<string, readonly string[]>,
  chosen: (query: string) => boolean,
): RankingScores {
  const queries = [...judgements.keys()].filter(chosen);
  const sum = { ndcg10: 0, map: 0, recall100: 0 };
  for (const query of queries) {
    const grades = judgements.get(query) ?? new Map<string, number>();
    const list = (run.get(query) ?? []).map((document) => grades.get(document) ?? 0);
    const ideal = [...grades.values()].sort((a, b) => b - a);
    const best = gain(ideal);
    sum.ndcg10 += best === 0 ? 0 : gain(list) / best;
    let hits = 0;
    let precision = 0;
    list.forEach((grade, index) => {
      if (grade === 0) return;
      hits += 1;
      precision += hits / (index + 1);
    });
    sum.map += precision / ideal.length;
    sum.recall100 += list.slice(0, 100).filter((grade) => grade > 0).length / ideal.length;
  }
  const mean = (total: number): number => (queries.length === 0 ? 0 : total / queries.length);
  return {
    queries: queries.length,
    ndcg10: mean(sum.ndcg10),
    map: mean(sum.map),
    recall100: mean(sum.recall100),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((total, grade, index) => total + grade / Math.log2(index + 2), 0);
}
