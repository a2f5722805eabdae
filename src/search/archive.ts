import { LRUCache } from "lru-cache";
import type { ArticleFilter, ArticleStore } from "../store/store.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PackedEntry } from "./packed-entry.ts";
import type { Held } from "./window.ts";

/** What to ask the store's index for. */
export type ArchiveQuestion = Readonly<{
  /** Articles with all of these come first. */
  all: readonly string[];
  /** When those are few, articles with any of these too; the more of `also` they have, the better. */
  any: readonly string[];
  also: readonly string[];
  filters: readonly ArticleFilter[];
  /** What the window has is left out. */
  held: (id: string) => boolean;
}>;

/** The articles behind the window: found by the store's own index, read like those of the window. */
export type Archive = Readonly<{
  find: (question: ArchiveQuestion) => Promise<readonly Held[]>;
  read: (ids: readonly string[]) => Promise<readonly Held[]>;
  /** Whether any article in the store has the term. */
  holds: (term: string) => Promise<boolean>;
  forget: (id: string) => void;
}>;

/** Memory for packed entries, kept for the next question. */
const KEPT_BYTES = 24_000_000;
/** What one takes beside its terms. */
const ENTRY_BYTES = 500;
/** Articles read for one question: reading from the store costs more than from the window. */
const MOST_READ = 60;
/** Hits asked for, those that the window has among them. */
const MOST_HITS = 200;
/** With fewer articles that hold all the words, those with some of them are worth a look. */
const FEW = 20;

export function createArchive(
  articles: Pick<ArticleStore, "searchArchive" | "entriesOf">,
  lexicon: Lexicon,
): Archive {
  const kept = new LRUCache<string, PackedEntry>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ packed }) => ENTRY_BYTES + packed.byteLength,
  });

  const read = async (ids: readonly string[]): Promise<readonly Held[]> => {
    const missing = ids.filter((id) => !kept.has(id));
    const entries = missing.length === 0 ? new Map() : await articles.entriesOf(missing);
    return ids.flatMap((id): Held[] => {
      const index = entries.get(id);
      const entry = kept.get(id) ?? (index === undefined ? undefined : lexicon.pack(lexicon.linesOf(index)));
      if (entry === undefined) return [];
      kept.set(id, entry);
      // The date is not asked for: an article behind the window is older than all within, which is all ties need.
      return [{ id, outlet: "", published: null, entry }];
    });
  };

  const ask = async (
    terms: readonly string[],
    mode: "any" | "all",
    also: readonly string[],
    { filters, held }: ArchiveQuestion,
  ): Promise<readonly string[]> => {
    if (terms.length === 0) return [];
    const results = await Promise.all(
      filters.map((filter) => articles.searchArchive(terms, filter, MOST_HITS, mode, also)),
    );
    return results
      .flat()
      .map(({ id }) => id)
      .filter((id) => !held(id));
  };

  return {
    find: async (question) => {
      const whole = await ask(question.all, "all", [], question);
      const some = whole.length < FEW ? await ask(question.any, "any", question.also, question) : [];
      return read([...new Set([...whole, ...some])].slice(0, MOST_READ));
    },
    read,
    holds: async (term) => (await articles.searchArchive([term], {}, 1)).length > 0,
    forget: (id) => {
      kept.delete(id);
    },
  };
}
