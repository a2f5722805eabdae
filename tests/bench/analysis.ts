import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LOAD_DATA } from "./load-articles.ts";
import { type Bench, runStep } from "./run-step.ts";

const measured = z.object({ texts: z.number(), characters: z.number(), p50: z.number(), p99: z.number() });

/** What analysing one text took of the processor, in milliseconds; `characters` is how long a text is on average. */
export type AnalysisBench = Readonly<z.output<typeof measured>> & Readonly<{ collection: string }>;

/** News items of a few sentences, and whole articles where that collection is there. */
const COLLECTIONS = [
  { collection: "news items", path: LOAD_DATA },
  { collection: "articles", path: join("quotes", "polnear-dev.jsonl.gz") },
];

/** Cleaning, segmenting and extracting alone, each collection in a process of its own. */
export async function* benchAnalysis(bench: Bench): AsyncGenerator<AnalysisBench> {
  for (const { collection, path } of COLLECTIONS) {
    const data = join(bench.shared, path);
    if (!existsSync(data)) continue;
    const name = `analysis, ${collection}`;
    yield { collection, ...(await runStep(bench, name, measured, "analysis-run.ts", data)) };
  }
}
