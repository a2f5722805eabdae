import type { Rated } from "../brief/rate.ts";
import { similarity, weighTerms } from "../brief/similarity.ts";
import type { Reports } from "../figures/printings.ts";

/** How the sentences of different voices stand to each other. */
export type Beside = Readonly<{
  /** 0 to 1, over all words, and over those that the question does not have. */
  alike: (a: Rated, b: Rated) => number;
  alikeBeyondTopic: (a: Rated, b: Rated) => number;
  /** Sentences of other outlets that are no printing of the same report. */
  elsewhere: (rated: Rated) => readonly Rated[];
  reportOf: (rated: Rated) => string;
  printersOf: (rated: Rated) => readonly string[];
}>;

export function besideEachOther(rated: readonly Rated[], reports: Reports, terms: readonly string[]): Beside {
  const common = new Set(terms);
  const beyond = new Map(
    rated.map((one) => [one, new Set([...one.unit.terms].filter((term) => !common.has(term)))]),
  );
  const weights = weighTerms(rated.map(({ unit }) => unit.terms));
  const none: ReadonlySet<string> = new Set();
  const reportOf = ({ unit }: Rated): string =>
    reports.get(unit.material.article.id) ?? unit.material.article.id;
  return {
    alike: (a, b) => similarity(a.unit.terms, b.unit.terms, weights),
    alikeBeyondTopic: (a, b) => similarity(beyond.get(a) ?? none, beyond.get(b) ?? none, weights),
    elsewhere: (one) =>
      rated.filter((other) => outletOf(other) !== outletOf(one) && reportOf(other) !== reportOf(one)),
    reportOf,
    printersOf: (one) => [
      ...new Set([
        outletOf(one),
        ...one.also.map(({ material }) => material.article.outlet),
        ...rated.filter((other) => reportOf(other) === reportOf(one)).map(outletOf),
      ]),
    ],
  };
}

export function outletOf({ unit }: Pick<Rated, "unit">): string {
  return unit.material.article.outlet;
}
