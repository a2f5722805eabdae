import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { MONTHS } from "../../extract/dates/date-words.ts";
import type { IsoDay } from "../../model.ts";

/** A day that a line is there to print, and whether the line says that it is the day of publication. */
export type DateOnLine = Readonly<{ day: IsoDay; labelled: boolean }>;

/** Longer lines are sentences. */
const LONGEST = 160;

const LABEL =
  /^(?:(?:first |originally )?(?:published|posted)|(?:publication|published|posting|posted|pub\.?) date|date(?: (?:published|posted))?|released)(?: on| at)?\s*[:—–-]?\s+/iu;
/** "By Ana Smith | ", "By ANA SMITH, ", "The Valley Post • ": what may stand before the date on its line. */
const BYLINE = /^by:?\s[^.!?|•·]{2,80}?(?:\s*[|•·]\s*|\s+[—–-]\s+|,\s+)/iu;
const NAME = /^[^.!?|•·]{2,60}\s*[|•·]\s*/u;

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?|\d{1,2}\s*[ap]\.?m\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const MONTH = String.raw`(?<month>[A-Za-z]{3,9})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const DATES: readonly string[] = [
  String.raw`${MONTH}\s+${DAY},?\s+(?<year>\d{4})`,
  String.raw`${DAY}\s+${MONTH},?\s+(?<year>\d{4})`,
  String.raw`(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
  // Which of the two is the day shows only beyond the twelfth.
  String.raw`(?<number>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])/(?<year>\d{4})`,
  String.raw`(?<day>1[3-9]|2\d|3[01])/(?<number>0?[1-9]|1[0-2])/(?<year>\d{4})`,
];
/** A clock before or after, and when it was updated last. */
const LINES: readonly RegExp[] = DATES.map(
  (date) =>
    new RegExp(
      String.raw`^${WEEKDAY}(?:(?:${CLOCK}),?\s+)?${WEEKDAY}${date}(?:,?\s*(?:at\s+)?(?:${CLOCK}))?\s*(?:[|•·,—–-]?\s*\(?(?:last )?(?:updated|modified)\b.{0,60})?$`,
      "iu",
    ),
);

/**
 * The day that a line prints beside what else belongs to a date line: "Posted: June 21, 2019 at 10:32 a.m.",
 * "By Ana Smith | June 21, 2019", "21/6/2019 | Updated 22/6/2019". Null for any other line, also when it lacks the
 * year or its day and month cannot be told apart.
 */
export function dateOnLine(line: string): DateOnLine | null {
  if (line.length > LONGEST) return null;
  for (const part of [line, line.replace(BYLINE, ""), line.replace(NAME, "")]) {
    const bare = part.replace(LABEL, "");
    for (const pattern of LINES) {
      const day = dayOf(pattern.exec(bare)?.groups);
      if (day !== null) return { day, labelled: bare !== part };
    }
  }
  return null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>> | undefined): IsoDay | null {
  const month = groups?.number ?? MONTHS.get(groups?.month?.toLowerCase() ?? "");
  if (groups?.year === undefined || groups.day === undefined || month === undefined) return null;
  const day = `${groups.year}-${String(month).padStart(2, "0")}-${groups.day.padStart(2, "0")}`;
  return isValid(parseISO(day)) ? day : null;
}
