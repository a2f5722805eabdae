import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { clean } from "../../src/ingest/clean/clean.ts";
import { extractPage } from "../../src/ingest/page/extract-page.ts";

const row = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  with: z.array(z.string()).default([]),
  without: z.array(z.string()).default([]),
  comments: z.array(z.string()).default([]),
});

export type Half = "worked-on" | "reported";

/** How much of what must be kept is kept, and of what must go is gone; percentages. */
export type PageScores = Readonly<{
  pages: number;
  precision: number;
  recall: number;
  f1: number;
  comments: number;
}>;

/** Rules were looked at on the worked-on half of the pages; the reported half was only scored. */
export function evaluatePages(path: string): Readonly<Record<Half, PageScores>> {
  const rows = gunzipSync(readFileSync(path))
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));
  const score = (half: Half): PageScores => scorePages(rows.filter(({ id }) => halfOf(id) === half));
  return { "worked-on": score("worked-on"), reported: score("reported") };
}

function scorePages(rows: readonly z.output<typeof row>[]): PageScores {
  let kept = 0;
  let wanted = 0;
  let wrong = 0;
  let comments = 0;
  for (const { url, html, ...gold } of rows) {
    const text = squash(reportingOf(url, html));
    const has = (segment: string): boolean => text.includes(squash(segment));
    kept += gold.with.filter(has).length;
    wanted += gold.with.length;
    wrong += gold.without.filter(has).length;
    comments += gold.comments.filter(has).length;
  }
  const precision = (100 * kept) / (kept + wrong);
  const recall = (100 * kept) / wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  return { pages: rows.length, precision, recall, f1, comments };
}

/** What the program would quote from the page: reporting and its crossheads. */
function reportingOf(url: string, html: string): string {
  const page = extractPage({ url, html });
  return clean(page.text, { headline: page.headline, byline: page.byline })
    .filter((block) => block.role === "body" || block.role === "crosshead")
    .map(({ span }) => page.text.slice(span.start, span.end))
    .join("\n\n");
}

function squash(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function halfOf(id: string): Half {
  return (createHash("sha1").update(id).digest()[0] ?? 0) % 2 === 0 ? "worked-on" : "reported";
}
