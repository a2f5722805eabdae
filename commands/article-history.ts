import type { Engine } from "../src/engine.ts";
import type { AnalysedArticle } from "../src/model.ts";
import { compareVersions } from "../src/relate/revisions/compare-versions.ts";
import { isFirstReading, reportChanges } from "./change-sections.ts";
import { printDay } from "./coverage.ts";
import { openArticle } from "./open-article.ts";
import type { Section } from "./reply.ts";

/** Versions listed; a live page may have very many. */
const MOST_VERSIONS = 8;
const MOST_CHANGES = 6;

/** The versions of an article and what the newest one changed; nothing when there is only one. */
export async function historySections(engine: Engine, shown: AnalysedArticle): Promise<readonly Section[]> {
  const { id, version } = shown.article;
  const versions = await engine.store.articles.history(id);
  const [newest, previous] = versions;
  if (newest === undefined || previous === undefined) return [];
  const facts = versions.slice(0, MOST_VERSIONS).map((stored) => {
    const open = openArticle(id, null);
    const line = stored.version === newest.version ? open.line : `${open.line} version:${stored.version}`;
    const here = stored.version === version;
    return {
      label: `Version ${stored.version}`,
      value: `read ${printDay(stored.storedAt)}${here ? ", shown here" : ""}`,
      action: here ? null : { ...open, label: `Version ${stored.version}`, line },
    };
  });
  const [before, after] = await Promise.all([
    engine.article(id, previous.version),
    engine.article(id, newest.version),
  ]);
  const changed =
    before === undefined || after === undefined ? [] : reportChanges(before, after, MOST_CHANGES).sections;
  const text =
    before !== undefined && after !== undefined && isFirstReading(before, after)
      ? `Version ${previous.version} is what the outlet's feed printed; version ${newest.version} is the report itself.`
      : changed.length === 0
        ? `From version ${previous.version} to ${newest.version} only spelling, spacing or punctuation changed.`
        : `What changed from version ${previous.version} to ${newest.version}:`;
  const older: readonly Section[] =
    version === newest.version
      ? []
      : [
          {
            type: "note",
            weight: "warning",
            text: `This is version ${version}; the newest is version ${newest.version}.`,
          },
        ];
  return [
    ...older,
    { type: "facts", heading: "Versions", facts },
    { type: "note", weight: "plain", text },
    ...changed,
  ];
}

/** "corrected 3 July 2026", "changed 3 July 2026: 1 figure"; null for a first version or a cosmetic edit. */
export async function lastChange(engine: Engine, after: AnalysedArticle): Promise<string | null> {
  const { id, version } = after.article;
  if (version === 1) return null;
  const before = await engine.article(id, version - 1);
  const stored = (await engine.store.articles.history(id)).find((each) => each.version === version);
  if (before === undefined || stored === undefined || isFirstReading(before, after)) return null;
  const { quotes, figures, wording, details, notices } = compareVersions(before, after);
  if (quotes.length + figures.length + wording.length + details.length + notices.length === 0) return null;
  const corrected = notices.some(({ start, end }) => /correct/iu.test(after.article.text.slice(start, end)));
  return `${corrected ? "corrected" : "changed"} ${printDay(stored.storedAt)}`;
}
