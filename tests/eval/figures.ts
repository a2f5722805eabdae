import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { RECOGNIZERS, scoreRecognizers } from "./figures-recognizers.ts";
import { figureRows, type Half, halfOf } from "./figures-rows.ts";

const rowSchema = z.looseObject({ id: z.string(), text: z.string() });
const figureSchema = z.looseObject({
  surface: z.string().optional(),
  uncertainty: z.number().nullish(),
  value: z.string(),
});
const prfSchema = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  gold: z.number(),
  system: z.number(),
});
const scoreSchema = z.object({
  value: prfSchema,
  valueUnit: prfSchema,
  valueChange: prfSchema,
  valueConceptPartial: prfSchema,
  valueConceptComplete: prfSchema,
});

/** One line of the table: a development set, a half of it, a measure, and the score in percent. */
export type FigureScore = Readonly<{ set: string; half: Half; measure: string; score: number; of: number }>;

const OWN = join(import.meta.dirname, "gold", "news-figures.jsonl");

/**
 * Scores figures on every development set present: quantulum3's sentences as they come and with its ranges
 * written as ranges (it gives their middle), our own news sentences, and the Recognizers-Text inputs.
 * `shared` is the folder with `score.mjs`; without it nothing can be scored and the list is empty.
 */
export function evaluateFigures(shared: string): readonly FigureScore[] {
  if (!existsSync(join(shared, "score.mjs"))) return [];
  const folder = join(shared, "figures");
  const quantulum = join(folder, "quantulum3.jsonl");
  return (["worked", "reported"] as const).flatMap((half) => [
    ...scoreRows(shared, "quantulum3", quantulum, half, (row) => row),
    ...scoreRows(shared, "quantulum3, ranges as ranges", quantulum, half, withRanges),
    ...scoreRows(shared, "own news sentences", OWN, half, (row) => row),
    ...RECOGNIZERS.map((name): FigureScore => {
      const score = scoreRecognizers(folder, name, half);
      return { set: score.set, half, measure: "value recall", score: score.value, of: score.expected };
    }),
  ]);
}

type Row = z.infer<typeof rowSchema>;

function scoreRows(
  shared: string,
  set: string,
  file: string,
  half: Half,
  change: (row: Row) => Row,
): readonly FigureScore[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .filter((row) => halfOf(row.id) === half)
    .map(change);
  const output = rows.map((row) => ({ id: row.id, figures: figureRows(row.text) }));
  const score = runScorer(shared, rows, output);
  const measures = set.startsWith("own")
    ? (["value", "valueUnit", "valueChange", "valueConceptPartial", "valueConceptComplete"] as const)
    : (["value", "valueUnit"] as const);
  return measures.map((measure) => ({
    set,
    half,
    measure: `${measure} F1`,
    score: score[measure].f1,
    of: score[measure].gold,
  }));
}

/** quantulum3 gives a range as its middle and half its width; two numbers in its words tell it from a tolerance. */
function withRanges(row: Row): Row {
  const figures = z.array(figureSchema).parse(row.figures);
  return {
    ...row,
    figures: figures.map((figure) => {
      if (figure.uncertainty == null || /[±]|\+\/-/u.test(figure.surface ?? "")) return figure;
      const [middle, width] = [Number(figure.value), figure.uncertainty];
      const ends = [middle - width, middle + width].map((end) => Number(end.toPrecision(12)));
      return { ...figure, value: ends.join("-") };
    }),
  };
}

function runScorer(
  shared: string,
  gold: readonly unknown[],
  system: readonly unknown[],
): z.infer<typeof scoreSchema> {
  const folder = mkdtempSync(join(tmpdir(), "figures-eval-"));
  try {
    const files = [join(folder, "gold.jsonl"), join(folder, "system.jsonl")] as const;
    writeFileSync(files[0], gold.map((row) => JSON.stringify(row)).join("\n"));
    writeFileSync(files[1], system.map((row) => JSON.stringify(row)).join("\n"));
    const run = spawnSync(process.execPath, [join(shared, "score.mjs"), "figures", ...files], {
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`score.mjs ended with ${run.status}: ${run.stderr}`);
    return scoreSchema.parse(JSON.parse(run.stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const shared = process.env.EVAL_DATA ?? resolve(import.meta.dirname, "../../../shared/eval");
  for (const line of evaluateFigures(shared)) {
    console.log(
      [line.set.padEnd(30), line.half.padEnd(9), line.measure.padEnd(26), line.score, `of ${line.of}`].join(
        " ",
      ),
    );
  }
}
