import { readFileSync } from "node:fs";
import { z } from "zod";
import { splitSentences } from "../../src/text/segment.ts";

const row = z.object({ id: z.string(), text: z.string(), sentences: z.array(z.string()) });

/** How many of the golden rules hold, and the ids of those that do not. */
export function evaluateSentences(
  path: string,
): Readonly<{ rules: number; held: number; broken: readonly string[] }> {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));
  const broken = rows.filter(({ text, sentences }) => {
    const found = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
    return JSON.stringify(found) !== JSON.stringify(sentences);
  });
  return { rules: rows.length, held: rows.length - broken.length, broken: broken.map(({ id }) => id) };
}
