import type { Span } from "../../model.ts";

const NUMBERED = /(?<=^|\s)(?:[•⁃*–-]\s*)?\(?(\d{1,3})(\.\)|[.)])(?=\s+\S)/gu;
const BULLETED = /(?<=^|\s)[•⁃]\s*(\d{1,3})([.)])(?=\s*\S)/gu;
const LETTERED = /(?<=^|\s)\(?([a-z])([.)])(?=\s+[A-Z“"])/gu;

type Marker = Readonly<{ span: Span; ordinal: number; style: string }>;

/**
 * The list markers of a stretch that is a list written as running text: it begins with a marker, and every
 * further one continues the count in the same style. `1) The first item 2) The second item` gives two; a
 * stretch that does not begin with a marker gives none. A single leading marker counts, so that its stop
 * ends no sentence. Spans are offsets into `stretch`.
 */
export function listMarkers(stretch: string): readonly Span[] {
  const head = stretch.slice(0, 12);
  if (!/^\s*[(•⁃*–-]?\s*(?:\d{1,3}|[a-z])[.)]/u.test(head)) return [];
  for (const pattern of [BULLETED, NUMBERED, LETTERED]) {
    const markers = inSequence(stretch, pattern);
    if (markers.length > 0) return markers;
  }
  return [];
}

function inSequence(stretch: string, pattern: RegExp): readonly Span[] {
  const kept: Marker[] = [];
  for (const match of stretch.matchAll(pattern)) {
    const marker = toMarker(match);
    const last = kept.at(-1);
    if (last === undefined) {
      if (stretch.slice(0, marker.span.start).trim() !== "") return [];
      kept.push(marker);
    } else if (marker.style === last.style && marker.ordinal === last.ordinal + 1) kept.push(marker);
  }
  return kept.map((marker) => marker.span);
}

function toMarker(match: RegExpExecArray): Marker {
  const [whole, label = "", close = ""] = match;
  const ordinal = /\d/u.test(label) ? Number(label) : label.charCodeAt(0);
  return {
    span: { start: match.index, end: match.index + whole.length },
    ordinal,
    style: whole.replace(label, "").trim() + close,
  };
}
