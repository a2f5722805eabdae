import { type ShownChange, shownChanges } from "../src/compose/changes.ts";
import type { AnalysedArticle, CitedText } from "../src/model.ts";
import { compareVersions } from "../src/relate/revisions/compare-versions.ts";
import { count } from "./coverage.ts";
import type { ComparisonSection, Section } from "./reply.ts";

const KINDS: Readonly<Record<ShownChange["kind"], string>> = {
  added: "added",
  altered: "altered",
  withdrawn: "withdrawn",
};

/** Whether a version is the first reading of a report that only its outlet's feed was known of: that corrects nothing. */
export function isFirstReading(before: AnalysedArticle, after: AnalysedArticle): boolean {
  return before.article.kind === "feed-item" && after.article.kind !== "feed-item";
}

/** What changed, ready to be shown. */
export type ChangeReport = Readonly<{
  /** None for a cosmetic edit. */
  sections: readonly Section[];
  /** Whether a quotation or a figure changed, or the publisher says itself that something did. */
  corrects: boolean;
}>;

const NOTHING: ChangeReport = { sections: [], corrects: false };

/**
 * What changed from one version to the next, before and now side by side; nothing for a cosmetic edit, nor when
 * a report takes the place of what its feed printed.
 */
export function reportChanges(before: AnalysedArticle, after: AnalysedArticle, most: number): ChangeReport {
  if (isFirstReading(before, after)) return NOTHING;
  const changes = compareVersions(before, after);
  const details: readonly Section[] = changes.details.map((detail) => ({
    type: "note",
    weight: "plain",
    text: `The ${detail.field} was “${detail.before ?? "none"}” and is now “${detail.after ?? "none"}”.`,
  }));
  const shown = shownChanges(before, after, changes);
  const rest = shown.length - most;
  const more: readonly Section[] =
    rest > 0 ? [{ type: "note", weight: "quiet", text: `${count(rest, "more change")}.` }] : [];
  return {
    sections: [...shown.slice(0, most).map(sectionOf), ...details, ...more],
    corrects: shown.some(({ what }) => what !== "wording"),
  };
}

function sectionOf({ what, kind, before, after }: ShownChange): ComparisonSection {
  const row = (outlet: string, said: CitedText | null): ComparisonSection["rows"] =>
    said === null ? [] : [{ outlet, line: { said, claimant: null, also: [] } }];
  return {
    type: "comparison",
    heading: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${KINDS[kind]}`,
    only: false,
    rows: [...row("Before", before), ...row("Now", after)],
  };
}
