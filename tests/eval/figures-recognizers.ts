import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { figureRows, type Half, halfOf } from "./figures-rows.ts";

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  results: z.array(
    z.object({
      text: z.string(),
      resolution: z.object({ value: z.string().nullish(), unit: z.string().nullish() }),
    }),
  ),
});

/** The kinds of input that are scored, by file. Units named in degrees, years and percent tell theirs apart. */
export const RECOGNIZERS = ["Currency", "Dimension", "Percent", "Age", "Temperature"] as const;

/** How many of the expected values were found, and which rows missed one. */
export type RecognizersScore = Readonly<{
  set: string;
  half: Half;
  found: number;
  expected: number;
  /** Percent of the expected values found, one decimal. */
  value: number;
  misses: readonly Readonly<{ text: string; expected: number; got: readonly string[] }>[];
}>;

/**
 * Scores one Recognizers-Text file: a result with a number counts as found when a figure of the row has that
 * value (five significant digits); each figure serves one result. Results without a number ("dollars") and
 * those whose value is "null" are left out.
 */
export function scoreRecognizers(folder: string, name: string, half: Half): RecognizersScore {
  const lines = readFileSync(join(folder, `recognizers-${name}Model.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  let found = 0;
  let expected = 0;
  const misses: { text: string; expected: number; got: readonly string[] }[] = [];
  for (const line of lines) {
    const row = rowSchema.parse(JSON.parse(line));
    if (halfOf(row.id) !== half) continue;
    const got = figureRows(row.text).map((figure) => figure.value);
    const left = [...got];
    for (const result of row.results) {
      const value = Number.parseFloat(result.resolution.value ?? "");
      if (Number.isNaN(value)) continue;
      expected += 1;
      const at = left.findIndex((own) => Math.abs(Number(own) - value) <= 1e-8 + 1e-5 * Math.abs(value));
      if (at < 0) misses.push({ text: row.text, expected: value, got });
      else {
        found += 1;
        left.splice(at, 1);
      }
    }
  }
  return {
    set: `recognizers ${name.toLowerCase()}`,
    half,
    found,
    expected,
    value: percent(found, expected),
    misses,
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
