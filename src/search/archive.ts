import type { ArticleFilter, ArticleStore } from "../store/store.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PackedEntry } from "./packed-entry.ts";
import type { Held } from "./window.ts";

/** The articles behind the window: found by the store's own index, read like those of the window. */
export type Archive = Readonly<{
  /** Best first; `held` are left out, as the window has them. */
  find: (
    terms: readonly string[],
    filters: readonly ArticleFilter[],
    limit: number,
    held: (id: string) => boolean,
  ) => Promise<readonly Held[]>;
  read: (ids: readonly string[]) => Promise<readonly Held[]>;
  /** Whether any article in the store has the term. */
  holds: (term: string) => Promise<boolean>;
  forget: (id: string) => void;
}>;

/** Packed entries kept for the next question; about 2 kB each. */
const KEPT = 2_000;

export function createArchive(
  articles: Pick<ArticleStore, "searchArchive" | "entriesOf">,
  lexicon: Lexicon,
): Archive {
  const kept = new Map<string, PackedEntry>();

  const read = async (ids: readonly string[]): Promise<readonly Held[]> => {
    const missing = ids.filter((id) => !kept.has(id));
    const entries = missing.length === 0 ? new Map() : await articles.entriesOf(missing);
    const found = ids.flatMap((id): Held[] => {
      const known = kept.get(id);
      const index = entries.get(id);
      const entry = known ?? (index === undefined ? undefined : lexicon.pack(lexicon.linesOf(index)));
      if (entry === undefined) return [];
      kept.delete(id);
      kept.set(id, entry);
      // The date is not asked for: an article behind the window is older than all within, which is all ties need.
      return [{ id, outlet: "", published: null, entry }];
    });
    for (const id of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(id);
    }
    return found;
  };

  return {
    find: async (terms, filters, limit, held) => {
      if (terms.length === 0) return [];
      const results = await Promise.all(
        filters.map((filter) => articles.searchArchive(terms, filter, limit)),
      );
      const ids = new Set(results.flat().map(({ id }) => id));
      return read([...ids].filter((id) => !held(id)));
    },
    read,
    holds: async (term) => (await articles.searchArchive([term], {}, 1)).length > 0,
    forget: (id) => {
      kept.delete(id);
    },
  };
}
