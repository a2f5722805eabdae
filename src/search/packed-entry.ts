/**
 * An article's terms by number, with their places: what MiniSearch cannot answer (phrases, distances, which
 * sentence) is answered on these, by look-up rather than by reading. About five bytes a word of the article.
 */
export type PackedEntry = Readonly<{
  /** Distinct terms, ascending. */
  ids: Int32Array;
  /** The places of `ids[k]` are `places[starts[k]] … places[starts[k + 1] - 1]`, ascending. */
  starts: Uint16Array;
  /** Words are counted from 0 at the headline's first; a new sentence jumps by `SENTENCE_GAP`. */
  places: Uint16Array;
  /** The place at which each sentence of the body begins. */
  sentences: Uint16Array;
  /** Terms that are not function words: the length BM25 goes by. */
  length: number;
}>;

/** More than any distance that counts as near, so that words of two sentences never are. */
const SENTENCE_GAP = 9;

/** Places are 16 bits: what comes after some 45,000 words of an article is not ranked by. */
const LAST_PLACE = 65_535;

/** The terms of an article in order: the headline's, then each sentence's. */
export type TermLines = readonly (readonly number[])[];

/** Every word of the article being packed, its number and its place in one value, to be sorted by both. */
const scratch = new Float64Array(LAST_PLACE);
const NUMBER = LAST_PLACE + 1;

/** Packs an article's terms by number; `isStop` tells function words. Linear but for sorting the words. */
export function packTerms(lines: TermLines, isStop: (id: number) => boolean): PackedEntry {
  const begins: number[] = [];
  let words = 0;
  let place = 0;
  let length = 0;
  lines.forEach((line, index) => {
    if (index > 0) {
      place += SENTENCE_GAP;
      begins.push(Math.min(place, LAST_PLACE));
    }
    for (const id of line) {
      if (place >= LAST_PLACE) return;
      scratch[words] = id * NUMBER + place;
      words += 1;
      if (!isStop(id)) length += 1;
      place += 1;
    }
  });
  return { ...inOneBuffer(scratch.subarray(0, words).sort(), begins), length };
}

/** One buffer for all four lists: with one for each, a short article takes half as much memory again. */
function inOneBuffer(sorted: Float64Array, begins: readonly number[]): Omit<PackedEntry, "length"> {
  const words = sorted.length;
  let distinct = 0;
  let last = -1;
  for (let at = 0; at < words; at += 1) {
    const id = Math.floor((sorted[at] ?? 0) / NUMBER);
    if (id !== last) distinct += 1;
    last = id;
  }
  const buffer = new ArrayBuffer(4 * distinct + 2 * (distinct + 1 + words + begins.length));
  const ids = new Int32Array(buffer, 0, distinct);
  const starts = new Uint16Array(buffer, 4 * distinct, distinct + 1);
  const places = new Uint16Array(buffer, starts.byteOffset + starts.byteLength, words);
  const sentences = new Uint16Array(buffer, places.byteOffset + places.byteLength, begins.length);
  let term = -1;
  last = -1;
  for (let at = 0; at < words; at += 1) {
    const word = sorted[at] ?? 0;
    const id = Math.floor(word / NUMBER);
    if (id !== last) {
      term += 1;
      ids[term] = id;
      starts[term] = at;
      last = id;
    }
    places[at] = word - id * NUMBER;
  }
  starts[distinct] = words;
  sentences.set(begins);
  return { ids, starts, places, sentences };
}

/** The index of a term among `ids`, -1 when the article does not hold it. */
export function indexOfTerm({ ids }: PackedEntry, id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

/** The index of the first of `numbers[low] … numbers[high - 1]`, ascending, that is greater; `high` if none is. */
export function firstAfter(
  numbers: Int32Array | Uint16Array,
  least: number,
  low = 0,
  high: number = numbers.length,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) > least) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The places of a term, ascending; empty when the article does not hold it. */
function placesOfTerm(entry: PackedEntry, id: number): Uint16Array {
  const at = indexOfTerm(entry, id);
  return at < 0 ? NOWHERE : entry.places.subarray(entry.starts[at], entry.starts[at + 1]);
}

const NOWHERE = new Uint16Array(0);

/**
 * The places at which a sequence of terms begins, inside the headline or one sentence. `slack`: how many other
 * words may stand before each further term; 0 for an exact phrase.
 */
export function placesOfRun(entry: PackedEntry, run: readonly number[], slack: number): readonly number[] {
  const [first, ...rest] = run;
  if (first === undefined) return [];
  const others = rest.map((id) => placesOfTerm(entry, id));
  if (others.some((places) => places.length === 0)) return [];
  const found: number[] = [];
  for (const begin of placesOfTerm(entry, first)) {
    let at = begin;
    const complete = others.every((places) => {
      const next = places[firstAfter(places, at)];
      if (next === undefined || next > at + 1 + slack) return false;
      at = next;
      return true;
    });
    if (complete) found.push(begin);
  }
  return found;
}
