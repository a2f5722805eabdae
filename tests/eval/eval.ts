import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { extractEntities } from "../../src/extract/entities/extract-entities.ts";
import { type BriefingMethod, briefingScores, runBriefing } from "./briefing.ts";
import type { BriefScore } from "./briefing-scores.ts";
import { scoreFeeds } from "./feeds.ts";
import { evaluateFigures } from "./figures.ts";
import { evaluatePages } from "./pages.ts";
import { evaluateQuotes, readQuotesRows } from "./quotes.ts";
import { evaluateRetrieval } from "./retrieval.ts";
import { evaluateSentences } from "./sentences.ts";

/** A line of the table. The reported half is the one nobody looked at while working. */
type Row = Readonly<{
  set: string;
  measure: string;
  workedOn: string;
  reported: string;
  reference: string;
}>;

const shared = resolve(process.env.EVAL_DATA ?? join(import.meta.dirname, "../../../shared/eval"));
const wanted = process.argv.slice(2);

const one = (value: number): string => value.toFixed(1);
const three = (value: number): string => value.toFixed(3);

const parts: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  quotes: quoteRows,
  figures: figureRows,
  retrieval: retrievalRows,
  pages: pageRows,
  sentences: sentenceRows,
  feeds: feedRows,
  briefing: briefingRows,
};

await main();

/** `npm run eval` prints every set; `npm run eval -- quotes pages` those. */
async function main(): Promise<void> {
  if (!existsSync(shared)) {
    console.error(`There is no development data at ${shared}; set EVAL_DATA to its folder.`);
    process.exitCode = 1;
    return;
  }
  const rows: Row[] = [];
  for (const [name, score] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    rows.push(...(await score()));
  }
  const header: Row = {
    set: "set",
    measure: "measure",
    workedOn: "worked on",
    reported: "reported",
    reference: "published reference",
  };
  const widths = (["set", "measure", "workedOn", "reported", "reference"] as const).map((key) => ({
    key,
    width: Math.max(...[header, ...rows].map((row) => row[key].length)),
  }));
  for (const row of [header, ...rows]) {
    console.log(`| ${widths.map(({ key, width }) => row[key].padEnd(width)).join(" | ")} |`);
    if (row === header) console.log(`|${widths.map(({ width }) => "-".repeat(width + 2)).join("|")}|`);
  }
}

function quoteRows(): readonly Row[] {
  const scores = evaluateQuotes(readQuotesRows(join(shared, "quotes/polnear-dev.jsonl.gz")), extractEntities);
  const worked = scores["worked-on"];
  const { reported } = scores;
  const row = (measure: keyof typeof reported, name: string, reference: string): Row => ({
    set: "PolNeAR dev",
    measure: name,
    workedOn: one(Number(worked[measure])),
    reported: one(Number(reported[measure])),
    reference,
  });
  return [
    row("f1", "quotations F1", "Gender Gap Tracker 83.7 (other news)"),
    row("speakerOfAllDirect", "speaker of all direct quotations", "Gender Gap Tracker 86.5 (other news)"),
    row("speakerAccuracy", "speaker of the quotations found", ""),
  ];
}

function figureRows(): readonly Row[] {
  const scores = evaluateFigures(shared);
  const references: Readonly<Record<string, string>> = {
    "quantulum3 value F1": "CQE 92.0 on NewsQuant",
    "quantulum3 valueUnit F1": "CQE 85.6 on NewsQuant",
    "own news sentences valueConceptPartial F1": "CQE 76.1 on NewsQuant",
    "own news sentences valueConceptComplete F1": "CQE 57.0 on NewsQuant",
  };
  return scores
    .filter(({ half }) => half === "reported")
    .map(({ set, measure, score, of }) => {
      const worked = scores.find(
        (other) => other.half === "worked" && other.set === set && other.measure === measure,
      );
      return {
        set,
        measure: `${measure} (of ${of})`,
        workedOn: worked === undefined ? "" : one(worked.score),
        reported: one(score),
        reference: references[`${set} ${measure}`] ?? "",
      };
    });
}

async function retrievalRows(): Promise<readonly Row[]> {
  const scores = await evaluateRetrieval(shared);
  const all = scores.filter(({ half }) => half === "all");
  return all.map(({ set, ours, miniSearch }) => {
    const half = (name: string): string => {
      const found = scores.find((score) => score.set === set && score.half === name);
      return found === undefined ? "" : three(found.ours.ndcg10);
    };
    return {
      set,
      measure: `nDCG@10 (all queries ${three(ours.ndcg10)})`,
      workedOn: half("worked-on"),
      reported: half("reported"),
      reference: `MiniSearch ${three(miniSearch.ndcg10)} in this run, all queries`,
    };
  });
}

function pageRows(): readonly Row[] {
  const scores = evaluatePages(join(shared, "pages/segments.jsonl.gz"));
  const row = (measure: "f1" | "precision" | "recall", reference: string): Row => ({
    set: "page segments",
    measure,
    workedOn: one(scores["worked-on"][measure]),
    reported: one(scores.reported[measure]),
    reference,
  });
  return [row("f1", "trafilatura 92.4 on its own set"), row("precision", ""), row("recall", "")];
}

function sentenceRows(): readonly Row[] {
  const { rules, held, broken } = evaluateSentences(join(shared, "sentences/golden-rules.jsonl"));
  const measure = broken.length === 0 ? "rules held" : `rules held (not ${broken.join(", ")})`;
  return [
    {
      set: "golden rules",
      measure,
      workedOn: `${held} of ${rules}`,
      reported: "",
      reference: "Pragmatic Segmenter 98.1 %",
    },
  ];
}

function feedRows(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  try {
    spawnSync("tar", ["xzf", join(shared, "feeds/gofeed-testdata.tar.gz"), "-C", folder]);
    const { files, accepted, refused } = scoreFeeds(folder);
    const measure = `feeds read (not ${refused.join(", ")})`;
    return [{ set: "gofeed", measure, workedOn: `${accepted} of ${files}`, reported: "", reference: "" }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function briefingRows(): Promise<readonly Row[]> {
  const { workedOn, reported } = briefingScores(await runBriefing());
  const percent = (share: number): string => one(share * 100);
  const row = (measure: keyof BriefScore, name: string): Row => {
    const baseline = (method: BriefingMethod): string => percent(reported[method][measure]);
    return {
      set: "briefing (own)",
      measure: name,
      workedOn: percent(workedOn.brief[measure]),
      reported: percent(reported.brief[measure]),
      reference: `lead sentences ${baseline("lead")}, top-score sentences ${baseline("top")}, reported half`,
    };
  };
  return [
    row("f1", "F1 with the editor's sentences"),
    row("precision", "precision"),
    row("recall", "recall"),
    row("wordF1", "F1 with the editor's words"),
    row("redundant", "% redundant pairs"),
    row("dangling", "% dangling lines"),
  ];
}
