/**
 * An article's terms by number, with their places: what MiniSearch cannot answer (phrases, distances, which
 * sentence) is answered on these, by look-up rather than by reading. About five bytes a word of the article.
 */
export type PackedEntry = Readonly<{
  /**
   * One list, because reading an article costs as much as the pieces of memory it is in: the place at which each
   * sentence of the body begins; three values for each distinct term, ascending (the high and the low half of its
   * number, the index of its first place), and for the end; the places of the first term, of the second, …, each
   * ascending. Places count words from 0 at the headline's first; a new sentence jumps by `SENTENCE_GAP`.
   */
  packed: Uint16Array;
  /** How many sentences and distinct terms there are. */
  sentences: number;
  terms: number;
  /** Words that are not function words: the length BM25 goes by. */
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
  return { ...packSorted(scratch.subarray(0, words).sort(), begins), length };
}

function packSorted(sorted: Float64Array, begins: readonly number[]): Omit<PackedEntry, "length"> {
  const terms = distinctIn(sorted);
  const placesAt = begins.length + 3 * (terms + 1);
  const packed = new Uint16Array(placesAt + sorted.length);
  packed.set(begins);
  let at = begins.length;
  let last = -1;
  sorted.forEach((word, index) => {
    const id = Math.floor(word / NUMBER);
    if (id !== last) {
      packed[at] = id / NUMBER;
      packed[at + 1] = id % NUMBER;
      packed[at + 2] = index;
      at += 3;
      last = id;
    }
    packed[placesAt + index] = word % NUMBER;
  });
  packed[at + 2] = sorted.length;
  return { packed, sentences: begins.length, terms };
}

function distinctIn(sorted: Float64Array): number {
  let distinct = 0;
  let last = -1;
  for (const word of sorted) {
    const id = Math.floor(word / NUMBER);
    if (id !== last) distinct += 1;
    last = id;
  }
  return distinct;
}

/** The place at which a sentence of the body begins; beyond everything when there are not so many. */
export function beginOf({ packed, sentences }: PackedEntry, sentence: number): number {
  return sentence < sentences ? (packed[sentence] ?? 0) : Number.POSITIVE_INFINITY;
}

/** The number of the term at an index, of `terms` ascending ones. */
export function termAt({ packed, sentences }: PackedEntry, index: number): number {
  const at = sentences + 3 * index;
  return (packed[at] ?? 0) * NUMBER + (packed[at + 1] ?? 0);
}

/** Where in `packed` the places of the term at an index begin; they end where those of the next begin. */
export function placesFrom({ packed, sentences, terms }: PackedEntry, index: number): number {
  return sentences + 3 * (terms + 1) + (packed[sentences + 3 * index + 2] ?? 0);
}

/** How often the article says the term at an index. */
export function timesOf(entry: PackedEntry, index: number): number {
  return placesFrom(entry, index + 1) - placesFrom(entry, index);
}

/** The index of a term, -1 when the article does not hold it. */
export function indexOfTerm(entry: PackedEntry, id: number): number {
  let low = 0;
  let high = entry.terms;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(entry, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < entry.terms && termAt(entry, low) === id ? low : -1;
}

/** The index of the first of `numbers[low] … numbers[high - 1]`, ascending, that is greater; `high` if none is. */
export function firstAfter(
  numbers: Uint16Array,
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
  const index = indexOfTerm(entry, id);
  if (index < 0) return NOWHERE;
  return entry.packed.subarray(placesFrom(entry, index), placesFrom(entry, index + 1));
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
