import { MONTH_NAMES, MONTHS } from "../../text/calendar-words.ts";
import { clauseOf } from "./clause-of.ts";
import type { FigureItem } from "./figure-item.ts";

/** Months with their capital, whole or cut short: a march and what may be are none. */
const PRINTED_MONTHS: readonly (readonly [month: string, pattern: RegExp])[] = MONTH_NAMES.map((name) => [
  name.toLowerCase(),
  new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}\\b|t?(?=[\\s./-]))`, "u"),
]);
const MARKS: readonly RegExp[] = [
  /\b(?:1[5-9]|20)\d\d(?:[/-]\d\d)?\b/gu,
  /\b(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|qtr|half)\b/gu,
  /\bweek(?:s)? (?:ended|ending|to)\b|\bprevious (?:week|month|quarter|year)\b/gu,
  /\b(?:a|one|two|three|four|five) (?:year|month|week|decade)s? (?:ago|earlier|before)\b|\byear-(?:ago|earlier)\b/gu,
  /\bsince the (?:start|beginning)\b|\bso far this (?:year|month|season)\b/gu,
  /\blast (?:year|month|week|quarter|season)\b/gu,
  /\b(?:next|coming|following) (?:year|month|week|quarter|season)\b/gu,
];
/** What a figure is held against begins so: "up from 240", "compared with a deficit of 98 million and one of 25 million". */
const HELD_AGAINST =
  /\b(?:from|than|against|versus|vs\.?|compare[sd]? (?:with|to)|instead of|down on|up on)\s+(?:(?!(?:to|but|while|was|were|is|are|will|would|rose|fell|came|reached|total(?:l?ed|s))\b)[^\s,;:()]+\s+){0,9}$/iu;
/** What a figure was before it was put right. */
const BEFORE_NOW =
  /\b(?:previously|originally|initially|earlier|at first|had (?:said|put|told|held|estimated|reported))\b/iu;
/** Characters before a figure that can hold all of that. */
const BEFORE = 90;

/**
 * The times printed with a figure, in words that compare: "february", "first quarter", "1986". Those of its period or,
 * without one, of its clause. The month and year of publication are now, and not named.
 */
export function timesOf(item: FigureItem): ReadonlySet<string> {
  const { text, figure, sentence, published } = item;
  const { period } = figure;
  const printed =
    period === null ? clauseOf(text, figure.span, sentence) : text.slice(period.start, period.end);
  const marks = marksIn(printed);
  const year = published?.slice(0, 4);
  const month = published === null ? undefined : MONTHS[Number(published.slice(5, 7)) - 1];
  const stated = marks.filter((mark) => mark !== year);
  return new Set(stated.every((mark) => mark === month) ? [] : stated);
}

function marksIn(stretch: string): readonly string[] {
  const months = PRINTED_MONTHS.flatMap(([name, pattern]) => (pattern.test(stretch) ? [name] : []));
  const lower = stretch.toLowerCase();
  return [...months, ...MARKS.flatMap((mark) => lower.match(mark) ?? [])];
}

/** Whether a figure is only what another is held against, or what it was: "down from 450", "had said 44 were hurt". */
export function isHeldAgainst({ text, figure, sentence }: FigureItem): boolean {
  const before = text.slice(Math.max(sentence.start, figure.span.start - BEFORE), figure.span.start);
  return HELD_AGAINST.test(`${before.trimEnd()} `) || BEFORE_NOW.test(clauseOf(text, figure.span, sentence));
}
