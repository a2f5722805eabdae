import type { QuotesRow, SystemRow } from "./quotes.ts";

type Spans = readonly (readonly [number, number])[];

/** Percentages, as the development data's own scorer prints them. */
export type QuoteScores = Readonly<{
  rows: number;
  gold: number;
  directRecall: number;
  quotePrecision: number;
  f1: number;
  speakerAccuracy: number;
  speakerOfAllDirect: number;
  /** Reported speech without marks: overlap (half of the union) with the marked contents. */
  indirectPrecision: number;
  indirectRecall: number;
  indirectF1: number;
}>;

const OVERLAP_DIRECT = 0.8;
const OVERLAP_INDIRECT = 0.5;

/**
 * Scores quotations the way the development data's scorer does. A quotation is right when four fifths of it lie
 * in a marked content; a marked direct content is found when the overlap is four fifths of the union; its
 * speaker is right when the mention touches the marked source or the name's last word stands in it.
 */
export function scoreQuotes(gold: readonly QuotesRow[], system: readonly SystemRow[]): QuoteScores {
  const byId = new Map(system.map((row) => [row.id, row]));
  const count = { gold: 0, found: 0, system: 0, good: 0, sourced: 0, speaker: 0 };
  const indirect = { gold: 0, found: 0, system: 0, good: 0 };
  for (const row of gold) {
    const quotes = byId.get(row.id)?.quotes ?? [];
    scoreDirect(row, quotes, count);
    scoreIndirect(row, quotes, indirect);
  }
  const recall = count.found / (count.gold || 1);
  const precision = count.good / (count.system || 1);
  const indirectRecall = indirect.found / (indirect.gold || 1);
  const indirectPrecision = indirect.good / (indirect.system || 1);
  return {
    rows: gold.length,
    gold: count.gold,
    directRecall: percent(recall),
    quotePrecision: percent(precision),
    f1: percent(harmonic(precision, recall)),
    speakerAccuracy: percent(count.speaker / (count.sourced || 1)),
    speakerOfAllDirect: percent(count.speaker / (count.gold || 1)),
    indirectPrecision: percent(indirectPrecision),
    indirectRecall: percent(indirectRecall),
    indirectF1: percent(harmonic(indirectPrecision, indirectRecall)),
  };
}

type Quotes = SystemRow["quotes"];

function scoreDirect(
  row: QuotesRow,
  quotes: Quotes,
  count: { gold: number; found: number; system: number; good: number; sourced: number; speaker: number },
): void {
  const marked = quotes.filter((quote) => quote.kind !== "indirect");
  count.system += marked.length;
  for (const quote of marked) {
    const least = OVERLAP_DIRECT * length(quote.spans);
    if (row.attributions.some(({ content }) => shared(quote.spans, content) >= least)) count.good += 1;
  }
  const used = new Set<number>();
  for (const attribution of row.attributions) {
    if (attribution.kind !== "direct") continue;
    count.gold += 1;
    const best = bestMatch(marked, attribution.content, used);
    const quote = marked[best.index];
    if (quote === undefined || best.overlap < OVERLAP_DIRECT) continue;
    used.add(best.index);
    count.found += 1;
    if (attribution.source.length === 0) continue;
    count.sourced += 1;
    if (namesSource(row.text, quote.speaker, attribution.source)) count.speaker += 1;
  }
}

function namesSource(text: string, speaker: Quotes[number]["speaker"], source: Spans): boolean {
  if (speaker.mention !== null && shared([speaker.mention], source) > 0) return true;
  const last = (speaker.name ?? "").toLowerCase().split(/\s+/u).at(-1) ?? "";
  const words = source.map(([start, end]) => text.slice(start, end)).join(" ");
  return last.length > 2 && words.toLowerCase().includes(last);
}

function scoreIndirect(
  row: QuotesRow,
  quotes: Quotes,
  count: { gold: number; found: number; system: number; good: number },
): void {
  const reported = quotes.filter((quote) => quote.kind === "indirect");
  const unmarked = row.attributions.filter(
    ({ kind, content }) =>
      kind === "indirect" && !content.some(([start, end]) => /["“”]|''/u.test(row.text.slice(start, end))),
  );
  count.system += reported.length;
  count.gold += unmarked.length;
  for (const quote of reported) {
    if (row.attributions.some(({ content }) => overlap(quote.spans, content) >= OVERLAP_INDIRECT))
      count.good += 1;
  }
  const used = new Set<number>();
  for (const { content } of unmarked) {
    const best = bestMatch(reported, content, used);
    if (best.overlap < OVERLAP_INDIRECT) continue;
    used.add(best.index);
    count.found += 1;
  }
}

function bestMatch(
  quotes: Quotes,
  content: Spans,
  used: ReadonlySet<number>,
): { index: number; overlap: number } {
  let best = { index: -1, overlap: 0 };
  for (const [index, quote] of quotes.entries()) {
    const value = used.has(index) ? 0 : overlap(quote.spans, content);
    if (value > best.overlap) best = { index, overlap: value };
  }
  return best;
}

function overlap(a: Spans, b: Spans): number {
  const both = shared(a, b);
  return both / (length(a) + length(b) - both || 1);
}

function length(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(a: Spans, b: Spans): number {
  let sum = 0;
  for (const [s, e] of a) for (const [u, v] of b) sum += Math.max(0, Math.min(e, v) - Math.max(s, u));
  return sum;
}

const harmonic = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percent = (value: number) => Math.round(value * 1000) / 10;
