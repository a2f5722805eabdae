import { titlesBefore } from "../relate/people/titles-before.ts";
import type { ArticleFilter, ArticleStore } from "../store/store.ts";
import { foldText } from "../text/terms/fold.ts";
import type { Query } from "./query.ts";
import type { Held } from "./window.ts";

/** Where a question may look: its dates, outlets and speakers, for the window and for the store. */
export type Scope = Readonly<{
  /** Null when nothing is asked of an article. */
  accepts: ((held: Held) => boolean) | null;
  /** One a named outlet; a single one when none is named. */
  filters: readonly ArticleFilter[];
  /** The articles that quote one of the speakers, newest first; null when none is named. */
  quoting: readonly string[] | null;
}>;

/** Articles quoting one speaker that are looked at, newest first. */
const MOST_QUOTING = 5_000;
const MOST_FILTERS = 8;

/** Outlets are taken by their printed name, or by a part of it: `outlet:mirror` finds "The CT Mirror". */
export async function scopeOf(
  query: Query,
  articles: Pick<ArticleStore, "quoting" | "countsBySource">,
): Promise<Scope> {
  const names = await outletNames(query.outlets.slice(0, MOST_FILTERS), articles);
  const dates = {
    ...(query.since === null ? {} : { since: query.since }),
    ...(query.until === null ? {} : { until: query.until }),
  };
  const filters = names === null ? [dates] : names.map((outlet) => ({ ...dates, outlet }));
  const quoting = query.speakers.length === 0 ? null : await quotingAny(query, articles, filters);
  const quotes = quoting === null ? null : new Set(quoting);
  const outlets = names === null ? null : new Set(names.map(foldText));
  const accepts: Scope["accepts"] = ({ id, outlet, published }) => {
    const day = published?.slice(0, 10) ?? null;
    if (query.since !== null && (day === null || day < query.since)) return false;
    if (query.until !== null && (day === null || day > query.until)) return false;
    if (outlets !== null && !outlets.has(foldText(outlet))) return false;
    return quotes === null || quotes.has(id);
  };
  const open = query.since === null && query.until === null && outlets === null && quotes === null;
  return { filters, quoting, accepts: open ? null : accepts };
}

async function quotingAny(
  query: Query,
  articles: Pick<ArticleStore, "quoting">,
  filters: readonly ArticleFilter[],
): Promise<readonly string[]> {
  const lists = await Promise.all(
    query.speakers
      .slice(0, MOST_FILTERS)
      .flatMap((speaker) =>
        filters.map((filter) => articles.quoting(titlesBefore(speaker).name.join(" "), filter, MOST_QUOTING)),
      ),
  );
  return [...new Set(lists.flat())];
}

async function outletNames(
  typed: readonly string[],
  articles: Pick<ArticleStore, "countsBySource">,
): Promise<readonly string[] | null> {
  if (typed.length === 0) return null;
  const known = await articles.countsBySource();
  return typed.flatMap((outlet) => {
    const wanted = foldText(outlet);
    const same = known.filter(({ name }) => foldText(name) === wanted);
    const alike =
      same.length > 0 ? same : known.filter(({ name }) => ` ${foldText(name)} `.includes(` ${wanted} `));
    return alike.length === 0 ? [outlet] : [...new Set(alike.map(({ name }) => name))];
  });
}
