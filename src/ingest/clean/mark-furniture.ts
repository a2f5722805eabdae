import type { BlockRole } from "../../model.ts";
import { type Draft, mark } from "./draft.ts";
import {
  APPEALS,
  CORRECTIONS,
  DISCLOSURES,
  FURNITURE_LINES,
  RELATED_LINES,
  REPORT_CREDITS,
  STORY_NOTICES,
} from "./furniture-phrases.ts";

type Rule = Readonly<{ role: BlockRole; rule: string; patterns: readonly RegExp[]; mostWords: number }>;

/** Each family of phrases with the longest paragraph it may claim: a long one only mentions them. */
const RULES: readonly Rule[] = [
  { role: "furniture", rule: "story-notice", patterns: STORY_NOTICES, mostWords: 30 },
  { role: "furniture", rule: "correction", patterns: CORRECTIONS, mostWords: 150 },
  { role: "credit", rule: "report-credit", patterns: REPORT_CREDITS, mostWords: 80 },
  { role: "furniture", rule: "page-line", patterns: FURNITURE_LINES, mostWords: 20 },
  { role: "furniture", rule: "related-line", patterns: RELATED_LINES, mostWords: 20 },
  { role: "furniture", rule: "disclosure", patterns: DISCLOSURES, mostWords: 90 },
  { role: "furniture", rule: "appeal", patterns: APPEALS, mostWords: 45 },
];

/** People are quoted with appeals too: “Subscribe to our newsletter,” she said. */
const RULES_BESIDE_QUOTATIONS = RULES.filter(({ rule }) => rule !== "appeal" && rule !== "disclosure");

/** Lines of the page around a report: buttons, links, appeals, notices, credits of the report itself. */
export function markFurniture(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { words, paragraph } = draft;
    const { text } = paragraph;
    const rules = /["“”]/u.test(text) ? RULES_BESIDE_QUOTATIONS : RULES;
    const found = rules.find(
      ({ patterns, mostWords }) => words <= mostWords && patterns.some((pattern) => pattern.test(text)),
    );
    if (found !== undefined) mark(draft, found.role, found.rule);
  }
}
