import type { AnalysedArticle, Article, Sentence, Span } from "../../model.ts";
import { align } from "./align.ts";
import type { Changes, DetailChange } from "./changes.ts";
import type { Comparison, Side } from "./comparison.ts";
import { figureChanges } from "./figure-changes.ts";
import { CHANGE_NOTICES } from "./notice-words.ts";
import { quoteChanges } from "./quote-changes.ts";
import { wordsFor } from "./wording.ts";
import { wordingChanges } from "./wording-changes.ts";

/**
 * What a reader should know about the edit from one version to the next. Only sentences that differ are looked
 * into, so that two analyses that see the same sentence differently make no change.
 */
export function compareVersions(before: AnalysedArticle, after: AnalysedArticle): Changes {
  const comparison = compareSentences(before, after);
  const quotes = quoteChanges(comparison);
  const figures = figureChanges(comparison);
  return {
    quotes,
    figures,
    wording: wordingChanges(comparison, quotes, figures),
    details: detailChanges(before.article, after.article),
    notices: noticesIn(before, after),
  };
}

/** The reporting of two versions, sentence by sentence. */
function compareSentences(before: AnalysedArticle, after: AnalysedArticle): Comparison {
  const first = reportingOf(before);
  const second = reportingOf(after);
  const aligned = align(textsOf(before, first), textsOf(after, second));
  const reworded = new Map<number, number>();
  for (const pair of aligned.reworded) {
    const from = first[pair.before];
    const to = second[pair.after];
    if (from !== undefined && to !== undefined) reworded.set(from.index, to.index);
  }
  const indexes = (list: typeof first, places: readonly number[]) =>
    places.flatMap((place) => list[place]?.index ?? []);
  const withdrawn = indexes(first, aligned.withdrawn);
  const added = indexes(second, aligned.added);
  return {
    reworded,
    withdrawn,
    added,
    before: sideOf(before, [...reworded.keys(), ...withdrawn]),
    after: sideOf(after, [...reworded.values(), ...added]),
  };
}

function sideOf(version: AnalysedArticle, differing: readonly number[]): Side {
  return { version, differing: new Set(differing) };
}

type Place = Readonly<{ index: number; sentence: Sentence }>;

function reportingOf({ analysis }: AnalysedArticle): readonly Place[] {
  return analysis.sentences
    .map((sentence, index) => ({ index, sentence }))
    .filter(({ sentence }) => analysis.blocks[sentence.block]?.role === "body");
}

function textsOf({ article }: AnalysedArticle, places: readonly Place[]): readonly string[] {
  return places.map(({ sentence }) => article.text.slice(sentence.span.start, sentence.span.end));
}

function detailChanges(before: Article, after: Article): readonly DetailChange[] {
  const fields = ["headline", "byline", "published", "outlet"] as const;
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => wordsFor(change.before ?? "").join(" ") !== wordsFor(change.after ?? "").join(" "));
}

/** Notices stand in the reporting or in the furniture around it, never in what readers wrote. */
function noticesIn(before: AnalysedArticle, after: AnalysedArticle): readonly Span[] {
  const known = new Set(notices(before).map(({ key }) => key));
  return notices(after)
    .filter(({ key }) => !known.has(key))
    .map(({ span }) => span);
}

function notices({ article, analysis }: AnalysedArticle): readonly Readonly<{ key: string; span: Span }>[] {
  return analysis.sentences
    .filter(({ block }) => analysis.blocks[block]?.role !== "comment")
    .map(({ span }) => ({ span, text: article.text.slice(span.start, span.end).toLowerCase() }))
    .filter(({ text }) => CHANGE_NOTICES.some((pattern) => pattern.test(text)))
    .map(({ span, text }) => ({ span, key: wordsFor(text).join(" ") }));
}
