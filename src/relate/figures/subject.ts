import type { Span } from "../../model.ts";
import { type ArticleNames, type NameReader, namesWithin } from "./article-names.ts";
import { clauseOf } from "./clause-of.ts";
import type { FigureItem } from "./figure-item.ts";

/** Whom or what a figure is about, as far as names tell. All lower case. */
export type Subject = Readonly<{
  /** The names in the figure's clause; not whoever says it of others. */
  own: ReadonlySet<string>;
  /** Those in its sentence. */
  beside: ReadonlySet<string>;
  article: ArticleNames;
}>;

/** "Norvane said it sold 30,909 cars": whoever says it is who did it. */
const SAYS_OF_ITSELF =
  /^ (?:said|says|reported|announced|expects?|expected)(?: \S+){0,4}? (?:it|its|they|their|we|our|he|his|she|her)\b/u;

/** "10 cities, including Houston": examples are parts of the thing. */
const EXAMPLES = /\b(?:including|such as)\b/u;

/**
 * The names a figure goes with. "Japan's surplus rose to $8 billion, the ministry said." gives "japan"; one whose
 * clause names nobody is about what its sentence names or its article opens with.
 */
export function subjectOf({ text, headline, figure, sentence }: FigureItem, namesOf: NameReader): Subject {
  const article = namesOf(text, headline);
  const { measure, sayer } = figure;
  const without = (stretch: string, spans: readonly (Span | null)[]): ReadonlySet<string> => {
    const left = spans.reduce(
      (rest, span) => (span === null ? rest : rest.replace(text.slice(span.start, span.end), " ")),
      stretch,
    );
    return namesWithin(left.split(EXAMPLES)[0] ?? "", article.all);
  };
  const mention = sayer?.mention ?? null;
  const said =
    mention !== null && SAYS_OF_ITSELF.test(text.slice(mention.end, sentence.end)) ? null : mention;
  const clause = clauseOf(text, figure.span, sentence);
  const whole = text.slice(sentence.start, sentence.end);
  return {
    own: firstFound([without(clause, [measure, said]), without(clause, [said])]),
    beside: without(whole, [said]),
    article,
  };
}

function firstFound(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return sets.find((names) => names.size > 0) ?? new Set();
}

/**
 * Whether two figures of two articles are known to be about one thing: a name beside one stands beside the other or,
 * where the other has none, opens its article, and not each has one that the other article knows nothing of. An article
 * that names nobody leaves it to the words.
 */
export function ofOneSubject(a: Subject, b: Subject): boolean {
  if (a.article.all.size === 0 || b.article.all.size === 0) return true;
  const [one, other] = [telling(a.own), telling(b.own)];
  if (one.size > 0 && other.size > 0)
    return meet(one, other) && (isWithin(one, b.article.all) || isWithin(other, a.article.all));
  if (one.size > 0) return meet(one, b.beside) || isOpenedBy(one, a, b);
  if (other.size > 0) return meet(other, a.beside) || isOpenedBy(other, b, a);
  return oneStory(a, b);
}

/** Whether an article without a name beside its figure is about those beside the other's. */
function isOpenedBy(names: ReadonlySet<string>, { article }: Subject, other: Subject): boolean {
  if (!knows(article, other.article)) return false;
  return (
    meet(names, other.article.opening) ||
    (isWithin(names, other.article.all) && meet(article.leading, other.article.opening))
  );
}

/** Whether one of two articles opens with somebody whom the other is about, and knows whom that is about. */
function oneStory({ article: a }: Subject, { article: b }: Subject): boolean {
  return (meet(a.leading, b.opening) && knows(a, b)) || (meet(b.leading, a.opening) && knows(b, a));
}

/** Whether an article names whom another is about most. */
function knows({ all }: ArticleNames, { leading }: ArticleNames): boolean {
  const [first] = leading;
  return first !== undefined && all.has(first);
}

/** The names that tell one subject from another; the country as a whole is in most reports. */
function telling(names: ReadonlySet<string>): ReadonlySet<string> {
  return names.difference(COUNTRY_NAMES);
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(["u.s."]);

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((name) => b.has(name));
}
