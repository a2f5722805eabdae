import type { Entity, Span } from "../../model.ts";
import {
  NAMED_PLACE,
  NOT_PLACES,
  PERIODS,
  SPEAKER_NEXT,
  SPEECH_OPEN,
  SPOKEN,
  THAT_NEXT,
  UNNAMED_PLACES,
} from "./place-period-words.ts";

/** Where and when the figures of one sentence hold: candidates, found once a sentence. */
export type Settings = Readonly<{ places: readonly Span[]; periods: readonly Span[] }>;

/**
 * The places and periods a sentence names. Places are the given entities' mentions, names behind "in" and
 * "across", and "our state" or "nationwide"; `placeMentions` are the article's, in order.
 */
export function readSettings(text: string, sentence: Span, placeMentions: readonly Span[]): Settings {
  const stretch = text.slice(sentence.start, sentence.end);
  const at = (start: number, length: number): Span => ({
    start: sentence.start + start,
    end: sentence.start + start + length,
  });
  const known = placeMentions.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
  const places = [...known];
  for (const match of stretch.matchAll(NAMED_PLACE)) {
    const name = match[1] ?? "";
    const span = at(match.index + match[0].length - name.length, name.length);
    const near = firstStartingAt(known, span.start);
    const overlaps = (known[near]?.start ?? span.end) < span.end || (known[near - 1]?.end ?? 0) > span.start;
    if (!overlaps && !NOT_PLACES.has(name.split(" ")[0] ?? "")) places.push(span);
  }
  for (const match of stretch.matchAll(UNNAMED_PLACES)) places.push(at(match.index, match[0].length));
  const periods = [...stretch.matchAll(PERIODS)].map((match) => at(match.index, match[0].length));
  const tells = (span: Span): boolean =>
    !isSpokenThere(text, sentence, span) && !isSpokenThen(text, sentence, span);
  return {
    places: places.filter(tells).toSorted((a, b) => a.start - b.start),
    periods: periods.filter(tells),
  };
}

const REACH = 70;

/** "officials said on Monday", "told reporters in Dover": when and where it was said, not where it holds. */
function isSpokenThere(text: string, sentence: Span, span: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (SPOKEN.test(before)) return true;
  // "said outside the Ribicoff Building in Hartford on Monday that …"
  return (
    SPEECH_OPEN.test(before) && THAT_NEXT.test(text.slice(span.end, Math.min(sentence.end, span.end + REACH)))
  );
}

/** "On Thursday, the mayor said": the day of speaking in front of the speaker. */
function isSpokenThen(text: string, sentence: Span, span: Span): boolean {
  const isDay = span.start === sentence.start && /day$/iu.test(text.slice(span.start, span.end));
  return isDay && SPEAKER_NEXT.test(text.slice(span.end, Math.min(sentence.end, span.end + REACH)));
}

/** The mentions of every place in an article, in order of appearance. */
export function placeMentions(entities: readonly Entity[]): readonly Span[] {
  return entities
    .flatMap((entity) => (entity.kind === "place" ? entity.mentions : []))
    .toSorted((a, b) => a.start - b.start);
}

/** The place that goes with a figure: the first behind it before the next figure, else the nearest before it. */
export function placeOf(text: string, settings: Settings, figure: Span, nextFigure: number): Span | null {
  const place = nearest(text, settings.places, figure, nextFigure);
  const before = place !== null && place.end <= figure.start;
  return before && SINCE_WHEN.test(text.slice(place.end, figure.start)) ? null : place;
}

/** The period that goes with a figure, chosen as its place is. */
export function periodOf(text: string, settings: Settings, figure: Span, nextFigure: number): Span | null {
  const own = settings.periods.filter((span) => !isOfNext(text, figure, span, nextFigure));
  const period = nearest(text, own, figure, nextFigure);
  if (period === null || period.end > figure.start) return period;
  // "from 9.1 million a year ago, and imports averaged 3.7 million": what was then is behind it.
  if (
    COUNTED_BACK.test(text.slice(period.start, period.end)) &&
    !OPENS.test(text.slice(Math.max(0, period.start - 3), period.start))
  )
    return null;
  const since = /^since /iu.exec(text.slice(period.start, period.end))?.[0];
  const then = /^, when\b/u.test(text.slice(period.end, figure.start));
  return since !== undefined && then ? { ...period, start: period.start + since.length } : period;
}

/** "74 beds and, on Monday, 131 people", "450 came, and in 2020 there were 300": behind "and" a time is the next figure's. */
function isOfNext(text: string, figure: Span, period: Span, nextFigure: number): boolean {
  if (period.start < figure.end || period.end > nextFigure) return false;
  const joined = /(?:and|but|while),? $/u.test(text.slice(figure.end, period.start));
  return joined && /^,?[^,;.!?]*$/u.test(text.slice(period.end, nextFigure));
}

const COUNTED_BACK = /\b(?:ago|earlier|before)$/iu;
/** The start of a sentence or of what follows a mark. */
const OPENS = /(?:^|[.!?:;“"]) ?$/u;

/** "the largest in the county since 2018, when the fire killed 11": what was then is told of 2018 and of no place. */
const SINCE_WHEN = /\bsince [^,]{1,20}, when\b/iu;

/** Behind these another clause begins, with places and times of its own; "the highest since 2014" says no when. */
const OTHER_CLAUSE =
  /;|\b(?:as|because|while|when|although|though|after)\s+\p{L}+\s+\p{L}+|, (?:the|its|their) (?:\p{L}+est|most|worst|best|first)\b/u;

function nearest(text: string, spans: readonly Span[], figure: Span, nextFigure: number): Span | null {
  const after = firstStartingAt(spans, figure.end);
  const next = spans[after];
  const own =
    next !== undefined && !OTHER_CLAUSE.test(text.slice(figure.end, Math.min(next.start, figure.end + 120)));
  const behind = own ? next : undefined;
  if (behind !== undefined && behind.end <= nextFigure) return behind;
  const before = spans[firstStartingAt(spans, figure.start) - 1];
  return before !== undefined && before.end <= figure.start ? before : (behind ?? null);
}

/** Index of the first of some ordered spans that begins at or after an offset; binary search. */
function firstStartingAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
