import type { ReadyArticle } from "./article-cache.ts";
import type { Material } from "./compose/brief/unit.ts";
import type { Found, Question, Scope, Understood } from "./engine.ts";
import { nearestNames } from "./relate/people/nearest-names.ts";
import { parseQuery } from "./search/parse-query.ts";
import type { Query, QueryNote } from "./search/query.ts";
import type { Hit } from "./search/search-result.ts";
import type { Searcher } from "./search/searcher.ts";
import type { KnownName } from "./store/store.ts";

type FinderParts = Readonly<{
  searcher: Searcher;
  many: (ids: readonly string[]) => Promise<readonly ReadyArticle[]>;
  scope: () => Scope;
  /** Everybody who is quoted by name. */
  names: () => readonly KnownName[];
}>;

/** "what is …", "who was …": a definition is wanted before the news. */
const DEFINITION = /^\s*(?:what|who)(?:\s+(?:is|are|was|were)|['’]s|['’]re)\b/iu;

/** Filters inside the words, as `parseQuery` reads them. */
const FILTERS = /\b(?:speaker|outlet|since|until):\s*(?:"[^"]*"|“[^”]*”|\S+)/giu;

/** Sentences scored in each article: more than any answer takes from one. */
const SENTENCES = 40;

/** Question → parse → search → the articles with their sentences scored. */
export function createFinder({ searcher, many, scope, names }: FinderParts) {
  return async (question: Question, articles: number): Promise<Found> => {
    const { text, anyDay = false, ...filters } = question;
    const query = parseQuery(text, filters);
    const days = anyDay ? { since: null, until: null } : {};
    const result = await searcher.search({ ...query, ...days }, { limit: articles, sentences: SENTENCES });
    const unmatched = result.unmatched.map(({ typed }) => typed);
    const about = isAbout(query, unmatched);
    const ready = about ? await many(result.hits.map((hit) => hit.id)) : [];
    const hits = new Map(result.hits.map((hit) => [hit.id, hit]));
    return {
      understood: understood(text, query),
      materials: ready.map((article) => materialOf(article, hits.get(article.found.article.id))),
      total: about ? result.total : 0,
      corrections: result.corrections.map(({ typed, used }) => ({ from: typed, to: used })),
      unmatched,
      nearest: [...new Set(result.unmatched.flatMap(({ nearest }) => nearest))],
      nearestNames:
        query.speakers.length > 0 && result.hits.length === 0
          ? nearestNames(query.speakers.join(" "), names())
          : [],
      scope: scope(),
    };
  };
}

/**
 * Whether an article can be about a question: when most of its words stand in no article, those that share the
 * others are about something else ("change", for "climate change in Antarctica"). Numbers do not count: a wrong one
 * is what a reader asks about.
 */
function isAbout({ words }: Query, unmatched: readonly string[]): boolean {
  const counts = (word: string): boolean => /\p{L}/u.test(word);
  return unmatched.filter(counts).length * 2 <= words.filter(({ typed }) => counts(typed)).length;
}

function materialOf({ found, headline, terms }: ReadyArticle, hit: Hit | undefined): Material {
  const relevance = terms.map(() => 0);
  for (const { index, score } of hit?.sentences ?? []) relevance[index] = score;
  return { ...found, score: hit?.score ?? 0, words: hit?.words ?? [], headline, terms, relevance };
}

function understood(text: string, query: Query): Understood {
  return {
    topic: text.replace(FILTERS, "").replace(/\s+/gu, " ").trim(),
    words: query.words.map((word) => word.typed),
    speakers: query.speakers,
    outlet: query.outlets.join(", ") || null,
    since: query.since,
    until: query.until,
    definition: DEFINITION.test(text),
    notes: query.notes.map(noteText),
  };
}

function noteText(note: QueryNote): string {
  switch (note.kind) {
    case "unknown-filter":
      return `There is no filter “${note.name}:”; its words were searched.`;
    case "bad-date":
      return `${note.name}: “${note.value.slice(0, 40)}” is not a date like 2019, 2019-06 or 2019-06-24, so it was left out.`;
    case "shortened":
      return `The question has ${note.words} words; the first ${note.kept} were searched.`;
  }
}
