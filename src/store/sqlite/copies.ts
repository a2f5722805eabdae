import { z } from "zod";
import type { AnalysedArticle } from "../../model.ts";
import { copyKeysOf } from "../../relate/copies/copy-keys.ts";
import { isCopy } from "../../relate/copies/is-copy.ts";
import { printingOf } from "../../relate/copies/printing.ts";
import type { ArticleSummary } from "../article-store.ts";
import type { Database } from "./database.ts";
import { getArticle, summariesOf } from "./read.ts";
import { idRow } from "./rows.ts";

const candidateRow = z.object({ id: z.string() });
const reportRow = z.object({ id: z.string(), report: z.string() });

/** Meetings looked at: a key that more articles share is a phrase of the trade, not a report. */
const MOST_MEETINGS = 1_000;
/** Articles compared in full, those that share the most keys first. */
const MOST_COMPARED = 30;

/** Finds the other printings of a newly stored version and keeps the relation, both ways. */
export function relateCopies(database: Database, key: number, stored: AnalysedArticle): void {
  const printing = printingOf(stored);
  if (printing === null) return;
  const keys = JSON.stringify(copyKeysOf(printing));
  const candidates = database.all(
    `SELECT article.id FROM (
       SELECT article FROM copy_key WHERE key IN (SELECT value FROM json_each(?)) LIMIT ${MOST_MEETINGS}
     ) AS met JOIN article ON article.key = met.article
     GROUP BY article.key ORDER BY count(*) DESC, article.key DESC LIMIT ${MOST_COMPARED}`,
    candidateRow,
    keys,
  );
  database.run("INSERT OR IGNORE INTO copy_key SELECT value, ? FROM json_each(?)", key, keys);
  for (const { id } of candidates) {
    const other = getArticle(database, id, undefined);
    const otherPrinting = other === undefined ? null : printingOf(other);
    if (otherPrinting === null || !isCopy(printing, otherPrinting)) continue;
    const pair = "SELECT ?1, key FROM article WHERE id = ?2 UNION SELECT key, ?1 FROM article WHERE id = ?2";
    database.run(`INSERT OR IGNORE INTO copy ${pair}`, key, id);
  }
}

/** Forgets where an article met others; before its new version is related again. */
export function forgetCopies(database: Database, key: number): void {
  database.run("DELETE FROM copy_key WHERE article = ?", key);
  database.run("DELETE FROM copy WHERE article = ? OR other = ?", key, key);
}

/** Printings of one report are all that can be reached from one of them. */
const REACHED = `WITH RECURSIVE reached (key) AS (
  SELECT key FROM article WHERE id = ?
  UNION SELECT copy.other FROM copy JOIN reached ON copy.article = reached.key
)`;

/** The other printings of an article's report, newest first. */
export function copiesOf(database: Database, id: string): readonly ArticleSummary[] {
  const ids = database
    .all(
      `${REACHED} SELECT id FROM article WHERE key IN (SELECT key FROM reached) AND id <> ?`,
      idRow,
      id,
      id,
    )
    .map((row) => row.id);
  return summariesOf(database, ids);
}

/** For each article the least id among the printings of its report; unknown ids are left out. */
export function reportsOf(database: Database, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = database.all(
    `WITH RECURSIVE reached (start, key) AS (
       SELECT key, key FROM article WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT reached.start, copy.other FROM copy JOIN reached ON copy.article = reached.key
     )
     SELECT asked.id, min(article.id) AS report FROM reached
     JOIN article AS asked ON asked.key = reached.start JOIN article ON article.key = reached.key
     GROUP BY reached.start`,
    reportRow,
    JSON.stringify(ids),
  );
  const reports = new Map(rows.map(({ id, report }) => [id, report]));
  return new Map(
    ids.flatMap((id) => {
      const report = reports.get(id);
      return report === undefined ? [] : [[id, report]];
    }),
  );
}
