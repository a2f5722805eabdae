import { isStopWord } from "../text/terms/stop-words.ts";
import type { Archive } from "./archive.ts";
import { constraintsOf, holdsRun, satisfies } from "./constraints.ts";
import type { WeightedTerm } from "./first-stage.ts";
import type { Lexicon } from "./lexicon.ts";
import { firstTerms, type Plan } from "./plan.ts";
import type { Query } from "./query.ts";
import type { Scope } from "./scope.ts";
import { TUNING } from "./tuning.ts";
import type { Held, Window } from "./window.ts";

/** `total`: articles that qualify, those that do not reach the second stage counted too. */
export type Candidates = Readonly<{ articles: readonly Held[]; total: number }>;

/** Articles examined for phrases and exclusions, best first. */
const MOST_EXAMINED = 5_000;

/** The archive is asked for the words worth most: each further one costs it as much as the first. */
const ARCHIVE_TERMS = 8;

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
  const terms = phrased ? phraseTerms(query) : firstTerms(query, plan, lexicon);
  const telling = terms.filter(({ term }) => !isStopWord(term));
  const near =
    telling.length > 0
      ? window.find(telling, phrased ? "all" : "any", scope.accepts)
      : withFunctionWords(query, scope, places);
  const far = await behindWindow(
    (telling.length > 0 ? telling : terms).slice(0, ARCHIVE_TERMS).map(({ term }) => term),
    scope,
    places,
  );
  const rules = constraintsOf(query, lexicon);
  const strict = phrased || rules.without.length > 0;
  const examined = strict
    ? near.slice(0, MOST_EXAMINED).filter(({ entry }) => satisfies(rules, entry))
    : near;
  const distant = strict ? far.filter(({ entry }) => satisfies(rules, entry)) : far;
  return {
    articles: [...examined.slice(0, TUNING.candidates), ...distant],
    total: examined.length + distant.length,
  };
}

function phraseTerms(query: Query): readonly WeightedTerm[] {
  return [...new Set(query.phrases.flat())].map((term) => ({ term, weight: 1 }));
}

async function behindWindow(
  terms: readonly string[],
  scope: Scope,
  { window, archive }: Places,
): Promise<readonly Held[]> {
  if (archive === null) return [];
  if (scope.quoting === null) return archive.find(terms, scope.filters, TUNING.candidates, window.has);
  return archive.read(scope.quoting.filter((id) => !window.has(id)).slice(0, TUNING.candidates));
}

/**
 * A question of function words alone ("to be or not to be") finds the articles that hold them one after the
 * other, and only without any such article those that hold them all. Newest first; one pass over the window.
 */
function withFunctionWords(query: Query, scope: Scope, { window, lexicon }: Places): readonly Held[] {
  const runs =
    query.phrases.length > 0 ? query.phrases : [query.order.map((at) => query.words[at]?.term ?? "")];
  const ids = runs.map((run) => run.flatMap((term) => lexicon.idOf(term) ?? []));
  if (ids.some((run, at) => run.length === 0 || run.length < (runs[at]?.length ?? 0))) return [];
  const inScope = window.newest().filter(scope.accepts);
  const together = inScope.filter(({ entry }) => ids.every((run) => holdsRun(entry.terms, run)));
  if (together.length > 0) return together;
  const all = new Set(ids.flat());
  return inScope.filter(({ entry }) => [...all].every((id) => entry.terms.includes(id)));
}
