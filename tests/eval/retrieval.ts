import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import {
  type EvalDocument,
  type EvalQuery,
  readEvalDocuments,
  readEvalQueries,
  searchEval,
} from "../../src/search/search-eval.ts";
import { type RankingScores, readJudgements, readRun, scoreRun } from "./retrieval-scores.ts";

const SETS = ["cranfield", "cisi", "checkthat-dev"] as const;
const TOP = 100;

/** Settings were chosen on the worked-on half of the queries; the reported half was only scored. */
export type QueryHalf = "worked-on" | "reported" | "all";

export type RetrievalScore = Readonly<{
  set: (typeof SETS)[number];
  half: QueryHalf;
  ours: RankingScores;
  /** MiniSearch at its defaults, over title and text. */
  miniSearch: RankingScores;
  /** Seconds for indexing and answering everything. */
  seconds: number;
}>;

/** Scores the searcher and plain MiniSearch on every set present in `shared` (a folder as `../shared/eval`). */
export async function evaluateRetrieval(shared: string): Promise<readonly RetrievalScore[]> {
  const scores: RetrievalScore[] = [];
  for (const set of SETS) {
    const folder = join(shared, "retrieval", set);
    if (!existsSync(folder)) continue;
    const documents = readEvalDocuments(
      gunzipSync(readFileSync(join(folder, "docs.jsonl.gz"))).toString(),
    ).rows;
    const queries = readEvalQueries(readFileSync(join(folder, "queries.jsonl"), "utf8")).rows;
    const judgements = readJudgements(readFileSync(join(folder, "qrels.txt"), "utf8"));
    const begin = performance.now();
    const ours = readRun(await Array.fromAsync(searchEval(documents, queries, TOP)));
    const seconds = (performance.now() - begin) / 1000;
    const plain = readRun(miniSearchRun(documents, queries));
    for (const half of ["worked-on", "reported", "all"] as const) {
      const chosen = (query: string): boolean => half === "all" || halfOf(query) === half;
      scores.push({
        set,
        half,
        ours: scoreRun(judgements, ours, chosen),
        miniSearch: scoreRun(judgements, plain, chosen),
        seconds,
      });
    }
  }
  return scores;
}

function halfOf(query: string): QueryHalf {
  const first = createHash("sha1").update(`q${query}`).digest()[0] ?? 0;
  return first % 2 === 0 ? "worked-on" : "reported";
}

function* miniSearchRun(
  documents: readonly EvalDocument[],
  queries: readonly EvalQuery[],
): Generator<string> {
  const index = new MiniSearch<EvalDocument>({ fields: ["title", "text"] });
  index.addAll(documents);
  for (const query of queries) {
    for (const [at, hit] of index.search(query.text).slice(0, TOP).entries()) {
      yield `${query.id} Q0 ${hit.id} ${at + 1} ${hit.score} minisearch`;
    }
  }
}

if (import.meta.main) {
  const shared = process.env.EVAL_DATA ?? resolve(import.meta.dirname, "../../../shared/eval");
  const three = (value: number): string => value.toFixed(3);
  for (const { set, half, ours, miniSearch, seconds } of await evaluateRetrieval(shared)) {
    console.log(
      `${set.padEnd(14)} ${half.padEnd(10)} ${String(ours.queries).padStart(3)} queries  nDCG@10 ${three(ours.ndcg10)}` +
        ` (MiniSearch ${three(miniSearch.ndcg10)})  MAP ${three(ours.map)} (${three(miniSearch.map)})` +
        `  recall@100 ${three(ours.recall100)} (${three(miniSearch.recall100)})  ${seconds.toFixed(1)} s`,
    );
  }
}
