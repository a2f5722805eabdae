import { isStopWord } from "../text/terms/stop-words.ts";
import type { Archive } from "./archive.ts";
import { constraintsOf, holdsRun, satisfies } from "./constraints.ts";
import type { WeightedTerm } from "./first-stage.ts";
import type { Lexicon } from "./lexicon.ts";
import { indexOfTerm } from "./packed-entry.ts";
import { articlesHolding, firstTerms, type Plan } from "./plan.ts";
import type { Query } from "./query.ts";
import type { Scope } from "./scope.ts";
import { TUNING } from "./tuning.ts";
import type { Held, Window } from "./window.ts";

/** `total`: articles that qualify, those that do not reach the second stage counted too. */
export type Candidates = Readonly<{ articles: readonly Held[]; total: number }>;

const NONE: Candidates = { articles: [], total: 0 };

/** Articles examined for phrases and exclusions, best first. */
const MOST_EXAMINED = 5_000;

/** The archive is asked for the rarest words, at most so many: it weighs every article that holds one. */
const ARCHIVE_TERMS = 8;
/** Held by so many articles of the window, summed, they find enough behind it; commoner ones only weigh. */
const ENOUGH_HELD = 60;

type Places = Readonly<{ window: Window; archive: Archive | null; lexicon: Lexicon }>;

/** The articles worth reading closely: out of the window, and out of the archive where the window is not all. */
export async function findCandidates(
  query: Query,
  plan: Plan,
  scope: Scope,
  places: Places,
): Promise<Candidates> {
  const { window, lexicon } = places;
  const phrased = query.phrases.length > 0;
  const terms = phrased ? phraseTerms(query, lexicon) : firstTerms(query, plan, lexicon);
  const telling = terms.filter(({ term }) => !isStopWord(term));
  const strict = phrased || query.without.length > 0;
  const limit = strict ? MOST_EXAMINED : TUNING.candidates;
  const near =
    telling.length > 0
      ? window.find({ terms: telling, mode: phrased ? "all" : "any", accept: scope.accepts, limit })
      : withFunctionWords(query, scope, places);
  const said = new Set([...query.words.map(({ term }) => term), ...query.phrases.flat()]);
  const far = await behindWindow(telling.length > 0 ? telling : terms, said, scope, places);
  // Reading the archive may have taught the lexicon terms of the phrases.
  const known = constraintsOf(query, lexicon);
  const passing = (articles: readonly Held[]): readonly Held[] =>
    strict ? articles.filter(({ entry }) => satisfies(known, entry)) : articles;
  const nearby = passing(near.articles);
  const distant = passing(far);
  return {
    articles: [...nearby.slice(0, TUNING.candidates), ...distant],
    total: (strict ? nearby.length : near.total) + distant.length,
  };
}

/** The rarest terms of the phrases; what holds them is few enough to be examined for the phrases themselves. */
function phraseTerms(query: Query, lexicon: Lexicon): readonly WeightedTerm[] {
  const holders = (term: string): number => articlesHolding(term, lexicon);
  return [...new Set(query.phrases.flat())]
    .sort((a, b) => holders(a) - holders(b))
    .slice(0, TUNING.firstStageTerms)
    .map((term, at) => ({ term, worth: 1, drives: at === 0 }));
}

async function behindWindow(
  terms: readonly WeightedTerm[],
  said: ReadonlySet<string>,
  scope: Scope,
  { window, archive, lexicon }: Places,
): Promise<readonly Held[]> {
  if (archive === null) return [];
  if (scope.quoting !== null) {
    return archive.read(scope.quoting.filter((id) => !window.has(id)).slice(0, TUNING.candidates));
  }
  const asked = terms.slice(0, ARCHIVE_TERMS).map(({ term }) => term);
  // Other spellings are asked for beside what was said, never on top of it.
  const all = asked.filter((term) => said.has(term));
  let articles = 0;
  const any = asked.filter((term) => {
    const wanted = articles < ENOUGH_HELD;
    articles += articlesHolding(term, lexicon);
    return wanted;
  });
  return archive.find({ all, any, also: asked, filters: scope.filters, held: window.has });
}

/**
 * A question of function words alone ("to be or not to be") finds the articles that hold them one after the
 * other, and only without any such article those that hold them all. Newest first; one pass over the window.
 */
function withFunctionWords(query: Query, { accepts }: Scope, { window, lexicon }: Places): Candidates {
  const runs =
    query.phrases.length > 0 ? query.phrases : [query.order.map((at) => query.words[at]?.term ?? "")];
  const ids = runs.map((run) => run.flatMap((term) => lexicon.idOf(term) ?? []));
  if (ids.some((run, at) => run.length === 0 || run.length < (runs[at]?.length ?? 0))) return NONE;
  const inScope = accepts === null ? window.newest() : window.newest().filter(accepts);
  const together = inScope.filter(({ entry }) => ids.every((run) => holdsRun(entry, run)));
  if (together.length > 0) return { articles: together, total: together.length };
  const all = [...new Set(ids.flat())];
  const apart = inScope.filter(({ entry }) => all.every((id) => indexOfTerm(entry, id) >= 0));
  return { articles: apart, total: apart.length };
}
