import type { Span } from "../../model.ts";
import type { FigureItem } from "../../relate/figures/measure-profile.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { nameKey } from "../../text/name-key.ts";
import { type MaterialItem, sayerOf, sentenceOf } from "../figures/figure-items.ts";

/** Why a sentence with the reader's number does not bear out what the reader says of it. */
export type FigureDoubt =
  /** Somebody else gives it than the one whom the reader names. */
  | Readonly<{ kind: "sayer"; there: string | null; asked: string }>
  /** The reader's text speaks of somebody or something else than the words around the number. */
  | Readonly<{ kind: "name"; asked: string }>
  /** "fell to 318 from 408", "than 408": what the figure is held against. */
  | Readonly<{ kind: "held-against" }>
  /** "62 of 70": the whole, of which the sentence counts a part. */
  | Readonly<{ kind: "whole" }>;

/** A reader's figure, with the sentence it stands in. */
export type AskedFigure = FigureItem & Readonly<{ sentence: Span }>;

const HELD_AGAINST =
  /\b(?:from|than|against|versus|vs\.?|compared (?:with|to))\s+(?:about |some |nearly |almost |over )?$/iu;
const WHOLE = /\p{N}[\p{N}.,]*\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)?$/u;
const CLAUSE_END = /[,;:](?:\s|$)|\s(?:and|but|while)\s/u;
const NAME = /\p{Lu}[\p{L}\p{M}’'-]*\p{L}/gu;
/** A reader who says that it is a figure of before. */
const EARLIER = /\b(?:earlier|before|previous(?:ly)?|prior|last|from|up|down)\b/iu;
const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
/** Characters before a number that can hold "compared with". */
const BEFORE = 40;

/**
 * What speaks against taking a sentence's number for the reader's: "Holloway got 50.7%" is not borne out by
 * "Castellan had 50.7% of the vote and Holloway 48.1%". Null when nothing does.
 */
export function figureDoubt(asked: AskedFigure, item: MaterialItem): FigureDoubt | null {
  return doubtOfSayer(asked, item) ?? doubtOfName(asked, item) ?? doubtOfPart(asked, item);
}

function doubtOfSayer({ figure }: FigureItem, item: MaterialItem): FigureDoubt | null {
  const wanted = figure.sayer?.name ?? null;
  if (wanted === null) return null;
  const there = sayerOf(item);
  const said = nameKey(sentenceOf(item).text);
  const named = there === null ? said : nameKey(there);
  const same =
    (there !== null &&
      (matchesSpeaker(wanted, { name: there, role: null }) ||
        matchesSpeaker(there, { name: wanted, role: null }))) ||
    nameKey(wanted)
      .split(" ")
      .some((word) => word.length > 3 && named.split(" ").includes(word));
  return same ? null : { kind: "sayer", there, asked: wanted };
}

function doubtOfName(asked: AskedFigure, item: MaterialItem): FigureDoubt | null {
  const { text } = item;
  const sayer = nameKey(asked.figure.sayer?.name ?? "").split(" ");
  const names = namesIn(clauseOf(asked, asked.sentence), text).filter(
    (name) => !sayer.includes(nameKey(name)),
  );
  const sentence = sentenceOf(item).citation.spans[0] ?? item.figure.span;
  const clause = clauseOf(item, sentence);
  const [missing] = names;
  if (missing === undefined || names.some((name) => clause.includes(name))) return null;
  if (!text.includes(missing)) return { kind: "name", asked: missing };
  const elsewhere = text.slice(sentence.start, sentence.end).includes(missing);
  return elsewhere && namesIn(clause, text).length > 0 ? { kind: "name", asked: missing } : null;
}

function doubtOfPart({ text: read, figure, sentence }: AskedFigure, item: MaterialItem): FigureDoubt | null {
  const before = ({ text, figure: { span } }: Pick<FigureItem, "text" | "figure">): string =>
    text.slice(Math.max(0, span.start - BEFORE), span.start);
  const earlier = EARLIER.test(read.slice(sentence.start, sentence.end));
  if (HELD_AGAINST.test(before(item)) && !earlier) return { kind: "held-against" };
  return WHOLE.test(before(item)) && !WHOLE.test(before({ text: read, figure })) ? { kind: "whole" } : null;
}

/** The words around a figure, within its sentence, up to the next comma or "and". */
function clauseOf({ text, figure: { span } }: FigureItem, sentence: Span): string {
  const before = text.slice(sentence.start, span.start).split(CLAUSE_END).at(-1) ?? "";
  const after = text.slice(span.end, sentence.end).split(CLAUSE_END)[0] ?? "";
  return `${before} ${after}`;
}

/** Words with a capital that are no plain words in the article, nor days: "Holloway", but not "The" or "Monday". */
function namesIn(words: string, article: string): readonly string[] {
  return [...words.matchAll(NAME)]
    .map(([name]) => name.replace(/['’]s$/u, ""))
    .filter(
      (name) =>
        !DAY_OR_MONTH.test(name) &&
        !new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, "u").test(article),
    );
}
