import { nameKey } from "../../text/name-key.ts";
import { foldText } from "../../text/terms/fold.ts";
import type { ArticleRecord, Directory, KnownName, KnownOutlet } from "../article-store.ts";
import { namesOf } from "../names.ts";
import { publicationOf } from "../publication.ts";

/** Records come newest first, so that the first spelling met is the newest. */
export function directoryOf(records: readonly ArticleRecord[], limit: number): Directory {
  const names = new Map<string, KnownName & Readonly<{ key: string }>>();
  for (const record of records) {
    const { day } = publicationOf(record.article.published);
    for (const use of namesOf(record.analysis)) {
      const slot = `${use.key} ${use.kind}`;
      const known = names.get(slot);
      names.set(slot, {
        key: slot,
        name: known?.name ?? use.name,
        kind: use.kind,
        articles: (known?.articles ?? 0) + 1,
        quotes: (known?.quotes ?? 0) + use.quotes,
        latest: known?.latest ?? day,
      });
    }
  }
  const sorted = [...names.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const shown = (list: typeof sorted) => list.slice(0, limit).map(({ key: _key, ...known }) => known);
  return {
    speakers: shown(
      sorted
        .filter(({ quotes }) => quotes > 0)
        .sort((a, b) => b.quotes - a.quotes || b.articles - a.articles),
    ),
    topics: shown([...sorted].sort((a, b) => b.articles - a.articles)),
    outlets: outletsOf(records).slice(0, limit),
  };
}

/** Outlets by folded name and kind, those with most articles first; records come newest first. */
export function outletsOf(records: readonly ArticleRecord[]): readonly KnownOutlet[] {
  const outlets = new Map<string, KnownOutlet>();
  for (const { article } of records) {
    const slot = `${foldText(article.outlet)} ${article.kind}`;
    const known = outlets.get(slot);
    const { day } = publicationOf(article.published);
    outlets.set(slot, {
      name: known?.name ?? article.outlet,
      kind: article.kind,
      articles: (known?.articles ?? 0) + 1,
      earliest: earlier(known?.earliest ?? null, day),
      latest: known?.latest ?? day,
    });
  }
  return [...outlets]
    .sort(([a, first], [b, second]) => second.articles - first.articles || (a < b ? -1 : 1))
    .map(([, outlet]) => outlet);
}

/** Whether somebody of that name is quoted in the reporting. */
export function quotesSomebody(record: ArticleRecord, name: string): boolean {
  const key = nameKey(name);
  return namesOf(record.analysis).some((use) => use.quotes > 0 && use.foundBy.includes(key));
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
