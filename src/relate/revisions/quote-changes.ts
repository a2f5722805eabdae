import type { Quote } from "../../model.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Change } from "./changes.ts";
import type { Comparison, Side } from "./comparison.ts";
import { pairUp } from "./pair-up.ts";
import { likeness, wordsFor } from "./wording.ts";

/** Quotations that share at least half of their words are versions of one. */
const LEAST_LIKENESS = 0.5;

type Said = Readonly<{ quote: Quote; words: readonly string[]; speaker: string | null }>;

/**
 * Quotations in marks within sentences that differ: added, withdrawn, in other words, or given to another
 * speaker. A speaker that is unknown on one side is no other speaker.
 */
export function quoteChanges({ before, after }: Comparison): readonly Change<Quote>[] {
  return pairUp(saidIn(before), saidIn(after), {
    key: (said) => said.words.join(" "),
    same: (a, b) => !contradicts(a, b),
    kinship: (a, b) => {
      const alike = likeness(a.words, b.words);
      return alike >= LEAST_LIKENESS ? alike : 0;
    },
  }).map(quoteOf);
}

function saidIn({ version, differing }: Side): readonly Said[] {
  return version.analysis.quotes
    .filter((quote) => quote.role === "body" && quote.kind !== "indirect" && touches(quote, differing))
    .map((quote) => ({
      quote,
      words: quote.spans.flatMap((span) => wordsFor(version.article.text.slice(span.start, span.end))),
      speaker: quote.speaker.name === null ? null : nameKey(quote.speaker.name),
    }));
}

function touches({ sentences: [first, last] }: Quote, differing: ReadonlySet<number>): boolean {
  for (let index = first; index <= last; index += 1) if (differing.has(index)) return true;
  return false;
}

function contradicts(a: Said, b: Said): boolean {
  return a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
}

function quoteOf(change: Change<Said>): Change<Quote> {
  switch (change.kind) {
    case "added":
      return { kind: "added", after: change.after.quote };
    case "withdrawn":
      return { kind: "withdrawn", before: change.before.quote };
    case "altered":
      return { kind: "altered", before: change.before.quote, after: change.after.quote };
  }
}
