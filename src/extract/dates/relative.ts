import type { IsoDay, PartialDate } from "../../model.ts";
import { addDays, decade, month, monthOf, oneDay, weekAround, weekdayOf, year, yearOf } from "./calendar.ts";
import { MONTHS, NAMED_DAYS, NUMBER_WORDS, WEEKDAYS } from "./date-words.ts";
import { type Direction, directionAt, monthWithoutYear, pointsAhead } from "./direction.ts";
import type { FoundDate } from "./found-date.ts";
import { periodAround } from "./period.ts";

/** One way of naming a time from the day of publication; `resolve` gives null when it is none after all. */
type Rule = Readonly<{
  pattern: RegExp;
  /** A word that every match holds, where looking for it alone is much quicker. */
  word?: RegExp;
  resolve: (match: RegExpExecArray, published: IsoDay, sentence: string) => PartialDate | null;
}>;

const UNIT = "(week|month|year|spring|summer|fall|autumn|winter|weekend)";

const RULES: readonly Rule[] = [
  {
    pattern: /\b(yesterday|tomorrow|today|tonight|this (?:morning|afternoon|evening))\b/giu,
    resolve: nearDay,
  },
  {
    pattern:
      /\b(?:(last|this past|this|next)\s+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
    resolve: weekday,
  },
  {
    pattern: new RegExp(`\\b(?:(earlier|later)\\s+)?(this past|last|this|next)\\s+${UNIT}\\b`, "giu"),
    resolve: unit,
  },
  {
    pattern: /\b(\d{1,3}|\p{L}+(?:-\p{L}+)?)\s+(day|week|month|year|decade)s?\s+ago\b/giu,
    word: /\bago\b/iu,
    resolve: ago,
  },
  {
    pattern:
      /\b((?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|of)[\s-])((?:Jan|Febr)uary|March|April|May|June|July|August|September|October|November|December)\b/gu,
    resolve: bareMonth,
  },
];

/**
 * The dates of a sentence that are counted from publication: "Monday", "last month", "two years ago", "this
 * fall", "earlier this month", "in August". The past is preferred unless the words before point ahead.
 * Not "Black Friday", "people today who", "over the last year", "more than 20 years ago".
 */
export function relativeDates(sentence: string, published: IsoDay): readonly FoundDate[] {
  return RULES.flatMap(({ pattern, word = pattern, resolve }) => {
    // Most sentences hold none, and say so to `search` sooner than to `matchAll`.
    if (sentence.search(word) < 0) return [];
    return [...sentence.matchAll(pattern)].flatMap((match): readonly FoundDate[] => {
      const value = resolve(match, published, sentence);
      if (value === null) return [];
      const skip =
        resolve === bareMonth && !/^(?:last|this|next)/iu.test(match[0]) ? (match[1]?.length ?? 0) : 0;
      return [{ index: match.index + skip, text: match[0].slice(skip), value, kind: "relative" }];
    });
  });
}

/** Inside quotation marks "today" and "tomorrow" may be said of any day. */
function isSpeech(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  return before.lastIndexOf("“") > before.lastIndexOf("”") || before.split('"').length % 2 === 0;
}

function nearDay(match: RegExpExecArray, published: IsoDay, sentence: string): PartialDate | null {
  const word = match[0].toLowerCase();
  if (isSpeech(sentence, match.index)) return null;
  if (word === "yesterday") return oneDay(addDays(published, -1));
  if (word === "tomorrow") return oneDay(addDays(published, 1));
  const after = sentence.slice(match.index + word.length, match.index + word.length + 12);
  if (/^,\s(?:tomorrow|today)/iu.test(after)) return null;
  // "people today who", "USA Today", "today’s children": these days rather than this day.
  if (
    word === "today" &&
    (/^(?:[’']s|\s+(?:who|that|is|are|than)\b)/u.test(after) || (match[0] === "Today" && match.index > 0))
  )
    return null;
  return oneDay(published);
}

function weekday(match: RegExpExecArray, published: IsoDay, sentence: string): PartialDate | null {
  const [whole, modifier = "", name = ""] = match;
  const number = WEEKDAYS.get(name.toLowerCase());
  if (number === undefined || !/^\p{Lu}/u.test(name)) return null;
  const before = /(\p{L}+)\s+$/u.exec(sentence.slice(Math.max(0, match.index - 12), match.index))?.[1] ?? "";
  const after = sentence.slice(match.index + whole.length, match.index + whole.length + 12);
  if (
    NAMED_DAYS.has(before.toLowerCase()) ||
    /^\s(?:Night|Morning|Times|Telegraph|Herald|Mail|Post)\b/u.test(after)
  )
    return null;
  const back = (weekdayOf(published) - number + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (modifier.toLowerCase()) {
    case "last":
    case "this past":
      return oneDay(addDays(published, -(back || 7)));
    case "next":
      return oneDay(addDays(published, ahead || 7));
    case "this":
      return oneDay(addDays(published, ahead));
    default:
      return oneDay(
        addDays(published, pointsAhead(directionAt(sentence, match.index, whole.length)) ? ahead : -back),
      );
  }
}

function unit(match: RegExpExecArray, published: IsoDay, sentence: string): PartialDate | null {
  const [, part, modifier = "", name = ""] = match;
  // "over the last year" is a length of time.
  if (
    /\b(?:the|each|every|these|its|his|her|their)\s+$/iu.test(
      sentence.slice(Math.max(0, match.index - 8), match.index),
    )
  )
    return null;
  const word = modifier.toLowerCase();
  const step = word === "next" ? 1 : word === "last" ? -1 : 0;
  const whole = periodAround(
    name.toLowerCase(),
    step,
    word === "this past",
    published,
    pointsAhead(directionAt(sentence, match.index, match[0].length)),
  );
  if (whole === null || part === undefined || step !== 0) return whole;
  return part.toLowerCase() === "earlier" ? { ...whole, to: published } : { ...whole, from: published };
}

function ago(match: RegExpExecArray, published: IsoDay, sentence: string): PartialDate | null {
  const [, amount = "", name = ""] = match;
  const count = /^\d/u.test(amount) ? Number(amount) : NUMBER_WORDS.get(amount.toLowerCase());
  const before = sentence.slice(Math.max(0, match.index - 14), match.index);
  if (
    count === undefined ||
    /\b(?:than|over|nearly|almost|about|some|around|roughly|least|half|to|or|and)\s+$|[/\d.]\s*$/iu.test(
      before,
    )
  )
    return null;
  switch (name.toLowerCase()) {
    case "day":
      return oneDay(addDays(published, -count));
    case "week":
      return weekAround(addDays(published, -7 * count));
    case "month":
      return month(yearOf(published), monthOf(published) - count);
    case "year":
      return year(yearOf(published) - count);
    default:
      return decade(Math.floor(yearOf(published) / 10 - count) * 10);
  }
}

function bareMonth(match: RegExpExecArray, published: IsoDay, sentence: string): PartialDate | null {
  const [whole, lead = "", name = ""] = match;
  const number = MONTHS.get(name.toLowerCase());
  const after = sentence.slice(match.index + whole.length, match.index + whole.length + 12);
  if (number === undefined || /^(?:\s+\p{Lu}\p{Ll}|[’']s\s+\p{Lu}|\s+\d|-\p{L})/u.test(after)) return null;
  const modifier = lead.trim().toLowerCase();
  const now = yearOf(published);
  if (modifier === "this") return month(now, number);
  const direction =
    modifier === "next" ? "ahead" : modifier === "last" ? "back" : directionOfMonth(match, sentence);
  const value = monthWithoutYear(number, published, direction);
  const current = value.from <= published && value.to >= published;
  if (modifier === "last" && current) return month(now - 1, number);
  return modifier === "next" && current ? month(now + 1, number) : value;
}

/** The word before a month points, too: "until June", "by October". */
function directionOfMonth({ index, 0: whole, 1: lead = "" }: RegExpExecArray, sentence: string): Direction {
  const direction = directionAt(sentence, index, whole.length);
  if (direction === "ahead") return direction;
  return directionAt(sentence, index + lead.length, whole.length - lead.length);
}
