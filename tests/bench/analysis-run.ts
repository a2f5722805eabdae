import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { analyse } from "../../src/analyse.ts";
import { bareArticle } from "../../src/ingest/bare-article.ts";
import { latencyOf } from "./measure.ts";

/**
 * Analyses the first texts of a collection one after the other and prints what one took of the processor:
 * `node analysis-run.ts ../shared/eval/load/reuters.jsonl.gz`
 */
const TEXTS = 200;
/** Rounds before the clock counts, so that the code measured is the compiled one. */
const WARM_UP = 5;
const ROUNDS = 5;

const row = z.object({ text: z.string() });
const texts = gunzipSync(readFileSync(process.argv[2] ?? ""))
  .toString()
  .split("\n")
  .filter(Boolean)
  .slice(0, TEXTS)
  .map((line) => row.parse(JSON.parse(line)).text);
const articles = texts.map((text) => ({ ...bareArticle(text), published: "2019-06-24" }));
const times: number[] = [];
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  for (const article of articles) {
    const before = process.cpuUsage();
    analyse(article);
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UP) times.push((user + system) / 1000);
  }
}
const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
console.log(JSON.stringify({ texts: texts.length, characters: Math.round(characters), ...latencyOf(times) }));
