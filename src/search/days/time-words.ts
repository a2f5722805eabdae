import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { sub } from "date-fns/sub";
import { year } from "../../extract/dates/calendar.ts";
import { NUMBER_WORDS } from "../../extract/dates/date-words.ts";
import { explicitDates } from "../../extract/dates/explicit.ts";
import type { FoundDate } from "../../extract/dates/found-date.ts";
import { relativeDates } from "../../extract/dates/relative.ts";
import { yearDates } from "../../extract/dates/years.ts";
import type { IsoDay } from "../../model.ts";
import { MONTHS, WEEKDAYS } from "../../text/calendar-words.ts";
import { FILTERS } from "../filter-words.ts";

/** A date that is meant as a time: what leads to it ("since", "in", nothing), and where it stands with that. */
export type TimeWords = FoundDate & Readonly<{ lead: string; start: number; end: number }>;

/** Days and months as they are typed in a hurry: "on monday", "since june". Alone, "may" and "march" are verbs. */
const LOWER_CASE = new RegExp(
  `\\b(?:${WEEKDAYS.join("|")})\\b|(?<=\\b(?:in|since|until|before|after|during|last|from|between)\\s)(?:${MONTHS.join("|")})\\b`,
  "gu",
);

/** What leads to a time, not to a number: "in 2019", but "more than 2000", "a crowd of 2000". */
const LEAD = /(?<=^|\s)(since|after|from|before|until|till|by|up to|between|and|to|on|in|during)\s+$/iu;
/** A time ends the question, or something else begins: "in June 2019 in Hartford", not "in 2019 dollars". */
const TIME_ENDS =
  /^[\s?!.]*$|^,|^\s+(?:in|at|on|by|about|with|and|to|from|near|for|against|around|until|till|regarding)\b/iu;
/** "the 2019 raids", "this year's": which one, not when. */
const SAYS_WHICH = /\b(?:the|this|that|an?|its|his|her|their|than|about|of)\s+$/iu;
export const YEAR = /\d{4}/u;
const YEAR_ALONE = /^\d{4}$/u;
/** "ICE arrests 2025": a year that ends the question, after a word that is no name ("Project 2025"), not an amount. */
const LAST_YEAR = /(?<=\b\p{Ll}+\s)(?<!\b(?:said|says|claimed|gave)\s)(?:19|20)(?!00)\d\d(?=\s*\??\s*$)/u;
/** What says by itself when, wherever it stands: "yesterday", "last month", "two years ago". */
const SAYS_WHEN = /^(?:yesterday|today|tonight|last|this|earlier)\b|\bago$/iu;
const QUARTER = /\bquarter\b/iu;
/** "over the last two weeks": up to the day of asking. */
const UP_TO_NOW =
  /\b(?:in|over|within|during|for|from)\s+the\s+(?:last|past)\s+(?:(\d{1,3}|\p{L}+)\s+)?(hour|day|week|month|year)s?\b/iu;
const QUOTED = /"[^"]*"|“[^”]*”/gu;

/**
 * The dates of a question that say when, in order, without overlap. Those that say which ("the 2019 raids"), amounts that
 * look like years, and what stands between quotation marks or in a filter are none.
 */
export function timesIn(question: string, today: IsoDay): readonly TimeWords[] {
  const read = question
    .replace(QUOTED, blank)
    .replace(FILTERS, blank)
    .replace(LOWER_CASE, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  const found = [
    ...explicitDates(read, today, false),
    ...yearDates(read),
    ...relativeDates(read, today),
    ...lastYear(read),
  ]
    .map((date) => withLead(read, date))
    .filter((time) => saysWhen(read, time));
  const ordered = [...found, ...upToNow(read, today)].sort(
    (one, other) => one.index - other.index || other.text.length - one.text.length,
  );
  const times: TimeWords[] = [];
  for (const time of ordered) if (time.index >= (times.at(-1)?.end ?? 0)) times.push(time);
  return times;
}

function lastYear(read: string): readonly FoundDate[] {
  const match = LAST_YEAR.exec(read);
  if (match === null) return [];
  const [text] = match;
  return [{ index: match.index, text, value: year(Number(text)), kind: "explicit" }];
}

function withLead(read: string, date: FoundDate): TimeWords {
  const match = LEAD.exec(read.slice(0, date.index));
  return {
    ...date,
    lead: match?.[1]?.toLowerCase() ?? "",
    start: match?.index ?? date.index,
    end: date.index + date.text.length,
  };
}

function saysWhen(read: string, { text, lead, start, index, end }: TimeWords): boolean {
  const [before, after] = [read.slice(0, index), read.slice(end)];
  if (SAYS_WHICH.test(before) && !QUARTER.test(text)) return false;
  if (YEAR_ALONE.test(text) && lead === "" && !LAST_YEAR.test(read.slice(0, end))) return false;
  // "Friday prayers", "January 6": without a word before them days are names as often as times.
  if (lead === "" && !YEAR.test(text) && !SAYS_WHEN.test(text)) return false;
  return TIME_ENDS.test(after) || (start === 0 && lead === "" && /^\s/u.test(after));
}

function upToNow(read: string, today: IsoDay): readonly TimeWords[] {
  const match = UP_TO_NOW.exec(read);
  if (match === null || !TIME_ENDS.test(read.slice(match.index + match[0].length))) return [];
  const { index } = match;
  const [text, amount = "1", unit = ""] = match;
  const count = /^\d/u.test(amount) ? Number(amount) : NUMBER_WORDS.get(amount.toLowerCase());
  if (count === undefined) return [];
  const from = format(sub(parseISO(today), { [`${unit.toLowerCase()}s`]: count }), "yyyy-MM-dd");
  const value = { precision: "day", from, to: today } as const;
  return [{ index, text, value, kind: "relative", lead: "", start: index, end: index + text.length }];
}

/** As many spaces, so that places stay the same. */
function blank(text: string): string {
  return " ".repeat(text.length);
}
