import type { DateMention, IsoDay } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { printsDayFirst } from "./day-order.ts";
import { explicitDates } from "./explicit.ts";
import type { FoundDate } from "./found-date.ts";
import { relativeDates } from "./relative.ts";
import { yearDates } from "./years.ts";

/** What every date holds; most sentences hold none of it and are not looked at further. */
const HINT =
  /\d{4}|\d[-/.]\d|[’'‘]\d0s|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|day\b|\b(?:ago|tomorrow|tonight|last|this|next)\b/iu;

/**
 * The dates of a document in order, without overlap, each as precisely as the text gives it. What is counted
 * from publication ("Monday", "in August") is left out when the publication day is unknown. Names, verbs and
 * numbers that look like dates (May, march, 24/7) are not. Dates in numbers are read with the month first, unless
 * another one in the document proves that the day is ("25/12/2019"). Linear in the document.
 *
 * Published on 24 June 2019, "a small crowd Monday" gives that day, "two years ago" the year 2017.
 */
export function extractDates(doc: TextDocument): readonly DateMention[] {
  const dayFirst = printsDayFirst(doc.text);
  return doc.sentences.flatMap(({ span }, sentence) => {
    const text = doc.text.slice(span.start, span.end);
    if (!HINT.test(text)) return [];
    return datesIn(text, doc.published, dayFirst).map((found) => ({
      span: { start: span.start + found.index, end: span.start + found.index + found.text.length },
      value: found.value,
      kind: found.kind,
      sentence,
    }));
  });
}

function datesIn(text: string, published: IsoDay | null, dayFirst: boolean): readonly FoundDate[] {
  const day = published?.slice(0, 10) ?? null;
  const found = [
    ...explicitDates(text, day, dayFirst),
    ...yearDates(text),
    ...(day === null ? [] : relativeDates(text, day)),
  ];
  return withoutOverlap(found);
}

/** Of dates that overlap the one that begins first stays, of two that begin together the longer. */
function withoutOverlap(found: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  let end = 0;
  const ordered = found.toSorted(
    (one, other) => one.index - other.index || other.text.length - one.text.length,
  );
  for (const date of ordered) {
    if (date.index < end) continue;
    kept.push(date);
    end = date.index + date.text.length;
  }
  return kept;
}
