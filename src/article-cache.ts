import { LRUCache } from "lru-cache";
import { bodySentences } from "./compose/brief/units.ts";
import type { AnalysedArticle } from "./model.ts";
import type { ArticleStore } from "./store/store.ts";

/** An article as questions use it. */
export type ReadyArticle = Readonly<{
  found: AnalysedArticle;
  /** Normalised terms of the headline. */
  headline: readonly string[];
  /** Normalised terms of each body sentence, in their order. */
  terms: readonly (readonly string[])[];
}>;

/** The newest versions of the articles that were asked for lately. */
export type ArticleCache = Readonly<{
  /** In the order of the ids; those that are gone are left out. */
  many: (ids: readonly string[]) => Promise<readonly ReadyArticle[]>;
  /** One version, the newest when none is named; undefined when there is none. Earlier versions are not kept. */
  article: (id: string, version?: number) => Promise<AnalysedArticle | undefined>;
  /** To be called when an article has changed, was analysed again or is gone. */
  forget: (id: string) => void;
}>;

/** Memory for articles, and what one takes of it for each character of its text: it is mostly analysis and terms. */
const BYTES = 32_000_000;
const BYTES_A_CHARACTER = 20;

export function createArticleCache(
  articles: Pick<ArticleStore, "get" | "getMany" | "entriesOf">,
): ArticleCache {
  const cache = new LRUCache<string, ReadyArticle>({
    maxSize: BYTES,
    sizeCalculation: ({ found }) => BYTES_A_CHARACTER * (found.article.text.length + 1),
  });
  /** How often something was forgotten: what was read from the store before that may be out of date. */
  let changes = 0;

  const read = async (ids: readonly string[]): Promise<readonly ReadyArticle[]> => {
    if (ids.length === 0) return [];
    const [analysed, entries] = await Promise.all([articles.getMany(ids), articles.entriesOf(ids)]);
    return analysed.map((found) => {
      const entry = entries.get(found.article.id);
      const lines = entry?.body.split("\n") ?? [];
      const terms = bodySentences(found).map((_, place) => termsIn(lines[place] ?? ""));
      return { found, headline: termsIn(entry?.title ?? ""), terms };
    });
  };

  return {
    many: async (ids) => {
      const held = new Map(ids.flatMap((id) => [[id, cache.get(id)] as const]));
      const before = changes;
      for (const ready of await read(ids.filter((id) => held.get(id) === undefined))) {
        held.set(ready.found.article.id, ready);
        if (changes === before) cache.set(ready.found.article.id, ready);
      }
      return ids.flatMap((id) => held.get(id) ?? []);
    },
    article: async (id, version) => {
      const held = cache.get(id)?.found;
      if (held !== undefined && (version === undefined || held.article.version === version)) return held;
      return articles.get(id, version);
    },
    forget: (id) => {
      changes += 1;
      cache.delete(id);
    },
  };
}

/** The terms of a stored line. */
function termsIn(line: string): readonly string[] {
  return line.split(" ").filter((term) => term !== "");
}
