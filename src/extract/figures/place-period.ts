import type { Entity, Span } from "../../model.ts";
import { NAMED_PLACE, NOT_PLACES, PERIODS, SPOKEN, UNNAMED_PLACES } from "./place-period-words.ts";

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
  const tells = (span: Span): boolean => !isSpokenThere(text, sentence, span);
  return {
    places: places.filter(tells).toSorted((a, b) => a.start - b.start),
    periods: periods.filter(tells),
  };
}

const REACH = 70;

/** "officials said on Monday", "told reporters in Dover": when and where it was said, not where it holds. */
function isSpokenThere(text: string, sentence: Span, span: Span): boolean {
  return SPOKEN.test(text.slice(Math.max(sentence.start, span.start - REACH), span.start));
}

/** The mentions of every place in an article, in order of appearance. */
export function placeMentions(entities: readonly Entity[]): readonly Span[] {
  return entities
    .flatMap((entity) => (entity.kind === "place" ? entity.mentions : []))
    .toSorted((a, b) => a.start - b.start);
}

/** The place that goes with a figure: the first behind it before the next figure, else the nearest before it. */
export function placeOf(text: string, settings: Settings, figure: Span, nextFigure: number): Span | null {
  return nearest(text, settings.places, figure, nextFigure);
}

/** The period that goes with a figure, chosen as its place is. */
export function periodOf(text: string, settings: Settings, figure: Span, nextFigure: number): Span | null {
  return nearest(text, settings.periods, figure, nextFigure);
}

/** Behind these another clause begins, with places and times of its own. */
const OTHER_CLAUSE = /\b(?:as|because|while|when|although|though|after)\s+\p{L}+\s+\p{L}+/u;

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
