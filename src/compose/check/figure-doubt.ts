import { clauseOf } from "../../relate/figures/clause-of.ts";
import type { FigureItem } from "../../relate/figures/figure-item.ts";
import { fateOf, predicateOf } from "../../relate/figures/figure-predicate.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { MONTHS, WEEKDAYS } from "../../text/calendar-words.ts";
import { nameKey } from "../../text/name-key.ts";
import { stemOf } from "../../text/terms/stem.ts";
import { type MaterialItem, sayerOf, sentenceOf } from "../figures/figure-items.ts";

/** Why a sentence with the reader's number does not bear out what the reader says of it. */
export type FigureDoubt =
  /** Somebody else gives it than the one whom the reader names. */
  | Readonly<{ kind: "sayer"; there: string | null; asked: string }>
  /** The reader's text speaks of somebody or something else than the words around the number. */
  | Readonly<{ kind: "name"; asked: string }>
  /** "fell to 318 from 408", "than 408": what the figure is held against. */
  | Readonly<{ kind: "held-against" }>
  /** "Prosecutors had asked for a 12-year sentence": what somebody would have. */
  | Readonly<{ kind: "wished" }>
  /** The reader says that something else became of them: killed, where the sentence has them missing. */
  | Readonly<{ kind: "fate" }>
  /** "62 of 70": the whole, of which the sentence counts a part. */
  | Readonly<{ kind: "whole" }>;

const HELD_AGAINST =
  /\b(?:from|than|against|versus|vs\.?|compared (?:with|to))\s+(?:about |some |nearly |almost |over )?$/iu;
const WISHED =
  /\b(?:(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?) for|seeks?|sought|seeking|wants?|wanted|demand(?:s|ed|ing)?|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?)\b[^,;:]*$/iu;
const WHOLE = /\p{N}[\p{N}.,]*\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)?$/u;
const NAME = /\p{Lu}[\p{L}\p{M}’'-]*\p{L}/gu;
/** A reader who says that it is a figure of before. */
const EARLIER = /\b(?:earlier|before|previous(?:ly)?|prior|last|from|up|down)\b/iu;
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
/** Characters before a number that can hold "compared with". */
const BEFORE = 40;

/**
 * What speaks against taking a sentence's number for the reader's: "Holloway got 50.7%" is not borne out by
 * "Castellan had 50.7% of the vote and Holloway 48.1%". Null when nothing does.
 */
export function figureDoubt(asked: FigureItem, item: MaterialItem): FigureDoubt | null {
  return (
    doubtOfSayer(asked, item) ??
    doubtOfName(asked, item) ??
    doubtOfPart(asked, item) ??
    doubtOfFate(asked, item)
  );
}

function doubtOfFate(asked: FigureItem, item: MaterialItem): FigureDoubt | null {
  const fate = ({ text, figure }: FigureItem): string | null =>
    fateOf(predicateOf(text, figure.span, figure.measure));
  const [mine, theirs] = [fate(asked), fate(item)];
  return mine === null || theirs === null || mine === theirs ? null : { kind: "fate" };
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

function doubtOfName(asked: FigureItem, item: MaterialItem): FigureDoubt | null {
  const { text } = item;
  const sayer = nameKey(asked.figure.sayer?.name ?? "").split(" ");
  const names = namesIn(clauseOf(asked.text, asked.figure.span, asked.sentence), text).filter(
    (name) => !sayer.includes(nameKey(name)),
  );
  const { sentence } = item;
  const clause = clauseOf(text, item.figure.span, sentence);
  const [missing] = names;
  if (missing === undefined || names.some((name) => clause.includes(name))) return null;
  if (!text.includes(missing)) return { kind: "name", asked: missing };
  const elsewhere = text.slice(sentence.start, sentence.end).includes(missing);
  return elsewhere && namesIn(clause, text).length > 0 ? { kind: "name", asked: missing } : null;
}

function doubtOfPart(asked: FigureItem, item: MaterialItem): FigureDoubt | null {
  const { text: read, figure, sentence } = asked;
  const before = ({ text, figure: { span } }: Pick<FigureItem, "text" | "figure">): string =>
    text.slice(Math.max(0, span.start - BEFORE), span.start);
  const wish = ({ text, figure: { span }, sentence: { start } }: FigureItem): string =>
    text.slice(start, span.start);
  if (WISHED.test(wish(item)) && !WISHED.test(wish(asked))) return { kind: "wished" };
  const earlier = EARLIER.test(read.slice(sentence.start, sentence.end));
  if (HELD_AGAINST.test(before(item)) && !earlier) return { kind: "held-against" };
  return WHOLE.test(before(item)) && !WHOLE.test(before({ text: read, figure })) ? { kind: "whole" } : null;
}

/** Words with a capital that are no plain words in the article in any form, nor days: "Holloway", but not "The", "Monday" or "Flooding". */
function namesIn(words: string, article: string): readonly string[] {
  return [...words.matchAll(NAME)]
    .map(([name]) => name.replace(/['’]s$/u, ""))
    .filter(
      (name) =>
        !DAYS_AND_MONTHS.has(name.toLowerCase()) &&
        !new RegExp(`(?<![\\p{L}])${stemOf(name.toLowerCase())}`, "u").test(article),
    );
}
