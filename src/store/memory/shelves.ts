import type { ArticleRecord, SaveOutcome } from "../article-store.ts";
import { isRevision, storable } from "../revise.ts";
import { identityOf } from "../tombstone.ts";
import { newestFirst } from "./order.ts";

/** One version with the moment it was stored. */
export type ShelvedVersion = ArticleRecord & Readonly<{ storedAt: string }>;

/** Every version of one article, oldest first. */
export type Shelf = readonly [ShelvedVersion, ...ShelvedVersion[]];

/** The articles of a store in memory, and when each removed one was removed, by identity. */
export type Shelves = Readonly<{ byId: Map<string, Shelf>; tombstones: Map<string, string> }>;

/** The version that answers are given from. */
export function newestOf(shelf: Shelf): ShelvedVersion {
  return shelf.at(-1) ?? shelf[0];
}

/** The newest versions, newest publication first. */
export function newestOfAll(shelves: Shelves): readonly ShelvedVersion[] {
  return [...shelves.byId.values()].map(newestOf).sort(newestFirst);
}

/** Puts a version on its shelf, by its number; one of the same number is replaced. */
export function shelve({ byId }: Shelves, version: ShelvedVersion): void {
  const others = (byId.get(version.article.id) ?? []).filter(
    ({ article }) => article.version !== version.article.version,
  );
  const [first, ...rest] = [...others, version].sort((a, b) => a.article.version - b.article.version);
  if (first !== undefined) byId.set(version.article.id, [first, ...rest]);
}

/** Stores a record by the same rules as every store: see `isRevision` and `storable`. */
export function saveRecord(shelves: Shelves, record: ArticleRecord, storedAt: string): SaveOutcome {
  const read = storable(record.article);
  if (shelves.tombstones.has(identityOf(read.id))) return { kind: "removed-before", id: read.id };
  const shelf = shelves.byId.get(read.id);
  if (shelf === undefined) {
    const article = { ...read, version: 1 };
    shelve(shelves, { ...record, article, storedAt });
    return { kind: "added", article };
  }
  const stored = newestOf(shelf);
  if (isRevision(stored.article, read)) {
    const article = { ...read, version: stored.article.version + 1 };
    shelve(shelves, { ...record, article, storedAt });
    return { kind: "revised", article, previous: stored.article.version };
  }
  if (stored.analysis.version !== record.analysis.version) {
    shelve(shelves, { ...record, article: stored.article, storedAt: stored.storedAt });
  }
  return { kind: "unchanged", article: stored.article };
}

/** Replaces the analysis of a newest version; false when it is not the newest any more. */
export function replaceAnalysis(shelves: Shelves, record: ArticleRecord): boolean {
  const shelf = shelves.byId.get(record.article.id);
  const stored = shelf === undefined ? undefined : newestOf(shelf);
  if (stored === undefined || stored.article.version !== record.article.version) return false;
  shelve(shelves, { ...record, article: stored.article, storedAt: stored.storedAt });
  return true;
}
