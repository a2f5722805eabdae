import type { Material } from "./compose/brief/unit.ts";
import { bodySentences } from "./compose/brief/units.ts";
import type { Found, Question, Scope, Understood } from "./engine.ts";
import { addDays } from "./extract/dates/calendar.ts";
import type { AnalysedArticle, Analysis, IsoDay } from "./model.ts";
import { nearestNames } from "./relate/people/nearest-names.ts";
import { type AskedDays, askedDays } from "./search/days/asked-days.ts";
import { FILTERS } from "./search/filter-words.ts";
import { parseQuery } from "./search/parse-query.ts";
import type { Query, QueryNote } from "./search/query.ts";
import type { Hit, SearchResult } from "./search/search-result.ts";
import type { Searcher } from "./search/searcher.ts";
import type { ArticleStore, IndexEntry, KnownName } from "./store/store.ts";

type FinderParts = Readonly<{
  searcher: Searcher;
  articles: Pick<ArticleStore, "getMany" | "entriesOf">;
  scope: () => Scope;
  /** Everybody who is quoted by name. */
  names: () => readonly KnownName[];
  /** The day it is: "last week" is counted from it. */
  today: () => IsoDay;
}>;

/** `query` as it was understood. */
type Searched = Readonly<{
  query: Query;
  result: SearchResult;
  /** Whose news comes first. */
  days: Days;
  /** The days asked for, as typed, when no article of theirs was found and these are of others. */
  missed: string | null;
}>;
type Days = Pick<Query, "since" | "until">;

/** "what is …", "who was …": a definition is wanted before the news. */
const DEFINITION = /^\s*(?:what|who)(?:\s+(?:is|are|was|were)|['’]s|['’]re)\b/iu;

/** Sentences scored in each article: more than any answer takes from one. */
const SENTENCES = 40;

/** Articles that are new. */
const NEWEST = 8;

/** What dating its news to the days asked for adds to a sentence, of what the best one is worth. */
const DATED = 1;

/**
 * Question → parse → search → the articles with their sentences scored. They are read from the store for every
 * question: what is kept for the next one grows old in memory, and clearing that away takes longer than reading again.
 */
export function createFinder({ searcher, articles: stored, scope, names, today }: FinderParts) {
  /** In the order of the hits; those that are gone are left out. */
  const read = async (hits: readonly Hit[]): Promise<readonly Material[]> => {
    const ids = hits.map(({ id }) => id);
    const [found, entries] = await Promise.all([stored.getMany(ids), stored.entriesOf(ids)]);
    const hitOf = new Map(hits.map((hit) => [hit.id, hit]));
    return found.map((one) => materialOf(one, entries.get(one.article.id), hitOf.get(one.article.id)));
  };

  const search = (query: Query, articles: number): Promise<SearchResult> =>
    searcher.search(query, { limit: articles, sentences: SENTENCES });

  /** Within the days that the words ask for; when nothing is of those days, what is of others, and a note. */
  const inDaysAsked = async (question: Question, asked: AskedDays, articles: number): Promise<Searched> => {
    const { text: _, anyDay = false, daysInWords, ...filters } = question;
    const since = asked.from ?? undefined;
    const until = (anyDay ? asked.to : lastDay(asked, daysInWords, today())) ?? undefined;
    const query = parseQuery(asked.rest, { ...filters, since, until });
    const openQuery = { ...query, since: null, until: null };
    if (anyDay) return { query, days: query, result: await search(openQuery, articles), missed: null };
    const result = await search(query, articles);
    const days = { since: asked.from, until: asked.to };
    if (result.hits.length > 0) return { query, days, result, missed: null };
    const missed = asked.words.trim();
    return { query: openQuery, days, result: await search(openQuery, articles), missed };
  };

  const searchFor = async (question: Question, articles: number): Promise<Searched> => {
    const { text, anyDay = false, daysInWords, ...filters } = question;
    const query = parseQuery(text, filters);
    const limited = query.since !== null || query.until !== null;
    const asked = daysInWords === undefined || limited ? null : askedDays(text, today());
    if (asked !== null) return inDaysAsked(question, asked, articles);
    const open = anyDay ? { since: null, until: null } : {};
    const most = asksForAll(query) ? Math.min(NEWEST, articles) : articles;
    return { query, days: query, result: await search({ ...query, ...open }, most), missed: null };
  };

  return async (question: Question, articles: number): Promise<Found> => {
    const { query, days, result, missed } = await searchFor(question, articles);
    const unmatched = result.unmatched.map(({ typed }) => typed);
    const about = isAbout(query, unmatched);
    const all = preferDays(about ? await read(result.hits) : [], days);
    const telling = missed === null ? [] : all.filter(({ analysis }) => datedIn(analysis, days).size > 0);
    const materials = telling.length > 0 ? telling : all;
    const note = missed === null ? [] : [missedNote(missed, materials.length, telling.length > 0)];
    return {
      understood: understood(question.text, query, note),
      materials,
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

/** When there is an end to the days asked for, a sentence that dates its news to them tells more of what is asked. */
function preferDays(materials: readonly Material[], days: Days): readonly Material[] {
  if (days.until === null) return materials;
  const best = Math.max(0, ...materials.flatMap(({ relevance }) => relevance)) || 1;
  return materials.map((material) => {
    const dated = datedIn(material.analysis, days);
    const body = bodySentences(material);
    const relevance = material.relevance.map((worth, place) =>
      dated.has(body[place] ?? -1) ? worth + DATED * best : worth,
    );
    return { ...material, relevance };
  });
}

/** The sentences that date their news to these days and no others, by index. */
function datedIn({ dates }: Analysis, { since, until }: Days): ReadonlySet<number> {
  const within = dates.filter(({ value }) => value.from >= (since ?? "") && value.to <= (until ?? "9999"));
  return new Set(within.map(({ sentence }) => sentence));
}

function missedNote(days: string, articles: number, telling: boolean): string {
  const none = `No article of the days asked for (“${days}”) tells of this`;
  if (articles === 0) return `${none}.`;
  return telling ? `${none}; these, of other days, tell of them.` : `${none}; these are of other days.`;
}

function materialOf(found: AnalysedArticle, entry: IndexEntry | undefined, hit: Hit | undefined): Material {
  const lines = entry?.body.split("\n") ?? [];
  const terms = bodySentences(found).map((_, place) => termsIn(lines[place] ?? ""));
  const relevance = terms.map(() => 0);
  for (const { index, score } of hit?.sentences ?? []) relevance[index] = score;
  const headline = termsIn(entry?.title ?? "");
  return { ...found, score: hit?.score ?? 0, words: hit?.words ?? [], headline, terms, relevance };
}

/** The terms of a stored line. */
function termsIn(line: string): readonly string[] {
  return line.split(" ").filter((term) => term !== "");
}

/** "what's new?": nothing says what about. */
function asksForAll({ words, phrases, speakers, outlets, since, until }: Query): boolean {
  return (
    words.length + phrases.length + speakers.length + outlets.length === 0 && since === null && until === null
  );
}

/** What happened in a week or less is told until two days later, in a longer time until a week later; today ends nothing. */
function lastDay({ from, to }: AskedDays, reading: Question["daysInWords"], today: IsoDay): IsoDay | null {
  if (to === null || from === null) return to;
  return reading === "counted" || to >= today ? null : addDays(to, to < addDays(from, 7) ? 2 : 7);
}

function understood(text: string, query: Query, notes: readonly string[]): Understood {
  return {
    topic: text.replace(FILTERS, "").replace(/\s+/gu, " ").trim(),
    words: query.words.map((word) => word.typed),
    speakers: query.speakers,
    outlet: query.outlets.join(", ") || null,
    since: query.since,
    until: query.until,
    definition: DEFINITION.test(text),
    notes: [...query.notes.map(noteText), ...notes],
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
